import { expect, test } from "vitest";
import { bestOrder } from "../../../src/domain/day-plan/best-order.ts";
import { costOfOrder, isBetter } from "../../../src/domain/day-plan/day-cost.ts";
import { goodOrder } from "../../../src/domain/day-plan/good-order.ts";
import { inRank, numberDay } from "../../../src/domain/day-plan/numbered-day.ts";
import { orderStops } from "../../../src/domain/day-plan/order-stops.ts";
import { aDayFrame, aStop, at } from "../../support/a-day-of-stops.ts";
import { type ChanceDay, chanceDay } from "../../support/chance-days.ts";
import { type Outcome, isLess } from "../../support/every-order.ts";
import { seededChance } from "../../support/seeded-chance.ts";
import { walkDay } from "../../support/walked-day.ts";

const IS_FULL = import.meta.env.MODE === "full";
const SHORT = import.meta.env.MODE === "mutation" ? 1 : 10;

test.each([
  { stopCount: 12, isOptimal: true },
  { stopCount: 13, isOptimal: false },
])(
  "of $stopCount stops the order is known to be the best: $isOptimal",
  ({ stopCount, isOptimal }) => {
    const stops = Array.from({ length: stopCount }, (_, place) => aStop(`${place}`));
    const lunch = {
      earliestMinute: at("11:30"),
      latestStartMinute: at("12:30"),
      durationMinutes: 30,
    };
    expect(orderStops(stops, aDayFrame({ lunch })).isOptimal).toBe(isOptimal);
  },
);

test("more than twelve stops are never ordered worse than by the clock with the others after it", () => {
  const chance = seededChance(31);
  for (let run = 0; run < (IS_FULL ? 200 : SHORT); run++) {
    const day = chanceDay(chance, 13 + chance.below(48));
    const ordered = orderStops(day.stops, day.frame);
    const told = outcomeOf(ordered);
    for (const ids of byTheClock(day)) {
      expect([run, isLess(outcomeOf(walkDay(day, ids)), told)]).toEqual([run, false]);
    }
  }
});

test("a good order is never better than the best, and says rightly what it costs", () => {
  const chance = seededChance(32);
  let worse = 0;
  for (let run = 0; run < (IS_FULL ? 5_000 : 20 * SHORT); run++) {
    const chanced = chanceDay(chance, run % 2 === 0 ? 8 : chance.below(8));
    const stops = inRank(chanced.stops);
    const day = numberDay(stops, chanced.frame);
    const good = goodOrder(day);
    const best = costOfOrder(day, bestOrder(day, good.cost), day.partCount);
    const ids = [...good.order].map((part) => stops[part]?.id ?? "lunch");
    const { lateMinutes, returnsToBaseAtMinute, travelMinutes } = walkDay(chanced, ids);
    expect(good.cost).toEqual({
      lateMinutes,
      returnsAtMinute: returnsToBaseAtMinute,
      travelMinutes,
    });
    expect(good.order.toSorted()).toEqual(Int32Array.from(good.order.keys()));
    expect(isBetter(good.cost, best)).toBe(false);
    if (isBetter(best, good.cost)) worse++;
  }
  expect(worse, "else the search for the best is not needed").toBeGreaterThan(0);
});

/** Agreed stops by the clock, then the others, with lunch at each place of it. */
function byTheClock({ stops, frame }: ChanceDay): readonly (readonly string[])[] {
  const agreed = stops
    .filter((stop) => stop.startsAtMinute !== undefined)
    .toSorted(
      (one, other) =>
        (one.startsAtMinute ?? 0) - (other.startsAtMinute ?? 0) || (one.id < other.id ? -1 : 1),
    );
  const others = stops
    .filter((stop) => stop.startsAtMinute === undefined)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const ids = [...agreed, ...others].map(({ id }) => id);
  if (frame.lunch === undefined) return [ids];
  return [...ids, ""].map((_, place) => ids.toSpliced(place, 0, "lunch"));
}

function outcomeOf(day: {
  readonly lateMinutes: number;
  readonly travelMinutes: number;
  readonly waitingMinutes: number;
}): Outcome {
  return [day.lateMinutes, day.travelMinutes + day.waitingMinutes, day.travelMinutes];
}
