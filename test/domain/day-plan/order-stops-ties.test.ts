import { expect, test } from "vitest";
import { orderStops } from "../../../src/domain/day-plan/order-stops.ts";
import { type ChanceDay, chanceDay } from "../../support/chance-days.ts";
import { type Outcome, isLess } from "../../support/every-order.ts";
import { seededChance } from "../../support/seeded-chance.ts";
import { type WalkedDay, walkDay } from "../../support/walked-day.ts";

const SHORT = import.meta.env.MODE === "mutation" ? 30 : 300;
const DAYS = import.meta.env.MODE === "full" ? 5_000 : SHORT;

test("of orders as good as each other it is the first: no minute, then by the minute, then by id, then lunch", () => {
  const chance = seededChance(41);
  for (let run = 0; run < DAYS; run++) {
    const day = chanceDay(chance, 2 + chance.below(3));
    const { isOptimal: _, ...ordered } = orderStops(day.stops, day.frame);
    expect([run, ordered]).toEqual([run, firstBest(day)]);
  }
});

/** The best day of all orders, taken from the first to the last. */
function firstBest(day: ChanceDay): WalkedDay | undefined {
  let best: WalkedDay | undefined;
  for (const ids of inTurn(ranked(day))) {
    const walked = walkDay(day, ids);
    if (best === undefined || isLess(outcomeOf(walked), outcomeOf(best))) best = walked;
  }
  return best;
}

function ranked({ stops, frame }: ChanceDay): readonly string[] {
  const minuteOf = (minute: number | undefined) => String(minute ?? 0).padStart(5, "0");
  const keys = stops.map(({ id, startsAtMinute }) => [minuteOf(startsAtMinute), id] as const);
  const ids = keys
    .toSorted((one, other) => (one.join() < other.join() ? -1 : 1))
    .map(([, id]) => id);
  return frame.lunch === undefined ? ids : [...ids, "lunch"];
}

/** Every order, each with an earlier one in the first place where they differ before the other. */
function inTurn(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((id, place) => inTurn(ids.toSpliced(place, 1)).map((rest) => [id, ...rest]));
}

function outcomeOf({ lateMinutes, travelMinutes, waitingMinutes }: WalkedDay): Outcome {
  return [lateMinutes, travelMinutes + waitingMinutes, travelMinutes];
}
