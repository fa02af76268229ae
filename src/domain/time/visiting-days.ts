import { type DayNumber, addDays, weekdayOf } from "./civil-date.ts";
import { publicHolidayOn } from "./public-holidays.ts";

/** Which weekdays a rule's visits may fall on; public holidays and closing days are never visiting days. */
export const VISITING_WEEKDAYS = ["weekdays", "saturdays", "all"] as const;
export type VisitingWeekdays = (typeof VISITING_WEEKDAYS)[number];

/** Days on which a municipality's service is closed, as day numbers. */
export type ClosingDays = ReadonlySet<DayNumber>;

export const NO_CLOSING_DAYS: ClosingDays = new Set();

const SUNDAY = 0;
const SATURDAY = 6;

/** Why no visit falls on a day. */
export type Closure = "publicHoliday" | "closingDay" | "sunday" | "saturday";

/** Why no visit falls on a day, or undefined when one may. */
export function closedBecause(
  day: DayNumber,
  weekdays: VisitingWeekdays,
  closingDays: ClosingDays,
): Closure | undefined {
  if (publicHolidayOn(day) !== undefined) return "publicHoliday";
  if (closingDays.has(day)) return "closingDay";
  const weekday = weekdayOf(day);
  if (weekday === SUNDAY && weekdays !== "all") return "sunday";
  if (weekday === SATURDAY && weekdays === "weekdays") return "saturday";
  return undefined;
}

/** The visiting day nearest to the target from earliest to latest, the earlier of two as near; undefined when every day is closed. The target lies inside. */
export function nearestVisitingDay(
  earliest: DayNumber,
  target: DayNumber,
  latest: DayNumber,
  weekdays: VisitingWeekdays,
  closingDays: ClosingDays,
): DayNumber | undefined {
  const reach = Math.max(target - earliest, latest - target);
  for (let distance = 0; distance <= reach; distance++) {
    const before = addDays(target, -distance);
    if (before >= earliest && closedBecause(before, weekdays, closingDays) === undefined) {
      return before;
    }
    const after = addDays(target, distance);
    if (after <= latest && closedBecause(after, weekdays, closingDays) === undefined) {
      return after;
    }
  }
  return undefined;
}
