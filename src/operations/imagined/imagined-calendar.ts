import { orderOf } from "../../domain/order-of.ts";
import {
  type CivilDate,
  addDays,
  civilDateOfDay,
  dayNumberOf,
} from "../../domain/time/civil-date.ts";
import type { ClockTime } from "../../domain/time/local-time.ts";

/** A visit that wants a day. */
export interface WantedDay {
  readonly visit: string;
  readonly healthVisitor: string;
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
}

export interface FoundDay {
  readonly visit: string;
  readonly healthVisitor: string;
  readonly date: CivilDate;
  /** Undefined where only the day is agreed. */
  readonly time: ClockTime | undefined;
}

/** Times that leave room for the longest visit and the way to the next; the last one is agreed without a clock time. */
export const TIMES: readonly (ClockTime | undefined)[] = [
  "08:30",
  "10:30",
  "13:00",
  "15:00",
  undefined,
];

/** So many visits a day as far as so many days ahead, one round after the other: first a full day today, then something on every day, then full days soon. */
const ROUNDS = [
  { daysAhead: 0, count: 5 },
  { daysAhead: 56, count: 1 },
  { daysAhead: 10, count: 3 },
];

/** One visit in so many is left for whoever opens her list. */
const LEFT_OPEN = 5;

/** Finds days for visits, so that every health visitor has something to do on every day: of those whose window is open the ones first that close first. */
export function fillDays(
  wanted: readonly WantedDay[],
  healthVisitors: readonly string[],
  today: CivilDate,
): readonly FoundDay[] {
  const open = wanted
    .filter((_, place) => place % LEFT_OPEN !== 0)
    .toSorted((one, other) => orderOf(one.latest, other.latest));
  const found: FoundDay[] = [];
  const placed = new Set<string>();
  for (const { daysAhead, count } of ROUNDS) {
    for (let days = 0; days <= daysAhead; days++) {
      const date = civilDateOfDay(addDays(dayNumberOf(today), days));
      for (const healthVisitor of healthVisitors) {
        const isHers = (each: FoundDay | WantedDay) => each.healthVisitor === healthVisitor;
        const taken = found.filter((each) => isHers(each) && each.date === date).length;
        const fits = open.filter(
          (each) =>
            isHers(each) && !placed.has(each.visit) && each.earliest <= date && date <= each.latest,
        );
        for (const [place, { visit }] of fits.slice(0, Math.max(0, count - taken)).entries()) {
          placed.add(visit);
          found.push({ visit, healthVisitor, date, time: TIMES[taken + place] });
        }
      }
    }
  }
  return found;
}
