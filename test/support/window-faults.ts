import type { OwedVisit } from "../../src/domain/programme/schedule.ts";
import type { VisitingWeekdays } from "../../src/domain/time/visiting-days.ts";
import { danishHolidays } from "./danish-holidays.ts";

const MS_PER_DAY = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

const holidays = danishHolidays(2022, 2045);

/** What is wrong with a visit's window by the calendars of other packages: its order, its target's day, an open day that it misses. */
export function windowFaults({ rule, window, feasible }: OwedVisit): readonly string[] {
  const { earliest, target, latest } = window;
  const written = `${rule.code} ${earliest}/${target}/${latest}`;
  const faults: string[] = [];
  if (earliest > target || target > latest) faults.push(`${written} is out of order`);
  if (feasible && !isOpen(target, rule.days)) faults.push(`${written} aims at a closed day`);
  if (!feasible && hasOpenDay(earliest, latest, rule.days))
    faults.push(`${written} has an open day`);
  return faults;
}

function hasOpenDay(earliest: string, latest: string, days: VisitingWeekdays): boolean {
  for (let ms = Date.parse(earliest); ms <= Date.parse(latest); ms += MS_PER_DAY) {
    if (isOpen(new Date(ms).toISOString().slice(0, 10), days)) return true;
  }
  return false;
}

function isOpen(date: string, days: VisitingWeekdays): boolean {
  const weekday = new Date(date).getUTCDay();
  if (holidays.has(date)) return false;
  if (days === "all") return true;
  return weekday !== SUNDAY && (weekday !== SATURDAY || days === "saturdays");
}
