import { expect, test } from "vitest";
import { costOfOrder, isBetter } from "../../../src/domain/day-plan/day-cost.ts";
import { improveOrder } from "../../../src/domain/day-plan/improve-order.ts";
import { type NumberedDay, inRank, numberDay } from "../../../src/domain/day-plan/numbered-day.ts";
import { aDayFrame, aStop, minutesNorth } from "../../support/a-day-of-stops.ts";
import { chanceDay } from "../../support/chance-days.ts";
import { seededChance } from "../../support/seeded-chance.ts";

const DAYS = import.meta.env.MODE === "full" ? 400 : 30;

/** A day of which only the day is agreed for each stop, so many minutes' drive north of the base. */
function dayOf(...minutes: readonly number[]): NumberedDay {
  const stops = minutes.map((away, place) => aStop(`${place}`, { place: minutesNorth(away) }));
  return numberDay(stops, aDayFrame());
}

function improved(day: NumberedDay): readonly number[] {
  const order = Int32Array.from({ length: day.partCount }, (_, part) => part);
  improveOrder(day, order);
  return [...order];
}

test("two stops that are better the other way round are turned", () => {
  const day = numberDay(
    inRank([aStop("a", { startsAtMinute: 600 }), aStop("b", { startsAtMinute: 540 })]).toReversed(),
    aDayFrame(),
  );
  expect(improved(day)).toEqual([1, 0]);
});

test("an order that is as good as any stays as it is", () => {
  expect(improved(dayOf(10, 20, 30))).toEqual([0, 1, 2]);
});

test("no run that is turned round, nor up to three neighbours moved, would make a day better still", () => {
  const chance = seededChance(41);
  let bettered = 0;
  for (let run = 0; run < DAYS; run++) {
    const { stops, frame } = chanceDay(chance, 6 + chance.below(8));
    const day = numberDay(inRank(stops), frame);
    const parts = Array.from({ length: day.partCount }, (_, part) => part);
    const order = Int32Array.from(chance.shuffled(parts));
    const before = costOf(day, [...order]);
    const cost = improveOrder(day, order);
    expect(cost).toEqual(costOf(day, [...order]));
    expect([...order].toSorted((one, other) => one - other)).toEqual(parts);
    expect(neighboursOf([...order]).filter((next) => isBetter(costOf(day, next), cost))).toEqual(
      [],
    );
    expect(isBetter(before, cost)).toBe(false);
    if (isBetter(cost, before)) bettered++;
  }
  expect(bettered).toBeGreaterThan(0);
});

function costOf(day: NumberedDay, order: readonly number[]) {
  return costOfOrder(day, Int32Array.from(order), order.length);
}

/** Every order with one run turned round, or with one, two or three neighbours put elsewhere. */
function neighboursOf(order: readonly number[]): readonly (readonly number[])[] {
  const places = order.map((_, place) => place);
  return places.flatMap((first) => [
    ...places
      .slice(first)
      .map((last) =>
        order.toSpliced(first, last - first + 1, ...order.slice(first, last + 1).toReversed()),
      ),
    ...[1, 2, 3]
      .filter((length) => first + length <= order.length)
      .flatMap((length) => {
        const run = order.slice(first, first + length);
        const others = order.toSpliced(first, length);
        return [...others, 0].map((_, place) => others.toSpliced(place, 0, ...run));
      }),
  ]);
}
