import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";

/** A pregnancy lasts 280 days to its due date. Far earlier or later than a birth can be, with room for a mistaken date. */
const EARLIEST_DAYS = -200;
const LATEST_DAYS = 60;

/** Whether a birth can be the end of a pregnancy with this due date. */
export function fitsPregnancy(birthDate: CivilDate, dueDate: CivilDate | undefined): boolean {
  if (dueDate === undefined) return true;
  const days = dayNumberOf(birthDate) - dayNumberOf(dueDate);
  return days >= EARLIEST_DAYS && days <= LATEST_DAYS;
}
