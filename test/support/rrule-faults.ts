import { weekdayOf } from "../../src/domain/time/civil-date.ts";
import type { Repeating } from "./any-repeat.ts";
import { dayNumber } from "./day-number.ts";

/** rrule's own faults: where plain and numbered weekdays stand together, it keeps only days that are both; where BYSETPOS
 * chooses, it may give a day twice, or another for one that is not there, or never end, and counts the first week from
 * the start instead of Monday. A lone first or last place it gives right. */
export function isRightInRrule({ start, parts }: Repeating): boolean {
  const { FREQ, BYDAY = "", BYSETPOS } = parts;
  const weekdays = BYDAY.split(",");
  const numbered = weekdays.filter((weekday) => weekday.length > 2);
  if (numbered.length > 0 && numbered.length < weekdays.length) return false;
  if (BYSETPOS === undefined) return true;
  const isFirstOrLast = BYSETPOS === "1" || BYSETPOS === "-1";
  return isFirstOrLast && (FREQ !== "WEEKLY" || weekdayOf(dayNumber(start)) === 1);
}

/** rrule-temporal's own faults, with the numbered weekdays of a year: it forgets days of the month and plain weekdays
 * beside them, and takes a 53rd that a year lacks from the next. */
export function isRightInRruleTemporal({ parts }: Repeating): boolean {
  const { FREQ, BYDAY = "", BYMONTH } = parts;
  return FREQ !== "YEARLY" || BYMONTH !== undefined || !/\d/.test(BYDAY);
}
