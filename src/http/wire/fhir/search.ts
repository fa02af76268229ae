import { ANY_TIME, type TimeSpan } from "../../../domain/time/time-span.ts";
import { type Result, accepted, refused } from "../../../domain/result.ts";
import { PAGE_MAX } from "../../../operations/list-filter.ts";
import type { Fault } from "../../problems/problem.ts";
import type { SentParameter } from "./negotiation.ts";
import { looksLikeCpr } from "../blocks/text.ts";
import { type Read, bothSpans, readDate, readReference, readTokens } from "./search-values.ts";

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
  version: { type: "token" },
  url: { type: "uri" },
  date: { type: "date" },
  occurrence: { type: "date" },
  start: { type: "date" },
  patient: { type: "reference", to: ["Patient"] },
  subject: { type: "reference", to: ["Patient"] },
  practitioner: { type: "reference", to: ["Practitioner"] },
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
  readonly statuses: readonly string[] | undefined;
  readonly child: string | undefined;
  readonly healthVisitor: string | undefined;
  readonly at: TimeSpan;
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
      if (!isLenient) faults.push({ pointer: pointerTo(name), code: "unknownField" });
      continue;
    }
    if (value === "") continue; // FHIR: as if it were not there
    if (name === "identifier") {
      if (!isInAddress) read.identifier = value;
      else faults.push({ pointer: "/identifier", code: "onlyInBody" });
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
  child: undefined,
  healthVisitor: undefined,
  at: ANY_TIME,
  changed: ANY_TIME,
  identifier: undefined,
  url: undefined,
  version: undefined,
  limit: undefined,
  cursor: undefined,
};

/** No child and no health visitor has it: two that differ are nobody. */
const NOBODY = "nobody";

function readOwn(name: Parameter, value: string, read: Reading, take: Take): void {
  const { type } = PARAMETERS[name];
  if (name === "_id") take(name, readTokens(value), (ids) => (read.ids = ids));
  else if (name === "status") take(name, readTokens(value), (all) => (read.statuses = all));
  else if (name === "version" || name === "url") read[name] = value;
  else if (type === "date") {
    const into = name === "_lastUpdated" ? "changed" : "at";
    take(name, readDate(value), (span) => (read[into] = bothSpans(read[into], span)));
  } else if (type === "reference") {
    take(name, readReference(value, PARAMETERS[name].to), ({ type: to, id }) => {
      const whom = to === "Patient" ? "child" : "healthVisitor";
      read[whom] = (read[whom] ?? id) === id ? id : NOBODY;
    });
  }
}

/** More than a page holds is asked of nobody: FHIR lets us give fewer. */
function readOfAll(name: string, value: string, read: Reading, take: Take): void {
  if (name === "_count") {
    const isCount = COUNT.test(value) && Number(value) > 0;
    const count: Read<number> = isCount ? { value: Number(value) } : { fault: "wrongType" };
    take(name, count, (limit) => (read.limit = Math.min(limit, PAGE_MAX)));
  }
  if (name === "_cursor") {
    const isShort = value.length <= CURSOR_LENGTH_MAX;
    take(name, isShort ? { value } : { fault: "tooBig" }, (cursor) => (read.cursor = cursor));
  }
}

/** A name that is none of ours could be a person's. */
function pointerTo(name: string): string {
  return /^[a-z_][A-Za-z_-]{0,40}(?::[A-Za-z]{1,40})?$/.test(name) ? `/${name}` : "";
}
