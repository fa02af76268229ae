import { expect, test } from "vitest";
import { orderStops } from "../../../src/domain/day-plan/order-stops.ts";
import type { OrderedDay } from "../../../src/domain/day-plan/timetable.ts";
import { bestByBranching } from "../../support/branch-and-bound.ts";
import { chanceDay } from "../../support/chance-days.ts";
import { type Outcome, bestOfEveryOrder } from "../../support/every-order.ts";
import { seededChance } from "../../support/seeded-chance.ts";

const IS_FULL = import.meta.env.MODE === "full";
const SHORT = import.meta.env.MODE === "mutation" ? 1 : 10;

/** How many random days of so many stops, 10,000 of them in full. */
const DAYS: readonly (readonly [stopCount: number, short: number, full: number])[] = [
  [0, 5, 50],
  [1, 20, 450],
  [2, 60, 1_500],
  [3, 100, 2_500],
  [4, 100, 2_500],
  [5, 60, 1_800],
  [6, 20, 800],
  [7, 6, 320],
  [8, 1, 65],
  [9, 0, 15],
];

test.each(DAYS)(
  "no order of %i stops is better than the one that is told",
  (stopCount, short, full) => {
    const chance = seededChance(1_000 + stopCount);
    const days = IS_FULL ? full : short;
    for (let run = 0; run < days; run++) {
      const day = chanceDay(chance, stopCount);
      const ordered = orderStops(day.stops, day.frame);
      expect([run, ...outcomeOf(ordered)]).toEqual([run, ...bestOfEveryOrder(day)]);
      expect(ordered.isOptimal).toBe(true);
    }
  },
  600_000,
);

test("nor is any that a search by branches finds for twelve stops", () => {
  const chance = seededChance(12);
  const days = IS_FULL ? 300 : SHORT;
  for (let run = 0; run < days; run++) {
    const day = chanceDay(chance, 12);
    expect([run, ...outcomeOf(orderStops(day.stops, day.frame))]).toEqual([
      run,
      ...bestByBranching(day),
    ]);
  }
}, 600_000);

function outcomeOf({ lateMinutes, travelMinutes, waitingMinutes }: OrderedDay): Outcome {
  return [lateMinutes, travelMinutes + waitingMinutes, travelMinutes];
}
