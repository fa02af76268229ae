import { travelBetween } from "../../src/domain/day-plan/travel.ts";
import type { ChanceDay } from "./chance-days.ts";
import { type Outcome, isLess } from "./every-order.ts";
import { leaving } from "./walked-day.ts";

/** Late, so far along and travelled so much, once the same errands were done and she stood at the same one. */
type Been = readonly [late: number, now: number, travel: number];

/** A stop or lunch, with the way to it from each other one and from the base. */
interface Errand {
  readonly bit: number;
  readonly earliest: number;
  readonly due: number;
  readonly takes: number;
  readonly moves: boolean;
  readonly waysFrom: Map<Errand | undefined, number>;
  readonly wayHome: number;
}

/** The best outcome of a day, found depth first: what cannot become better than the best so far is not gone into, nor what is in no way better than where she has been. */
export function bestByBranching(day: ChanceDay): Outcome {
  const errands = errandsOf(day);
  const leaves = leaving(day);
  const work = errands.reduce((sum, { takes }) => sum + takes, 0);
  const beenAt = new Map<string, readonly Been[]>();
  let best: Outcome = [Infinity, Infinity, Infinity];

  const branch = (
    left: readonly Errand[],
    here: Errand | undefined,
    now: number,
    late: number,
    travel: number,
  ): void => {
    const outcome = leastOutcome(left, here, now, late, travel);
    if (!isLess(outcome, best)) return;
    if (left.length === 0) {
      best = outcome;
      return;
    }
    const key = `${left.reduce((bits, { bit }) => bits | bit, 0)} ${here?.bit ?? 0}`;
    const been = beenAt.get(key) ?? [];
    if (been.some((one) => one[0] <= late && one[1] <= now && one[2] <= travel)) return;
    beenAt.set(key, [...been, [late, now, travel]]);
    const next = left.map((errand) => {
      const way = errand.waysFrom.get(here) ?? 0;
      const starts = Math.max(now + way, errand.earliest);
      return { errand, way, starts, late: Math.max(0, starts - errand.due) };
    });
    // What is due or near comes first, so that a good outcome is found early.
    next.sort((one, other) => one.starts - other.starts || one.errand.due - other.errand.due);
    for (const { errand, way, starts, late: later } of next) {
      branch(
        left.filter((other) => other !== errand),
        errand.moves ? errand : here,
        starts + errand.takes,
        late + later,
        travel + way,
      );
    }
  };

  /** What everything left would come to if each errand had the shortest way there is to it; exact when nothing is left. */
  const leastOutcome = (
    left: readonly Errand[],
    here: Errand | undefined,
    now: number,
    late: number,
    travel: number,
  ): Outcome => {
    const moving = left.filter(({ moves }) => moves);
    let ways = moving.length === 0 ? (here?.wayHome ?? 0) : Infinity;
    for (const { wayHome } of moving) ways = Math.min(ways, wayHome);
    let takes = 0;
    let leastLate = late;
    for (const errand of left) {
      let shortest = errand.moves ? (errand.waysFrom.get(here) ?? 0) : 0;
      for (const other of moving) {
        if (errand.moves && other !== errand) {
          shortest = Math.min(shortest, errand.waysFrom.get(other) ?? 0);
        }
      }
      ways += shortest;
      takes += errand.takes;
      leastLate += Math.max(0, Math.max(now + shortest, errand.earliest) - errand.due);
    }
    const returns = now + takes + ways;
    const lateHome = Math.max(0, returns - day.frame.endsAtMinute);
    return [leastLate + lateHome, returns - leaves - work, travel + ways];
  };

  branch(errands, undefined, leaves, 0, 0);
  return best;
}

function errandsOf({ stops, frame }: ChanceDay): readonly Errand[] {
  const errands = stops.map((stop, place): Errand => ({
    bit: 1 << place,
    earliest: stop.startsAtMinute ?? -Infinity,
    due: stop.startsAtMinute ?? Infinity,
    takes: stop.durationMinutes,
    moves: stop.place.kind !== "anywhere",
    waysFrom: new Map([[undefined, travelBetween(frame.base, stop.place).minutes]]),
    wayHome: travelBetween(stop.place, frame.base).minutes,
  }));
  errands.forEach((errand, to) => {
    errands.forEach((other, from) => {
      const [there, here] = [stops[to], stops[from]];
      if (there === undefined || here === undefined) return;
      errand.waysFrom.set(other, travelBetween(here.place, there.place).minutes);
    });
  });
  if (frame.lunch === undefined) return errands;
  const { earliestMinute, latestStartMinute, durationMinutes } = frame.lunch;
  return [
    ...errands,
    {
      bit: 1 << stops.length,
      earliest: earliestMinute,
      due: latestStartMinute,
      takes: durationMinutes,
      moves: false,
      waysFrom: new Map(),
      wayHome: 0,
    },
  ];
}
