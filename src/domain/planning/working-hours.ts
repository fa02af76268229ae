import { invariant } from "../invariant.ts";
import { type CivilDate, type DayNumber, dayNumberOf } from "../time/civil-date.ts";
import { type ClockTime, minutesOf } from "../time/local-time.ts";
import { occurrencesBetween } from "../time/occurrences.ts";
import type { Repeat } from "../time/repeat.ts";

/** A shift of a health visitor and the days it comes back on, counted from a day; it ends on the day it starts. */
export interface WorkingHours {
  readonly repeat: Repeat;
  readonly from: CivilDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
}

/** Minutes after local midnight, as a wall clock counts them. */
export interface Shift {
  readonly startsAtMinute: number;
  readonly endsAtMinute: number;
}

/** A health visitor's shifts, worked out for a stretch of days, both ends included. */
export interface WorkingCalendar {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** False where no working hours are on record: then nobody knows when she is off. */
  readonly isKnown: boolean;
  readonly shifts: ReadonlyMap<DayNumber, readonly Shift[]>;
}

export function compileWorkingHours(
  hours: readonly WorkingHours[],
  first: DayNumber,
  last: DayNumber,
): WorkingCalendar {
  const shifts = new Map<DayNumber, readonly Shift[]>();
  for (const { repeat, from, startsAt, endsAt } of hours) {
    const shift = { startsAtMinute: minutesOf(startsAt), endsAtMinute: minutesOf(endsAt) };
    invariant(shift.startsAtMinute < shift.endsAtMinute, "working hours end after they start");
    for (const day of occurrencesBetween(repeat, dayNumberOf(from), first, last)) {
      shifts.set(day, withShift(shifts.get(day) ?? [], shift));
    }
  }
  return { first, last, isKnown: hours.length > 0, shifts };
}

/** A day's shifts in order; those that meet or overlap are one. None where the rules name the day nowhere. */
export function shiftsOn(calendar: WorkingCalendar, day: DayNumber): readonly Shift[] {
  invariant(day >= calendar.first && day <= calendar.last, "the day lies in the calendar");
  return calendar.shifts.get(day) ?? [];
}

function withShift(shifts: readonly Shift[], added: Shift): readonly Shift[] {
  const before = shifts.filter(({ endsAtMinute }) => endsAtMinute < added.startsAtMinute);
  const after = shifts.filter(({ startsAtMinute }) => startsAtMinute > added.endsAtMinute);
  const meeting = shifts.slice(before.length, shifts.length - after.length);
  const joined = {
    startsAtMinute: Math.min(added.startsAtMinute, ...meeting.map((shift) => shift.startsAtMinute)),
    endsAtMinute: Math.max(added.endsAtMinute, ...meeting.map((shift) => shift.endsAtMinute)),
  };
  return [...before, joined, ...after];
}
