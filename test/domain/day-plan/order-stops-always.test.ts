import { expect, test } from "vitest";
import { orderStops } from "../../../src/domain/day-plan/order-stops.ts";
import { aStop, aDayFrame, minutesNorth } from "../../support/a-day-of-stops.ts";
import { chanceDay } from "../../support/chance-days.ts";
import { seededChance } from "../../support/seeded-chance.ts";
import { walkDay } from "../../support/walked-day.ts";

const SHORT = import.meta.env.MODE === "mutation" ? 30 : 150;
const DAYS = import.meta.env.MODE === "full" ? 5_000 : SHORT;

test("the timetable is what walking through the day comes to, each stop once", () => {
  const chance = seededChance(21);
  for (let run = 0; run < DAYS; run++) {
    const day = chanceDay(chance, chance.below(10) === 0 ? 13 + chance.below(4) : chance.below(10));
    const { isOptimal, ...ordered } = orderStops(day.stops, day.frame);
    const ids = ordered.stops.map(({ id }) => id);
    const withLunch = day.frame.lunch === undefined ? [ids] : everyPlaceOfLunch(ids);
    expect(ids.toSorted()).toEqual(day.stops.map(({ id }) => id).toSorted());
    expect(withLunch.map((order) => walkDay(day, order))).toContainEqual(ordered);
    expect(isOptimal).toBe(day.stops.length <= 12);
  }
});

test("however the stops are given, the answer is the same", () => {
  const chance = seededChance(22);
  for (let run = 0; run < DAYS; run++) {
    const { stops, frame } = chanceDay(chance, chance.below(9) === 0 ? 14 : chance.below(9));
    expect(orderStops(chance.shuffled(stops), frame)).toEqual(orderStops(stops, frame));
  }
});

test("one more stop of no agreed minute makes no day less late, nor a return earlier", () => {
  const chance = seededChance(23);
  for (let run = 0; run < DAYS; run++) {
    const { stops: chanced, frame: withLunch } = chanceDay(chance, 1 + chance.below(8));
    // One more stop may take her nearer before a call or lunch that she must wait for, and a place that nobody knows may be a short cut.
    const stops = chanced.filter(
      ({ place, startsAtMinute }) => place.kind !== "anywhere" || startsAtMinute === undefined,
    );
    const frame = { ...withLunch, lunch: undefined };
    const added = aStop("added", { place: chanced[0]?.place ?? frame.base });
    if (added.place.kind === "unknown") continue;
    const fewer = orderStops(stops, frame);
    const more = orderStops([...stops, added], frame);
    expect(more.lateMinutes).toBeGreaterThanOrEqual(fewer.lateMinutes);
    if (more.lateMinutes > fewer.lateMinutes) continue;
    expect(more.returnsToBaseAtMinute).toBeGreaterThanOrEqual(fewer.returnsToBaseAtMinute);
  }
});

test("a day of agreed minutes that can be kept is kept, by the clock", () => {
  const chance = seededChance(24);
  for (let run = 0; run < DAYS; run++) {
    let minute = 480;
    let previous = 0;
    const stops = Array.from({ length: 1 + chance.below(9) }, (_, place) => {
      const north = chance.below(40);
      minute += Math.abs(north - previous) + 1 + chance.below(20);
      previous = north;
      const startsAtMinute = minute;
      minute += 10;
      const where = minutesNorth(north + 0.5);
      return aStop(`${place}`, { place: where, startsAtMinute, durationMinutes: 10 });
    });
    const ordered = orderStops(chance.shuffled(stops), aDayFrame({ endsAtMinute: 1_400 }));
    expect(ordered.lateMinutes).toBe(0);
    expect(ordered.stops.map(({ id }) => id)).toEqual(stops.map(({ id }) => id));
  }
});

function everyPlaceOfLunch(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: ids.length + 1 }, (_, place) => ids.toSpliced(place, 0, "lunch"));
}
