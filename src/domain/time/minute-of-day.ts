import { type CivilDate, addDays, civilDateOfDay, dayNumberOf } from "./civil-date.ts";
import { type ClockTime, instantOf, minutesOf, writeInstant } from "./local-time.ts";

const MINUTES_PER_DAY = 1_440;
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
  const days = Math.floor(minute / MINUTES_PER_DAY);
  const day = civilDateOfDay(addDays(dayNumberOf(date), days));
  const instant = instantOf(day, clockTimeOf(minute - days * MINUTES_PER_DAY));
  // In the hour that the spring change leaves out, as long after it as the clock had gone on.
  return instant.ok ? instant.value : instantOfMinute(date, minute + MINUTES_PER_HOUR);
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
