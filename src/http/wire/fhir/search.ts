import { ANY_TIME, type TimeSpan, bothSpans } from "../../../domain/time/time-span.ts";
import { type Result, accepted, refused } from "../../../domain/result.ts";
import { PAGE_MAX } from "../../../operations/list-filter.ts";
import type { Fault } from "../../problems/problem.ts";
import type { SentParameter } from "./negotiation.ts";
import { looksLikeCpr } from "../blocks/text.ts";
import { type AskedDate, momentsOf, readDate } from "./search-dates.ts";
import { type Read, type Token, readIds, readReference, readTokens } from "./search-values.ts";

const COUNT = /^\d{1,6}$/;
const CURSOR_LENGTH_MAX = 500;

/** What every search takes beside its own parameters. */
const OF_ALL = new Set(["_count", "_cursor", "_format", "_pretty"]);

/** What the parameters of searches are, and to whom references lead. */
export const PARAMETERS = {
  _id: { type: "token" },
  _lastUpdated: { type: "date" },
  identifier: { type: "token" },
  status: { type: "token" },
  intent: { type: "token" },
  version: { type: "token" },
  url: { type: "uri" },
  date: { type: "date" },
  occurrence: { type: "date" },
  start: { type: "date" },
  patient: { type: "reference", to: ["Patient"] },
  subject: { type: "reference", to: ["Patient"] },
  practitioner: { type: "reference", to: ["Practitioner"] },
  performer: { type: "reference", to: ["Practitioner"] },
  "based-on": { type: "reference", to: ["ServiceRequest"] },
  "general-practitioner": { type: "reference", to: ["Practitioner"] },
  actor: { type: "reference", to: ["Practitioner", "Patient"] },
  schedule: { type: "reference", to: ["Schedule"] },
} as const satisfies Readonly<
  Record<string, { readonly type: string; readonly to?: readonly string[] }>
>;
export type Parameter = keyof typeof PARAMETERS;

/** A search as it was read. */
export interface Search {
  readonly ids: readonly string[] | undefined;
  readonly statuses: readonly Token[] | undefined;
  readonly intents: readonly Token[] | undefined;
  readonly child: string | undefined;
  readonly healthVisitor: string | undefined;
  readonly visit: string | undefined;
  /** The moments at which it takes place. */
  readonly at: TimeSpan;
  /** The same as it was written, for what has a window. */
  readonly dates: readonly AskedDate[];
  readonly changed: TimeSpan;
  readonly identifier: string | undefined;
  readonly url: string | undefined;
  readonly version: string | undefined;
  readonly limit: number | undefined;
  readonly cursor: string | undefined;
  /** What was understood, as an address may say it again. */
  readonly understood: URLSearchParams;
}

/** Reads a search by the parameters that its kind of resource knows; every fault is named at once. */
export function readSearch(
  sent: readonly SentParameter[],
  known: readonly Parameter[],
  { isLenient }: { readonly isLenient: boolean },
): Result<Search, readonly Fault[]> {
  const faults: Fault[] = [];
  const understood = new URLSearchParams();
  const read = { ...NOTHING };
  const take = <Value>(name: string, taken: Read<Value>, put: (value: Value) => void) => {
    if ("fault" in taken) faults.push({ pointer: `/${name}`, code: taken.fault });
    else put(taken.value);
  };
  for (const { name, value, isInAddress } of sent) {
    const parameter = known.find((each) => each === name);
    if (parameter === undefined && !OF_ALL.has(name)) {
      if (!isLenient) faults.push({ pointer: pointerToParameter(name), code: "unknownField" });
      continue;
    }
    if (name === "identifier") {
      const fault = faultOfIdentifier(value, isInAddress, read.identifier);
      if (fault === undefined) read.identifier = value;
      else faults.push({ pointer: "/identifier", code: fault });
      continue;
    }
    if (value === "") continue; // FHIR: as if it were not there
    if (value.includes("\u0000")) {
      faults.push({ pointer: `/${name}`, code: "forbiddenCharacter" });
      continue;
    }
    if (name !== "_cursor" && looksLikeCpr(value)) {
      faults.push({ pointer: `/${name}`, code: "personalIdentifier" });
      continue;
    }
    const isAgain = understood.has(name);
    const isDate = parameter !== undefined && PARAMETERS[parameter].type === "date";
    if (isAgain && !isDate) faults.push({ pointer: `/${name}`, code: "notAllowed" });
    if (name !== "_cursor") understood.append(name, value);
    if (parameter === undefined) readOfAll(name, value, read, take);
    else readOwn(parameter, value, read, take);
  }
  return faults.length > 0 ? refused(faults) : accepted({ ...read, understood });
}

