import { invariant } from "../invariant.ts";

declare const civilDate: unique symbol;
declare const dayNumber: unique symbol;

/** A day in the municipality's calendar, `YYYY-MM-DD`: compares with `<`, sorts as text, prints as it is. */
export type CivilDate = string & { readonly [civilDate]: true };

/** The same day as a count of days since 1970-01-01, for arithmetic. */
export type DayNumber = number & { readonly [dayNumber]: true };

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const ZERO = "0".charCodeAt(0);
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A real date of the Gregorian calendar as a `CivilDate`; 30 February and other shapes give undefined. */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!SHAPE.test(text)) return undefined;
  const day = Number(text.slice(8, 10));
  const real = day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
  return real ? (text as CivilDate) : undefined;
}

/** For dates written in code: an impossible one is our own fault and throws. */
export function civilDateOf(text: string): CivilDate {
  const date = parseCivilDate(text);
  invariant(date !== undefined, `${text} is a date`);
  return date;
}

/** Nobody's schedule is counted from, read or agreed on outside these days; our own bounds. */
export const [FIRST_SCHEDULE_DAY, LAST_SCHEDULE_DAY] = [
  civilDateOf("1990-01-01"),
  civilDateOf("2100-12-31"),
];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

// After Howard Hinnant's days_from_civil: the calendar counted from 1 March of year 0 in eras of 400 years (146,097 days): leap days then
// fall at the end of a year, so months become a straight line of 153 days in every five.
export const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;

/** Day number of a year, a month (1–12) and a day of that month. */
export function dayNumberOfParts(year: number, month: number, day: number): DayNumber {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970) as DayNumber;
}

/** The last day asked about is kept: the rules of a programme count from the same few days. */
let lastDay: DayNumber | undefined;
let lastParts: YearMonthDay = { year: 1970, month: 1, day: 1 };

export function partsOf(day: DayNumber): YearMonthDay {
  if (day !== lastDay) {
    lastParts = workOutParts(day);
    lastDay = day;
  }
  return lastParts;
}

function workOutParts(day: DayNumber): YearMonthDay {
  const shifted = day + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function dayNumberOf(date: CivilDate): DayNumber {
  const year = digits(date, 0) * 100 + digits(date, 2);
  return dayNumberOfParts(year, digits(date, 5), digits(date, 8));
}

/** Two digits as a number, without making a text of them first: planning reads dates all the time. */
function digits(date: CivilDate, place: number): number {
  return date.charCodeAt(place) * 10 + date.charCodeAt(place + 1) - 11 * ZERO;
}

/** The last day that a civil date can write. */
export const LAST_DAY = dayNumberOfParts(9999, 12, 31);

/** Texts of the days from 1970 to 2149 are kept once written, since plans ask for the same days again and again. */
const writtenDates: (CivilDate | undefined)[] = [];
const DAYS_KEPT = dayNumberOfParts(2150, 1, 1);

/** The text of a day number between the years 0000 and 9999. */
export function civilDateOfDay(day: DayNumber): CivilDate {
  return writtenDates[day] ?? writeDate(day);
}

function writeDate(day: DayNumber): CivilDate {
  const { year, month, day: dayOfMonth } = partsOf(day);
  invariant(year >= 0 && year <= 9999, "a civil date has a year of four digits");
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}` as CivilDate;
  if (day >= 0 && day < DAYS_KEPT) {
    while (writtenDates.length <= day) writtenDates.push(undefined); // an array without holes is read fastest
    writtenDates[day] = text;
  }
  return text;
}

export function weekdayOf(day: DayNumber): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday; // 1970-01-01 was a Thursday
}

export function addDays(day: DayNumber, days: number): DayNumber {
  return (day + days) as DayNumber;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
