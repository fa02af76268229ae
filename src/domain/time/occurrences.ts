import {
  DAYS_PER_ERA,
  type DayNumber,
  LAST_DAY,
  addDays,
  dayNumberOfParts,
  daysInMonth,
  isLeapYear,
  partsOf,
  weekdayOf,
} from "./civil-date.ts";
import type { Repeat, RepeatWeekday } from "./repeat.ts";

/** A stretch of days that a repeat looks at in one step, both ends included. */
interface Period {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The days of a repeat that starts on a day, in order, at most `limit` of them, none after `horizon`. A start that the rule does not name is no occurrence (RFC 5545). */
export function occurrences(
  repeat: Repeat,
  start: DayNumber,
  limit: number,
  horizon: DayNumber = LAST_DAY,
): readonly DayNumber[] {
  const rule = withDefaults(repeat, start);
  return rule === undefined ? NONE : daysOn(rule, start, start, limit, horizon);
}

/** The days of a repeat from `first` to `last`, both included, at no cost of the years between its start and `first`, unless it ends by a count: then they are counted. */
export function occurrencesBetween(
  repeat: Repeat,
  start: DayNumber,
  first: DayNumber,
  last: DayNumber,
): readonly DayNumber[] {
  const rule = withDefaults(repeat, start);
  if (rule === undefined) return NONE;
  const from = rule.count === undefined && first > start ? first : start;
  return daysOn(rule, start, from, Infinity, last).filter((day) => day >= first);
}

/** The days that a rule names from a day on, no earlier than its start; `limit` and the rule's count begin there. */
function daysOn(
  rule: Repeat,
  start: DayNumber,
  from: DayNumber,
  limit: number,
  horizon: DayNumber,
): readonly DayNumber[] {
  const end = Math.min(rule.until ?? horizon, horizon);
  const wanted = Math.min(rule.count ?? limit, limit);
  const found: DayNumber[] = [];
  for (
    let step = stepOf(rule, start, from);
    found.length < wanted;
    step = nextStep(rule, start, step)
  ) {
    const period = periodOf(rule, start, step);
    const lastMet = found.at(-1) ?? from;
    // After an era the calendar repeats itself, weekdays included: what was not met by then never is.
    if (period.first > end || period.first > lastMet + DAYS_PER_ERA * rule.interval) break;
    for (const day of chosenDays(rule, period)) {
      if (day >= from && day <= end && found.length < wanted) found.push(day);
    }
  }
  return found;
}

/** A step whose period begins no later than a day, and no earlier than need be; the day is not before the start. */
function stepOf({ frequency, interval }: Repeat, start: DayNumber, day: DayNumber): number {
  if (frequency === "daily") return Math.floor((day - start) / interval);
  if (frequency === "weekly") return Math.floor((day - start) / 7 / interval);
  const years = partsOf(day).year - partsOf(start).year;
  if (frequency === "yearly") return Math.floor(years / interval);
  return Math.floor((years * 12 + partsOf(day).month - partsOf(start).month) / interval);
}

/** The next step, past the rest of a month that the rule does not name where its steps are days. */
function nextStep(rule: Repeat, start: DayNumber, step: number): number {
  if (rule.frequency !== "daily" || rule.months.length === 0) return step + 1;
  const { year, month, day } = partsOf(addDays(start, step * rule.interval));
  if (rule.months.includes(month)) return step + 1;
  const daysLeft = daysInMonth(year, month) - day + 1;
  return step + Math.ceil(daysLeft / rule.interval);
}

/** What the rule leaves out comes from its start: the weekday, the day of the month, the month. Undefined for a rule that names no day. */
function withDefaults(repeat: Repeat, start: DayNumber): Repeat | undefined {
  const { frequency, weekdays, monthDays } = repeat;
  if (frequency === "daily") {
    const ofDays = withoutPositionsOfADay(repeat);
    return ofDays && inMonths(ofDays);
  }
  if (weekdays.length > 0 || monthDays.length > 0) return repeat;
  const { month, day } = partsOf(start);
  if (frequency === "weekly") {
    return { ...repeat, weekdays: [{ weekday: weekdayOf(start), nth: 0 }] };
  }
  const months = frequency === "yearly" && repeat.months.length === 0 ? [month] : repeat.months;
  return { ...repeat, months, monthDays: [day] };
}

/** A rule of every day names the days that a rule of every month names, and months are sooner searched. */
function inMonths(repeat: Repeat): Repeat {
  return repeat.interval === 1 ? { ...repeat, frequency: "monthly" } : repeat;
}

/** Of a day's one date the first and the last are that date, and any other position names none. */
function withoutPositionsOfADay(repeat: Repeat): Repeat | undefined {
  const { positions } = repeat;
  if (positions.length > 0 && !positions.includes(1) && !positions.includes(-1)) return undefined;
  return { ...repeat, positions: [] };
}

function periodOf({ frequency, interval }: Repeat, start: DayNumber, step: number): Period {
  const steps = step * interval;
  if (frequency === "daily") {
    const day = addDays(start, steps);
    return { first: day, last: day };
  }
  if (frequency === "weekly") {
    const monday = addDays(start, steps * 7 - ((weekdayOf(start) + 6) % 7));
    return { first: monday, last: addDays(monday, 6) };
  }
  const { year, month } = partsOf(start);
  if (frequency === "monthly") {
    const index = year * 12 + (month - 1) + steps;
    return monthOf(Math.floor(index / 12), (index % 12) + 1);
  }
  return {
    first: dayNumberOfParts(year + steps, 1, 1),
    last: dayNumberOfParts(year + steps, 12, 31),
  };
}

function monthOf(year: number, month: number): Period {
  return {
    first: dayNumberOfParts(year, month, 1),
    last: dayNumberOfParts(year, month, daysInMonth(year, month)),
  };
}

/** The days of one period that the rule names, in order, before its start and end are looked at. */
function chosenDays(rule: Repeat, period: Period): readonly DayNumber[] {
  const days = namedDays(rule, period);
  if (rule.positions.length === 0) return days;
  const chosen = new Set<DayNumber>();
  for (const position of rule.positions) {
    const day = days.at(position > 0 ? position - 1 : position);
    if (day !== undefined) chosen.add(day);
  }
  return [...chosen].sort((a, b) => a - b);
}

function namedDays(rule: Repeat, period: Period): readonly DayNumber[] {
  if (period.first === period.last) return namesDate(rule, period.first) ? [period.first] : NONE;
  const days: DayNumber[] = [];
  let day = period.first;
  while (day <= period.last) {
    const { year, month, day: firstDay } = partsOf(day);
    const monthLength = daysInMonth(year, month);
    const last = Math.min(day + monthLength - firstDay, period.last);
    if (rule.months.length === 0 || rule.months.includes(month)) {
      for (let dayOfMonth = firstDay; day <= last; dayOfMonth++, day++) {
        if (namesDay(rule, day, dayOfMonth, monthLength)) days.push(day);
      }
    }
    day = (last + 1) as DayNumber;
  }
  return days;
}

const NONE: readonly DayNumber[] = [];

function namesDate(rule: Repeat, date: DayNumber): boolean {
  const { year, month, day } = partsOf(date);
  const inMonth = rule.months.length === 0 || rule.months.includes(month);
  return inMonth && namesDay(rule, date, day, daysInMonth(year, month));
}

function namesDay(rule: Repeat, day: DayNumber, dayOfMonth: number, monthLength: number): boolean {
  const { monthDays, weekdays } = rule;
  if (
    monthDays.length > 0 &&
    !monthDays.includes(dayOfMonth) &&
    !monthDays.includes(dayOfMonth - monthLength - 1)
  ) {
    return false;
  }
  if (weekdays.length === 0) return true;
  const weekday = weekdayOf(day);
  return weekdays.some(
    (named) => named.weekday === weekday && (named.nth === 0 || isNth(rule, named, day)),
  );
}

/** Whether a day is the nth of its weekday: in its month, or in its year for a yearly rule that names no months. */
function isNth(rule: Repeat, { nth }: RepeatWeekday, day: DayNumber): boolean {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const inYear = rule.frequency === "yearly" && rule.months.length === 0;
  const place = inYear ? day - dayNumberOfParts(year, 1, 1) + 1 : dayOfMonth;
  const length = inYear ? (isLeapYear(year) ? 366 : 365) : daysInMonth(year, month);
  return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((length - place + 1) / 7) === -nth;
}