type Reading = { -readonly [Key in keyof Omit<Search, "understood">]: Search[Key] };
type Take = <Value>(name: string, taken: Read<Value>, put: (value: Value) => void) => void;

const NOTHING: Reading = {
  ids: undefined,
  statuses: undefined,
  intents: undefined,
  child: undefined,
  healthVisitor: undefined,
  visit: undefined,
  at: ANY_TIME,
  dates: [],
  changed: ANY_TIME,
  identifier: undefined,
  url: undefined,
  version: undefined,
  limit: undefined,
  cursor: undefined,
};

/** No child and no health visitor has it: two that differ are nobody. */
const NOBODY = "nobody";

/** Without one, whoever asks for somebody would be told of everybody. */
function faultOfIdentifier(value: string, isInAddress: boolean, before: string | undefined) {
  if (isInAddress) return "onlyInBody";
  if (before !== undefined) return "notAllowed";
  if (value.includes("\u0000")) return "forbiddenCharacter";
  return value === "" || value.endsWith("|") ? "required" : undefined;
}

function readOwn(name: Parameter, value: string, read: Reading, take: Take): void {
  const { type } = PARAMETERS[name];
  if (name === "_id") take(name, readIds(value), (ids) => (read.ids = ids));
  else if (name === "status") take(name, readTokens(value), (all) => (read.statuses = all));
  else if (name === "intent") take(name, readTokens(value), (all) => (read.intents = all));
  else if (name === "version") read.version = value.replace(/^\|/, "");
  else if (name === "url") read.url = value;
  else if (name === "_lastUpdated") {
    take(name, readDate(value), (date) => {
      read.changed = bothSpans(read.changed, momentsOf(date));
    });
  } else if (type === "date") {
    take(name, readDate(value), (date) => {
      read.at = bothSpans(read.at, momentsOf(date));
      read.dates = [...read.dates, date];
    });
  } else if (type === "reference") {
    take(name, readReference(value, PARAMETERS[name].to), ({ type: to, id }) => {
      const what = NAMED_BY[to];
      if (what !== undefined) read[what] = (read[what] ?? id) === id ? id : NOBODY;
    });
  }
}

const NAMED_BY: Readonly<Record<string, "child" | "healthVisitor" | "visit">> = {
  Patient: "child",
  Practitioner: "healthVisitor",
  Schedule: "healthVisitor",
  ServiceRequest: "visit",
};

/** More than a page holds is asked of nobody: FHIR lets us give fewer. */
function readOfAll(name: string, value: string, read: Reading, take: Take): void {
  if (name === "_count") {
    take(name, readCount(value), (limit) => (read.limit = Math.min(limit, PAGE_MAX)));
  }
  if (name === "_cursor") {
    const isShort = value.length <= CURSOR_LENGTH_MAX;
    take(name, isShort ? { value } : { fault: "tooBig" }, (cursor) => (read.cursor = cursor));
  }
}

/** How many there are in all nobody counts, which is what FHIR means by none. */
function readCount(value: string): Read<number> {
  if (!COUNT.test(value)) return { fault: "wrongType" };
  return Number(value) > 0 ? { value: Number(value) } : { fault: "tooSmall" };
}

/** A name that is none of ours could be a person's. */
export function pointerToParameter(name: string): string {
  return /^[a-z_][A-Za-z_-]{0,40}(?::[A-Za-z]{1,40}|(?:\/\d{1,3}\/[a-z]{1,40}))?$/.test(name)
    ? `/${name}`
    : "";
}
