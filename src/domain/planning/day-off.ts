import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import { publicHolidayOn } from "../time/public-holidays.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import { type Absence, isAbsentOn } from "./absence.ts";
import { type WorkingCalendar, shiftsOn } from "./working-hours.ts";

export type DayOffReason = "publicHoliday" | "closingDay" | "absent" | "notScheduled";

/** Why a health visitor does not work on a day, or undefined when she does. Public holidays and closing days come first, whatever her working hours say: the municipality is closed. */
export function dayOffBecause(
  date: CivilDate,
  calendar: WorkingCalendar,
  absences: readonly Pick<Absence, "from" | "until">[],
  closingDays: ClosingDays,
): DayOffReason | undefined {
  const day = dayNumberOf(date);
  if (publicHolidayOn(day) !== undefined) return "publicHoliday";
  if (closingDays.has(day)) return "closingDay";
  if (isAbsentOn(absences, date)) return "absent";
  const isScheduled = !calendar.isKnown || shiftsOn(calendar, day).length > 0;
  return isScheduled ? undefined : "notScheduled";
}
