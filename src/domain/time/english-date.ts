import { type CivilDate, dayNumberOf, weekdayOf } from "./civil-date.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** `27 April 2026` */
export function englishDate(date: CivilDate): string {
  return `${dayAndMonth(date)} ${year(date)}`;
}

/** `20 April–2 June 2026`, `6–7 March 2026`, or the one day. */
export function englishSpan(from: CivilDate, to: CivilDate): string {
  if (from === to) return englishDate(from);
  if (year(from) !== year(to)) return `${englishDate(from)}–${englishDate(to)}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? dayOfMonth(from) : dayAndMonth(from)}–${englishDate(to)}`;
}

/** `Monday` */
export function englishWeekday(date: CivilDate): string {
  return WEEKDAYS[weekdayOf(dayNumberOf(date))] ?? "";
}

function dayAndMonth(date: CivilDate): string {
  return `${dayOfMonth(date)} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

function dayOfMonth(date: CivilDate): string {
  return String(Number(date.slice(8)));
}

function year(date: CivilDate): string {
  return date.slice(0, 4);
}
