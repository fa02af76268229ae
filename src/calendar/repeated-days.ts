import {
  type DayNumber,
  type Weekday,
  addDays,
  dayNumberOfParts,
  partsOf,
  weekdayOf,
} from "../domain/time/civil-date.ts";
import { occurrences } from "../domain/time/occurrences.ts";
import type { Repeat } from "../domain/time/repeat.ts";

/** Our own bounds on all repeats of a calendar together, in days looked at: 200 daily ones of ten years, of which a year is asked for, stay below. */
const DAYS_LOOKED_AT_MAX = 4_000_000;
const DAYS_PER_TIME = 20; // working out the instant of a written time takes as long as looking at so many days

/** How much may still be looked at. A calendar made to be counted forever uses it up. */
export interface Patience {
  /** For looking at days; false once all is used up. */
  readonly spend: (days: number) => boolean;
  /** For working out instants; false once all is used up. */
  readonly spendOnTimes: (times: number) => boolean;
  readonly isSpent: () => boolean;
}

export function startPatience(): Patience {
  let left = DAYS_LOOKED_AT_MAX;
  const spend = (days: number) => {
    left -= days;
    return left >= 0;
  };
  return {
    spend,
    spendOnTimes: (times) => spend(times * DAYS_PER_TIME),
    isSpent: () => left < 0,
  };
}

/** The days that a rule names from `from` to `last` for what starts on a day; none once patience is used up. */
export function repeatedDays(
  { repeat, weekStart }: { readonly repeat: Repeat; readonly weekStart: Weekday },
  start: DayNumber,
  from: DayNumber,
  last: DayNumber,
  patience: Patience,
): readonly DayNumber[] {
  const shift = (8 - weekStart) % 7; // days by which weeks are moved so that they begin on a Monday
  const rule = spellOut(shifted(repeat, shift), addDays(start, shift));
  const first = nearStart(rule, addDays(start, shift), addDays(from, shift));
  const end = addDays(Math.min(repeat.until ?? last, last) as DayNumber, shift);
  const work = 1 + rule.months.length + rule.monthDays.length + rule.weekdays.length;
  if (first > end || !patience.spend((end - first + 1) * work)) return [];
  const days = occurrences(rule, first, Number.MAX_SAFE_INTEGER, end);
  const found = days.map((day) => addDays(day, -shift)).filter((day) => day >= from);
  return patience.spendOnTimes(found.length) ? found : [];
}

function shifted(repeat: Repeat, shift: number): Repeat {
  const weekdays = repeat.weekdays.map(({ weekday, nth }) => ({
    weekday: ((weekday + shift) % 7) as Weekday,
    nth,
  }));
  return { ...repeat, until: undefined, weekdays };
}

/** What a rule takes from its start, written into it: then it may be counted from a later start. */
function spellOut(repeat: Repeat, start: DayNumber): Repeat {
  const { frequency, weekdays, monthDays } = repeat;
  if (frequency === "daily" || weekdays.length > 0 || monthDays.length > 0) return repeat;
  const { month, day } = partsOf(start);
  if (frequency === "weekly") {
    return { ...repeat, weekdays: [{ weekday: weekdayOf(start), nth: 0 }] };
  }
  const isOneMonth = frequency === "yearly" && repeat.months.length === 0;
  return { ...repeat, months: isOneMonth ? [month] : repeat.months, monthDays: [day] };
}

/** A later start with the same days from `from` on. One that is counted has to be counted from its own. */
function nearStart(repeat: Repeat, start: DayNumber, from: DayNumber): DayNumber {
  if (repeat.count !== undefined || from <= start) return start;
  const { frequency, interval } = repeat;
  if (frequency === "daily" || frequency === "weekly") {
    const step = frequency === "daily" ? interval : interval * 7;
    return addDays(start, Math.floor((from - start) / step) * step);
  }
  const begun = partsOf(start);
  const wanted = partsOf(from);
  if (frequency === "yearly") {
    const years = Math.floor((wanted.year - begun.year) / interval) * interval;
    return years === 0 ? start : dayNumberOfParts(begun.year + years, 1, 1);
  }
  const months = (wanted.year - begun.year) * 12 + wanted.month - begun.month;
  const index = begun.month - 1 + Math.floor(months / interval) * interval;
  if (index === begun.month - 1) return start;
  return dayNumberOfParts(begun.year + Math.floor(index / 12), (index % 12) + 1, 1);
}
