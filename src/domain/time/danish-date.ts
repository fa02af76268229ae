import { type CivilDate, dayNumberOf, weekdayOf } from "./civil-date.ts";

const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

const WEEKDAYS = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

/** `27. april 2026` */
export function danishDate(date: CivilDate): string {
  return `${Number(date.slice(8))}. ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** `mandag` */
export function danishWeekday(date: CivilDate): string {
  return WEEKDAYS[weekdayOf(dayNumberOf(date))] ?? "";
}
