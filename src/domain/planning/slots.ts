import { type CivilDate, addDays, civilDateOfDay, dayNumberOf } from "../time/civil-date.ts";
import { instantOfMinute } from "../time/minute-of-day.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import type { Absence } from "./absence.ts";
import { dayOffBecause } from "./day-off.ts";
import { type WorkingHours, compileWorkingHours, shiftsOn } from "./working-hours.ts";

/** Our own default: a health visitor's day is told in half hours by the clock. */
export const SLOT_MINUTES = 30;

interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface Slot extends Span {
  readonly date: CivilDate;
  /** After local midnight. */
  readonly startsAtMinute: number;
  readonly state: "free" | "agreed" | "busy";
}

/** What of a health visitor says when she could come. */
export interface Availability {
  readonly workingHours: readonly WorkingHours[];
  readonly absences: readonly Pick<Absence, "from" | "until">[];
  /** What is agreed with families, by the clock. */
  readonly agreed: readonly Span[];
  /** From her own calendar. */
  readonly busy: readonly Span[];
}

/** The whole half hours of her shifts from a day until another, both included; where nobody has recorded when she works there are none. What is agreed wins over what is busy. An hour that the spring change leaves out is no time. */
export function slotsBetween(
  { workingHours, absences, agreed, busy }: Availability,
  from: CivilDate,
  until: CivilDate,
  closingDays: ClosingDays,
): readonly Slot[] {
  const [first, last] = [dayNumberOf(from), dayNumberOf(until)];
  const calendar = compileWorkingHours(workingHours, first, last);
  const slots: Slot[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const date = civilDateOfDay(day);
    if (dayOffBecause(date, calendar, absences, closingDays) !== undefined) continue;
    for (const { startsAtMinute, endsAtMinute } of shiftsOn(calendar, day)) {
      let minute = Math.ceil(startsAtMinute / SLOT_MINUTES) * SLOT_MINUTES;
      for (; minute + SLOT_MINUTES <= endsAtMinute; minute += SLOT_MINUTES) {
        const startsAt = instantOfMinute(date, minute);
        const endsAt = instantOfMinute(date, minute + SLOT_MINUTES);
        const previous = slots.at(-1);
        if (startsAt >= endsAt || (previous !== undefined && startsAt < previous.endsAt)) continue;
        const touches = (span: Span) => span.startsAt < endsAt && startsAt < span.endsAt;
        const state = agreed.some(touches) ? "agreed" : busy.some(touches) ? "busy" : "free";
        slots.push({ date, startsAtMinute: minute, startsAt, endsAt, state });
      }
    }
  }
  return slots;
}
