import type { Window } from "../../../domain/programme/visit-window.ts";
import { dayNumberOfParts, daysInMonth } from "../../../domain/time/civil-date.ts";
import { MINUTES_PER_DAY, instantOfMinute, instantOn } from "../../../domain/time/minute-of-day.ts";
import type { TimeSpan } from "../../../domain/time/time-span.ts";
import type { Read } from "./search-values.ts";

const DATE =
  /^(eq|ne|g[te]|l[te]|sa|eb|ap)?(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,9})?)?(Z|[+ -]\d{2}:\d{2})?)?)?)?$/;
const MINUTES_PER_HOUR = 60;
const [MINUTE_MS, SECOND_MS] = [60_000, 1_000];

/** Nothing on record lies outside these; what is asked beyond them is asked from there. */
const [FIRST_MS, LAST_MS] = [Date.UTC(1900, 0, 1), Date.UTC(9999, 0, 1)];

type Prefix = "eq" | "ne" | "gt" | "ge" | "lt" | "le" | "sa" | "eb" | "ap";

/** A date as a search writes it: from a moment on and before another, as long as it is written. */
export interface AskedDate {
  readonly prefix: Prefix;
  readonly start: Date;
  readonly end: Date;
}

/** A year, a month, a day or a moment with its prefix. What has no offset is meant by Danish clocks. */
export function readDate(text: string): Read<AskedDate> {
  const found = DATE.exec(text);
  if (found === null) return { fault: "notADate" };
  const [, prefix = "eq", year = "", month, day, hour, minute, second, fraction, offset] = found;
  const [years, months, days] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (days < 1 || days > daysInMonth(years, months)) return { fault: "notADate" };
  const first = dayNumberOfParts(years, months, days);
  let [start, end] = [instantOn(first, 0), instantOn(first, MINUTES_PER_DAY)];
  if (day === undefined) {
    const [nextYear, nextMonth] =
      month === undefined || months === 12 ? [years + 1, 1] : [years, months + 1];
    end = instantOn(dayNumberOfParts(nextYear, nextMonth, 1), 0);
  }
  if (hour !== undefined && minute !== undefined) {
    const inMinuteMs =
      Number(second ?? 0) * SECOND_MS + Number((fraction ?? ".").slice(1, 4).padEnd(3, "0"));
    const moment =
      offset === undefined
        ? instantOn(first, Number(hour) * MINUTES_PER_HOUR + Number(minute))
        : new Date(`${year}-${month}-${day}T${hour}:${minute}${offset.replace(" ", "+")}`); // a plus of an address is a blank
    if (Number.isNaN(moment.getTime())) return { fault: "notAnInstant" };
    start = new Date(moment.getTime() + inMinuteMs);
    const lengthMs = second === undefined ? MINUTE_MS : fraction === undefined ? SECOND_MS : 1;
    end = new Date(start.getTime() + lengthMs);
  }
  return { value: { prefix: prefix as Prefix, start: onRecord(start), end: onRecord(end) } };
}

function onRecord(moment: Date): Date {
  return new Date(Math.min(Math.max(moment.getTime(), FIRST_MS), LAST_MS));
}

/** The moments that are asked for. What is about is what is written: nobody says how far from it still counts. */
export function momentsOf({ prefix, start, end }: AskedDate): TimeSpan {
  switch (prefix) {
    case "gt":
    case "sa":
      return { from: end };
    case "ge":
      return { from: start };
    case "lt":
    case "eb":
      return { until: start };
    case "le":
      return { until: end };
    case "ne":
      return { except: [{ from: start, until: end }] };
    default:
      return { from: start, until: end };
  }
}

/** Whether a window is asked for, its last day included: FHIR compares a stretch of time by where it begins and ends. */
export function asksForWindow(
  { prefix, start, end }: AskedDate,
  { earliest, latest }: Window,
): boolean {
  const opens = instantOfMinute(earliest, 0);
  const closes = instantOfMinute(latest, MINUTES_PER_DAY);
  const isInside = start <= opens && closes <= end;
  switch (prefix) {
    case "gt":
      return end < closes;
    case "ge":
      return start < closes;
    case "lt":
      return opens < start;
    case "le":
      return opens < end;
    case "sa":
      return end <= opens;
    case "eb":
      return closes <= start;
    case "ap":
      return start < closes && opens < end;
    case "ne":
      return !isInside;
    default:
      return isInside;
  }
}
