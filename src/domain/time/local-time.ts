import { invariant } from "../invariant.ts";
import { type Result, accepted, refused } from "../result.ts";
import { type CivilDate, type DayNumber, civilDateOfDay, dayNumberOf } from "./civil-date.ts";

/** Every municipality's time zone. */
const MUNICIPAL_TIME_ZONE = "Europe/Copenhagen";

/** A clock time on the wall, `HH:MM`. */
export type ClockTime = string;

/** Clocks jump over this local time in spring: nobody can meet then. */
export interface NoSuchLocalTime {
  readonly kind: "noSuchLocalTime";
  readonly date: CivilDate;
  readonly time: ClockTime;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const CLOCK_SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;

let keptClock: Intl.DateTimeFormat | undefined;

/** Made when it is first looked at, and kept: making it takes tens of milliseconds. */
function copenhagenClock(): Intl.DateTimeFormat {
  return (keptClock ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: MUNICIPAL_TIME_ZONE,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }));
}

/** The day on a Danish wall calendar at an instant. */
export function danishDay(instant: Date): CivilDate {
  return civilDateOfDay(Math.floor(shownMs(instant.getTime()) / DAY_MS) as DayNumber);
}

/** The instant of a Danish local time. One that the spring change skips is refused; of the two that the autumn change makes, the earlier is meant. */
export function instantOf(date: CivilDate, time: ClockTime): Result<Date, NoSuchLocalTime> {
  invariant(CLOCK_SHAPE.test(time), "a clock time is HH:MM");
  const instant = instantOfWall(dayNumberOf(date) * DAY_MS + minutesOf(time) * MINUTE_MS);
  return instant === undefined
    ? refused({ kind: "noSuchLocalTime", date, time })
    : accepted(instant);
}

/** The same of what a clock shows in milliseconds read as if they were UTC, of whatever year; undefined where no clock shows it. */
export function instantOfWall(wallMs: number): Date | undefined {
  // Denmark is one or two hours ahead of UTC; summer time, the larger offset, gives the earlier instant.
  for (const offsetMinutes of [120, 60]) {
    const instantMs = wallMs - offsetMinutes * MINUTE_MS;
    if (shownMs(instantMs) === wallMs) return new Date(instantMs);
  }
  return undefined;
}

/** An instant in RFC 3339 with Copenhagen's offset on that day, in whole seconds: `2026-03-06T09:00:00+01:00`. */
export function writeInstant(instant: Date): string {
  const instantMs = Math.floor(instant.getTime() / 1000) * 1000;
  const wallMs = shownMs(instantMs);
  const offsetMinutes = (wallMs - instantMs) / MINUTE_MS;
  const day = civilDateOfDay(Math.floor(wallMs / DAY_MS) as DayNumber);
  const secondOfDay = Math.floor((((wallMs % DAY_MS) + DAY_MS) % DAY_MS) / 1000);
  return `${day}T${clockText(secondOfDay)}+${clockText(offsetMinutes * 60).slice(0, 5)}`; // Denmark lies east of Greenwich
}

/** What a Danish wall clock shows at an instant, read as if it were UTC, to the second. */
function wallClockMs(instantMs: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of copenhagenClock().formatToParts(instantMs))
    parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clockText(secondsOfDay: number): string {
  const part = (value: number) => String(Math.floor(value) % 60).padStart(2, "0");
  const hours = String(Math.floor(secondsOfDay / 3600)).padStart(2, "0");
  return `${hours}:${part(secondsOfDay / 60)}:${part(secondsOfDay)}`;
}

const ZERO = "0".charCodeAt(0);
const DAYS_KEPT = 20_000;
/** Offsets of days in UTC; undefined for one on which clocks change. */
const keptOffsets = new Map<number, number | undefined>();

/** Danish clocks have gone by standard time since 1894. What lies before this is asked for by mistake, and counted as an hour ahead too. */
const STANDARD_TIME_MS = Date.UTC(1900, 0, 1);
const HOUR_MS = 3_600_000;

/** How far Danish clocks are ahead of UTC at an instant, in milliseconds. The days asked about are kept, since a calendar asks for the same few hundred. */
export function danishOffsetMs(instantMs: number): number {
  if (instantMs < STANDARD_TIME_MS) return HOUR_MS;
  const day = Math.floor(instantMs / DAY_MS);
  if (!keptOffsets.has(day)) {
    if (keptOffsets.size >= DAYS_KEPT) keptOffsets.clear();
    const first = workOutOffset(day * DAY_MS);
    keptOffsets.set(day, first === workOutOffset((day + 1) * DAY_MS) ? first : undefined);
  }
  return keptOffsets.get(day) ?? workOutOffset(instantMs);
}

/** What a Danish wall clock shows at an instant, read as if it were UTC. */
function shownMs(instantMs: number): number {
  return instantMs + danishOffsetMs(instantMs);
}

function workOutOffset(instantMs: number): number {
  const secondMs = Math.floor(instantMs / 1000) * 1000;
  return wallClockMs(secondMs) - secondMs;
}

/** What a wall clock shows, as RFC 5545 writes it: `20260306T090000`. It takes milliseconds read as if they were UTC, so an instant gives its UTC. */
export function basicDateTime(wallMs: number): string {
  const seconds = Math.floor(wallMs / 1000);
  const day = Math.floor(seconds / 86_400);
  const date = civilDateOfDay(day as DayNumber);
  const second = seconds - day * 86_400;
  const hour = Math.floor(second / 3600);
  return `${basicDate(date)}T${digits(hour)}${digits(Math.floor(second / 60) % 60)}${digits(second % 60)}`;
}

/** A day as RFC 5545 writes it: `20260306`. */
export function basicDate(date: CivilDate): string {
  return date.slice(0, 4) + date.slice(5, 7) + date.slice(8);
}

/** The two digits of a number below 100. */
function digits(value: number): string {
  return String.fromCharCode(ZERO + Math.floor(value / 10), ZERO + (value % 10));
}
