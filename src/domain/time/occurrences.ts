import {
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

/** After 400 years the calendar repeats itself, weekdays included: what a repeat has not met in so many of its steps it never meets. */
const STEPS_PER_CYCLE = { daily: 146_097, weekly: 20_871, monthly: 4_800, yearly: 400 } as const;

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
  const end = Math.min(rule.until ?? horizon, horizon);
  const wanted = Math.min(rule.count ?? limit, limit);
  const found: DayNumber[] = [];
  let stepsWithout = 0;
  for (let step = 0; found.length < wanted; step++) {
    const period = periodOf(rule, start, step);
    if (period.first > end || stepsWithout > STEPS_PER_CYCLE[rule.frequency]) break;
    const before = found.length;
    for (const day of chosenDays(rule, period)) {
      if (day >= start && day <= end && found.length < wanted) found.push(day);
    }
    stepsWithout = found.length === before ? stepsWithout + 1 : 0;
  }
  return found;
}

/** What the rule leaves out comes from its start: the weekday, the day of the month, the month. */
function withDefaults(repeat: Repeat, start: DayNumber): Repeat {
  const { frequency, weekdays, monthDays } = repeat;
  if (frequency === "daily" || weekdays.length > 0 || monthDays.length > 0) return repeat;
  const { month, day } = partsOf(start);
  if (frequency === "weekly") {
    return { ...repeat, weekdays: [{ weekday: weekdayOf(start), nth: 0 }] };
  }
  const months = frequency === "yearly" && repeat.months.length === 0 ? [month] : repeat.months;
  return { ...repeat, months, monthDays: [day] };
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
