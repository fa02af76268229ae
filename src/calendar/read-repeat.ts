import { type DayNumber, type Weekday, addDays } from "../domain/time/civil-date.ts";
import type { Frequency, Repeat, RepeatWeekday } from "../domain/time/repeat.ts";
import type { CalendarRepeat, WrittenTime } from "./calendar-event.ts";
import { dayOf, readTime } from "./calendar-values.ts";

const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  DAILY: "daily",
  WEEKLY: "weekly",
  MONTHLY: "monthly",
  YEARLY: "yearly",
};
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const WEEKDAY = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/;
const MONDAY = 1;

/** Above this no second occurrence is near; numbers stay small. */
const INTERVAL_MAX = 1_000_000;

type Parts = ReadonlyMap<string, unknown>;

/** A recurrence rule as jCal writes it (RFC 7265 §3.6.10). What does not count in days from a day is a repeat that we cannot count. */
export function readRepeat(value: unknown, start: WrittenTime): CalendarRepeat {
  const parts: Parts = new Map(Object.entries(Object(value) as Readonly<Record<string, unknown>>));
  const zone = start.kind === "clock" ? start.zone : undefined;
  const until = parts.has("until") ? readTime(parts.get("until"), zone) : undefined;
  const repeat = readDays(parts, start);
  const weekStart = readWeekStart(parts, repeat);
  // Weeks that begin on another day are moved to Mondays for counting, and months cannot move along.
  const isCounted = weekStart === MONDAY || repeat?.months.length === 0;
  return { repeat: isCounted ? repeat : undefined, until, weekStart };
}

/** The weekday that weeks begin with, Monday wherever it makes no difference. */
function readWeekStart(parts: Parts, repeat: Repeat | undefined): Weekday {
  const written = parts.get("wkst");
  const isAsked = repeat?.frequency === "weekly" && repeat.interval + repeat.positions.length > 1;
  return isAsked && typeof written === "number" ? ((written - 1) as Weekday) : MONDAY; // the library counts from Sunday, 1
}

function readDays(parts: Parts, start: WrittenTime): Repeat | undefined {
  const frequency = FREQUENCIES[String(parts.get("freq"))];
  const weekdays = list(parts.get("byday")).map(readWeekday);
  const named = weekdays.filter((weekday) => weekday !== undefined);
  const months = list(parts.get("bymonth")).map(Number);
  const monthDays = list(parts.get("bymonthday")).map(Number);
  const positions = list(parts.get("bysetpos")).map(Number);
  const until = parts.has("until") ? readTime(parts.get("until"), undefined) : undefined;
  if (
    frequency === undefined ||
    named.length < weekdays.length ||
    [...months, ...monthDays, ...positions].includes(0) ||
    parts.has("byweekno") ||
    parts.has("byyearday") ||
    (parts.has("until") && until === undefined) ||
    !isAtItsStartsTime(parts, start)
  ) {
    return undefined;
  }
  return {
    frequency,
    interval: Math.min(Number(parts.get("interval") ?? 1), INTERVAL_MAX),
    count: parts.has("count") ? Number(parts.get("count")) : undefined,
    until: until && lastDayOf(until),
    months,
    monthDays,
    weekdays: named,
    positions,
  };
}

/** The last day that may be before an end: an end by the clock may fall on the next day of another zone. */
function lastDayOf(until: WrittenTime): DayNumber {
  return addDays(dayOf(until), until.kind === "clock" ? 1 : 0);
}

function readWeekday(value: unknown): RepeatWeekday | undefined {
  const match = WEEKDAY.exec(String(value));
  if (match === null) return undefined;
  const [, nth, name = ""] = match;
  return { weekday: WEEKDAYS.indexOf(name) as Weekday, nth: Number(nth ?? 0) };
}

/** Some calendars write the hour and minute of the start once more in its rule; any other hour we cannot count. */
function isAtItsStartsTime(parts: Parts, start: WrittenTime): boolean {
  const wall = new Date(start.kind === "clock" ? start.wallMs : 0);
  const shown = {
    byhour: wall.getUTCHours(),
    byminute: wall.getUTCMinutes(),
    bysecond: wall.getUTCSeconds(),
  };
  return Object.entries(shown).every(([part, value]) => {
    const written = list(parts.get(part));
    return written.length === 0 || (written.length === 1 && Number(written[0]) === value);
  });
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
