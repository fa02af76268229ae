import { travelBetween } from "../../src/domain/day-plan/travel.ts";
import type { ChanceDay } from "./chance-days.ts";
import { leaving } from "./walked-day.ts";

/** What an order comes to: late minutes, travel and waiting together, travel. Compared from the left. */
export type Outcome = readonly [late: number, travelAndWaiting: number, travel: number];

export function isLess(one: Outcome, other: Outcome): boolean {
  const differing = one.findIndex((minutes, place) => minutes !== other[place]);
  return differing !== -1 && (one[differing] ?? 0) < (other[differing] ?? 0);
}

/** The best of every order of a day's stops with lunch at every place of it: each is gone through, none is left out. */
export function bestOfEveryOrder(day: ChanceDay): Outcome {
  const { stops, frame } = day;
  const { lunch } = frame;
  const lunchBit = lunch === undefined ? 0 : 1 << stops.length;
  const everything = ((1 << stops.length) - 1) | lunchBit;
  const from = [...stops.map(({ place }) => place), frame.base];
  const base = stops.length;
  const ways = from.map((one) => from.map((other) => travelBetween(one, other).minutes));
  let best: Outcome = [Infinity, Infinity, Infinity];

  const go = (
    done: number,
    here: number,
    now: number,
    late: number,
    waited: number,
    travelled: number,
  ) => {
    if (done === everything) {
      const home = here === base ? 0 : way(ways, here, base);
      const lateHome = Math.max(0, now + home - frame.endsAtMinute);
      const travel = travelled + home;
      const outcome: Outcome = [late + lateHome, travel + waited, travel];
      if (isLess(outcome, best)) best = outcome;
      return;
    }
    if (lunch !== undefined && (done & lunchBit) === 0) {
      const starts = Math.max(now, lunch.earliestMinute);
      const after = starts + lunch.durationMinutes;
      const lateLunch = Math.max(0, starts - lunch.latestStartMinute);
      go(done | lunchBit, here, after, late + lateLunch, waited + starts - now, travelled);
    }
    for (let next = 0; next < stops.length; next++) {
      const stop = stops[next];
      if (stop === undefined || (done & (1 << next)) !== 0) continue;
      const travel = way(ways, here, next);
      const arrives = now + travel;
      const agreed = stop.startsAtMinute ?? arrives;
      const starts = Math.max(arrives, agreed);
      go(
        done | (1 << next),
        stop.place.kind === "anywhere" ? here : next,
        starts + stop.durationMinutes,
        late + starts - agreed,
        waited + starts - arrives,
        travelled + travel,
      );
    }
  };
  go(0, base, leaving(day), 0, 0, 0);
  return best;
}

function way(ways: readonly (readonly number[])[], from: number, to: number): number {
  return ways[from]?.[to] ?? NaN;
}
