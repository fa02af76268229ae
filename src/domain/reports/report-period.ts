import {
  type CivilDate,
  addDays,
  civilDateOf,
  civilDateOfDay,
  dayNumberOf,
} from "../time/civil-date.ts";
import { addDuration } from "../time/duration.ts";

/** Whole months, both ends included. */
export interface ReportPeriod {
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** The last day of the last month that is over on the day asked about: nothing after it is counted. */
  readonly lastDay: CivilDate;
}

/** So many months where nothing is said; our own default. */
const MONTHS_DEFAULT = 12;

/** The whole months that hold what is asked for; the last ones that are over where nothing is. */
export function reportPeriod(
  asked: { readonly from: CivilDate | undefined; readonly until: CivilDate | undefined },
  asOf: CivilDate,
): ReportPeriod {
  const lastDay = civilDateOfDay(addDays(dayNumberOf(firstOfMonth(asOf)), -1));
  const later = asked.from !== undefined && asked.from > lastDay ? asked.from : lastDay;
  const until = lastOfMonth(asked.until ?? later);
  const from = firstOfMonth(asked.from ?? monthsFrom(firstOfMonth(until), 1 - MONTHS_DEFAULT));
  return { from, until, lastDay };
}

/** The last day of a period that is counted. */
export function countedUntil({ until, lastDay }: ReportPeriod): CivilDate {
  return until < lastDay ? until : lastDay;
}

/** The whole years that a period touches, as far as they are counted: what of a year is shown is decided for all its months together. */
export function yearsOf(period: ReportPeriod): Pick<ReportPeriod, "from" | "until"> {
  const { from, until, lastDay } = period;
  const end = civilDateOf(`${until.slice(0, "2026".length)}-12-31`);
  return {
    from: civilDateOf(`${from.slice(0, "2026".length)}-01-01`),
    until: countedUntil({ from, until: end, lastDay }),
  };
}

function firstOfMonth(date: CivilDate): CivilDate {
  return civilDateOf(`${date.slice(0, "2026-09".length)}-01`);
}

function lastOfMonth(date: CivilDate): CivilDate {
  return civilDateOfDay(addDays(dayNumberOf(monthsFrom(firstOfMonth(date), 1)), -1));
}

function monthsFrom(date: CivilDate, months: number): CivilDate {
  return civilDateOfDay(addDuration(dayNumberOf(date), { months, days: 0 }));
}
