import { type CivilDate, addDays, civilDateOfDay, dayNumberOf } from "./civil-date.ts";

export function daysAfter(date: CivilDate, days: number): CivilDate {
  return civilDateOfDay(addDays(dayNumberOf(date), days));
}
