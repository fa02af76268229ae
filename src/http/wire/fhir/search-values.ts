import { parseCivilDate } from "../../../domain/time/civil-date.ts";
import { instantOfMinute } from "../../../domain/time/minute-of-day.ts";
import type { TimeSpan } from "../../../domain/time/time-span.ts";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";

const ID = /^[A-Za-z0-9\-.]{1,64}$/;
const REFERENCE = /^(?:(?:https?:\/\/[^?#]+\/)?([A-Z][A-Za-z]+)\/)?([A-Za-z0-9\-.]{1,64})$/;
const DATE =
  /^(eq|gt|ge|lt|le)?(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?)?(Z|[+ -]\d{2}:\d{2})?$/;
const MINUTES_PER_DAY = 1_440;
const [MINUTE_MS, SECOND_MS] = [60_000, 1_000];

/** What a value of a search is, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly fault: ProblemCodeName };

/** Several, divided by commas: any of them will do. */
export function readTokens(text: string): Read<readonly string[]> {
  const values = text.split(",");
  return values.every((value) => ID.test(value)) ? { value: values } : { fault: "notAnId" };
}

/** A reference by type and id, relative or absolute, or by the id alone where one type is meant. */
export function readReference(
  text: string,
  types: readonly string[],
): Read<{ readonly type: string; readonly id: string }> {
  const [, type = types.length === 1 ? types[0] : undefined, id] = REFERENCE.exec(text) ?? [];
  if (type === undefined || id === undefined) return { fault: "notAnId" };
  return types.includes(type) ? { value: { type, id: id.toLowerCase() } } : { fault: "notAllowed" };
}

/** The moments that a date with its prefix allows. A day is a day in Denmark; a moment is as long as it is written. */
export function readDate(text: string): Read<TimeSpan> {
  const [, prefix = "eq", day = "", time, seconds, fraction, offset] = DATE.exec(text) ?? [];
  const date = parseCivilDate(day);
  if (date === undefined || (time === undefined) !== (offset === undefined)) {
    return { fault: "notADate" };
  }
  let [start, end] = [instantOfMinute(date, 0), instantOfMinute(date, MINUTES_PER_DAY)];
  if (time !== undefined) {
    start = new Date(`${day}${time}${offset?.replace(" ", "+")}`); // a plus of an address is a blank
    if (Number.isNaN(start.getTime())) return { fault: "notAnInstant" };
    const lengthMs = seconds === undefined ? MINUTE_MS : fraction === undefined ? SECOND_MS : 1;
    end = new Date(start.getTime() + lengthMs);
  }
  switch (prefix) {
    case "gt":
      return { value: { from: end } };
    case "ge":
      return { value: { from: start } };
    case "lt":
      return { value: { until: start } };
    case "le":
      return { value: { until: end } };
    default:
      return { value: { from: start, until: end } };
  }
}

/** What both allow. */
export function bothSpans(one: TimeSpan, other: TimeSpan): TimeSpan {
  const from = [one.from, other.from].flatMap((each) => each ?? []);
  const until = [one.until, other.until].flatMap((each) => each ?? []);
  return {
    ...(from.length > 0 && { from: new Date(Math.max(...from.map(Number))) }),
    ...(until.length > 0 && { until: new Date(Math.min(...until.map(Number))) }),
  };
}
