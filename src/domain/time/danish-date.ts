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
  return `${dayAndMonth(date)} ${year(date)}`;
}

/** `20. april–2. juni 2026`, `6.–7. marts 2026`, or the one day. */
export function danishSpan(from: CivilDate, to: CivilDate): string {
  if (from === to) return danishDate(from);
  if (year(from) !== year(to)) return `${danishDate(from)}–${danishDate(to)}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? dayOfMonth(from) : dayAndMonth(from)}–${danishDate(to)}`;
}

/** `mandag` */
export function danishWeekday(date: CivilDate): string {
  return WEEKDAYS[weekdayOf(dayNumberOf(date))] ?? "";
}

function dayAndMonth(date: CivilDate): string {
  return `${dayOfMonth(date)} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

function dayOfMonth(date: CivilDate): string {
  return `${Number(date.slice(8))}.`;
}

function year(date: CivilDate): string {
  return date.slice(0, 4);
}
