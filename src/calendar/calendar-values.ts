import { type DayNumber, dayNumberOf, parseCivilDate } from "../domain/time/civil-date.ts";
import type { WrittenLength, WrittenTime } from "./calendar-event.ts";

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;

const TIME = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(Z?))?$/;

/** What the parser makes of a time of which no hour is written. */
const NO_HOUR = /T::$/;

/** A date or a date with a time as jCal writes them (RFC 7265 §3.6), or undefined. A bare date that does not say it is one counts as a day. */
export function readTime(value: unknown, zone: unknown): WrittenTime | undefined {
  const match = TIME.exec(String(value).replace(NO_HOUR, ""));
  const date = parseCivilDate(match?.[1] ?? "");
  if (match === null || date === undefined) return undefined;
  const [, , hour, minute, second, utc] = match;
  const day = dayNumberOf(date);
  if (hour === undefined) return { kind: "day", day };
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  const named = typeof zone === "string" ? zone : undefined;
  return {
    kind: "clock",
    wallMs: day * DAY_MS + seconds * SECOND_MS,
    zone: utc === "Z" ? "UTC" : named,
  };
}

const LENGTH =
  /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,7})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/;

/** A duration of RFC 5545 §3.3.6; a negative one lasts no time. */
export function readLength(value: unknown): WrittenLength | undefined {
  const match = LENGTH.exec(String(value));
  if (match === null) return undefined;
  const [, sign, ...numbers] = match;
  if (sign === "-") return { days: 0, restMs: 0 };
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers.map((number) =>
    Number(number ?? 0),
  );
  return {
    days: weeks * 7 + days,
    restMs: (hours * 3600 + minutes * 60 + seconds) * SECOND_MS,
  };
}

const OFFSET = /^([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/;

/** `+01:00` in milliseconds. */
export function readOffsetMs(value: unknown): number | undefined {
  const match = OFFSET.exec(String(value));
  if (match === null) return undefined;
  const [, sign, hours, minutes, seconds = "0"] = match;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (sign === "-" ? -total : total) * SECOND_MS;
}

/** The day that a time shows on its own wall. */
export function dayOf(time: WrittenTime): DayNumber {
  return time.kind === "day" ? time.day : (Math.floor(time.wallMs / DAY_MS) as DayNumber);
}
