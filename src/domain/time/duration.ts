import { type DayNumber, addDays, dayNumberOfParts, daysInMonth, partsOf } from "./civil-date.ts";

/** A signed span of calendar months and days, as ISO 8601 writes `P1Y6M` or `-P12W`. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

const SHAPE = /^([+-]?)P(?=\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?$/;

/** An ISO 8601 duration in years, months, weeks and days with an optional sign; anything else gives undefined. */
export function parseDuration(text: string): Duration | undefined {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const [, sign, years = "0", months = "0", weeks = "0", days = "0"] = match;
  const factor = sign === "-" ? -1 : 1;
  return {
    months: factor * (Number(years) * 12 + Number(months)) || 0,
    days: factor * (Number(weeks) * 7 + Number(days)) || 0,
  };
}

/** Adds months first, clamped to the month's last day (31 January + 1 month = 28 or 29 February), then days. */
export function addDuration(day: DayNumber, duration: Duration): DayNumber {
  return addDays(addMonths(day, duration.months), duration.days);
}

function addMonths(day: DayNumber, months: number): DayNumber {
  if (months === 0) return day;
  const from = partsOf(day);
  const monthIndex = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return dayNumberOfParts(year, month, Math.min(from.day, daysInMonth(year, month)));
}
