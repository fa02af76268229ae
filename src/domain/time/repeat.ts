import * as rruleModule from "rrule";
import { invariant } from "../invariant.ts";
import { type Result, accepted, refused } from "../result.ts";
import { type DayNumber, type Weekday, dayNumberOf, parseCivilDate } from "./civil-date.ts";

// The package is one CommonJS file: Node puts its names under `default`, a bundler does not.
const { RRule } = (Reflect.get(rruleModule, "default") ?? rruleModule) as typeof rruleModule;

/** Our own bound: more visits than this by one rule is a slip of the pen. */
export const OCCURRENCES_MAX = 60;

/** Our own bound where a rule may be endless: every day of 27 years. */
const ENDLESS_COUNT_MAX = 10_000;

export type Frequency = "daily" | "weekly" | "monthly" | "yearly";

/** A weekday of a repeat; `nth` counts it within the month or year (−1 is the last), 0 means each one. */
export interface RepeatWeekday {
  readonly weekday: Weekday;
  readonly nth: number;
}

/** An RFC 5545 recurrence rule in civil dates, without its start; a visit's ends. */
export interface Repeat {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | undefined;
  readonly until: DayNumber | undefined;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly RepeatWeekday[];
  readonly positions: readonly number[];
}

export type RepeatFault =
  | "notARepeat"
  | "repeatPartNotAllowed"
  | "repeatNeverEnds"
  | "repeatEndsTwice"
  | "tooManyOccurrences";

const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  DAILY: "daily",
  WEEKLY: "weekly",
  MONTHLY: "monthly",
  YEARLY: "yearly",
};

const list = (item: string) => new RegExp(`^${item}(,${item})*$`);
const DAY_OF_MONTH = "[+-]?([1-9]|0[1-9]|[12]\\d|3[01])";
const NTH = "[+-]?([1-9]|0[1-9]|[1-4]\\d|5[0-3])";

/** The parts that a repeat may have and how each is written; every other part of RFC 5545 is refused. */
const PART_SHAPES: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^0*[1-9]\d{0,5}$/,
  COUNT: /^0*[1-9]\d{0,8}$/,
  UNTIL: /^\d{8}$/,
  BYDAY: list(`(${NTH})?(MO|TU|WE|TH|FR|SA|SU)`),
  BYMONTHDAY: list(DAY_OF_MONTH),
  BYMONTH: list("(0?[1-9]|1[0-2])"),
  BYSETPOS: list("[+-]?([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])"),
};

/** Visits come to an end; working hours may go on. */
export interface RepeatOptions {
  readonly mayBeEndless: boolean;
}

/** Reads a recurrence rule such as `FREQ=WEEKLY;COUNT=4` (RFC 5545 §3.3.10, no DTSTART), or names everything that is wrong with it. */
export function parseRepeat(
  written: string,
  { mayBeEndless }: RepeatOptions = { mayBeEndless: false },
): Result<Repeat, readonly RepeatFault[]> {
  const text = written.toUpperCase(); // the standard's names and values are of either case
  const parts = readParts(text);
  if (parts === undefined) return refused(["notARepeat"]);
  const faults = [...repeatFaults(parts), ...endFaults(parts, mayBeEndless)];
  if (faults.length > 0) return refused(faults);
  const read = RRule.parseString(text);
  const until = parts.get("UNTIL");
  return accepted({
    frequency: FREQUENCIES[parts.get("FREQ") ?? ""] ?? "daily",
    interval: read.interval ?? 1,
    count: read.count ?? undefined,
    until: until === undefined ? undefined : untilDay(until),
    months: numbers(read.bymonth),
    monthDays: numbers(read.bymonthday),
    weekdays: weekdays(read.byweekday),
    positions: numbers(read.bysetpos),
  });
}

/** The parts by name, or undefined where the text is no list of known parts, each once. */
function readParts(text: string): ReadonlyMap<string, string> | undefined {
  const parts = new Map<string, string>();
  for (const part of text.split(";")) {
    const [name = "", value, ...rest] = part.split("=");
    if (value === undefined || rest.length > 0 || !/^[A-Z-]+$/.test(name) || parts.has(name)) {
      return undefined;
    }
    parts.set(name, value);
  }
  return parts.has("FREQ") ? parts : undefined;
}

function repeatFaults(parts: ReadonlyMap<string, string>): readonly RepeatFault[] {
  const faults = new Set<RepeatFault>();
  for (const [name, value] of parts) {
    const shape = PART_SHAPES[name];
    if (shape === undefined) faults.add("repeatPartNotAllowed");
    else if (!shape.test(value))
      faults.add(
        FORBIDDEN_FREQUENCY.test(value) && name === "FREQ" ? "repeatPartNotAllowed" : "notARepeat",
      );
  }
  const until = parts.get("UNTIL");
  if (until !== undefined && untilDay(until) === undefined) faults.add("notARepeat");
  if (combinesWhatTheStandardForbids(parts)) faults.add("repeatPartNotAllowed");
  return [...faults];
}

function endFaults(
  parts: ReadonlyMap<string, string>,
  mayBeEndless: boolean,
): readonly RepeatFault[] {
  const faults: RepeatFault[] = [];
  const ends = ["COUNT", "UNTIL"].filter((name) => parts.has(name));
  if (ends.length === 0 && !mayBeEndless) faults.push("repeatNeverEnds");
  if (ends.length === 2) faults.push("repeatEndsTwice");
  const countMax = mayBeEndless ? ENDLESS_COUNT_MAX : OCCURRENCES_MAX;
  if (Number(parts.get("COUNT")) > countMax) faults.push("tooManyOccurrences");
  return faults;
}

const FORBIDDEN_FREQUENCY = /^(SECONDLY|MINUTELY|HOURLY)$/;

/** RFC 5545 §3.3.10: numbered weekdays only by month or year, days of the month never by week, positions only of another part. */
function combinesWhatTheStandardForbids(parts: ReadonlyMap<string, string>): boolean {
  const frequency = parts.get("FREQ");
  const numbered = /\d/.test(parts.get("BYDAY") ?? "");
  const choosesDays = parts.has("BYDAY") || parts.has("BYMONTHDAY") || parts.has("BYMONTH");
  return (
    (numbered && (frequency === "DAILY" || frequency === "WEEKLY")) ||
    (frequency === "WEEKLY" && parts.has("BYMONTHDAY")) ||
    (parts.has("BYSETPOS") && !choosesDays)
  );
}

function untilDay(text: string): DayNumber | undefined {
  const date = parseCivilDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`);
  return date === undefined ? undefined : dayNumberOf(date);
}

function numbers(value: number | readonly number[] | null | undefined): readonly number[] {
  if (value === null || value === undefined) return [];
  return typeof value === "number" ? [value] : value;
}

function weekdays(
  value: ReturnType<typeof RRule.parseString>["byweekday"],
): readonly RepeatWeekday[] {
  const values = Array.isArray(value) ? value : [value ?? []].flat();
  return values.map((read) => {
    invariant(typeof read === "object", "the package reads weekdays as objects");
    return { weekday: ((read.weekday + 1) % 7) as Weekday, nth: read.n ?? 0 }; // it counts from Monday
  });
}
