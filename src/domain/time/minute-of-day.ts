import { invariant } from "../invariant.ts";
import { type CivilDate, type DayNumber, dayNumberOf } from "./civil-date.ts";
import { type ClockTime, instantOf, instantOfWall, minutesOf, writeInstant } from "./local-time.ts";

/** As a clock shows them: the days of the clock changes too are told by it. */
export const MINUTES_PER_DAY = 1_440;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const MINUTES_PER_HOUR = 60;

/** What a Danish clock shows at an instant, in minutes after the midnight that a day begins with; negative before it, above 1,440 after it. */
export function minuteOfDay(instant: Date, date: CivilDate): number {
  const written = writeInstant(instant);
  const day = dayNumberOf(written.slice(0, 10) as CivilDate);
  const minutes = minutesOf(written.slice(11, 16));
  return (day - dayNumberOf(date)) * MINUTES_PER_DAY + minutes;
}

/** The clock time of a minute of a day, which may lie beyond its end. */
export function instantOfMinute(date: CivilDate, minute: number): Date {
  return instantOn(dayNumberOf(date), minute);
}

/** The same of a day that a civil date may not be able to write, as the one after the last. */
export function instantOn(day: DayNumber, minute: number): Date {
  const wallMs = (day * MINUTES_PER_DAY + minute) * MINUTE_MS;
  // In the hour that the spring change leaves out, as long after it as the clock had gone on.
  const instant = instantOfWall(wallMs) ?? instantOfWall(wallMs + HOUR_MS);
  invariant(instant !== undefined, "no two hours on end are left out");
  return instant;
}

/** `HH:MM` of a minute of one day. */
export function clockTimeOf(minute: number): ClockTime {
  const part = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${part(minute / MINUTES_PER_HOUR)}:${part(minute % MINUTES_PER_HOUR)}`;
}

/** Whether clocks show this local time twice that day. */
export function isTwice(date: CivilDate, time: ClockTime): boolean {
  const first = instantOf(date, time);
  const anHourLater = (instant: Date) => writeInstant(new Date(instant.getTime() + HOUR_MS));
  return first.ok && anHourLater(first.value).startsWith(`${date}T${time}`);
}
