import type { DayFrame, StopToOrder } from "../../src/domain/day-plan/stop-to-order.ts";
import type { Place } from "../../src/domain/day-plan/travel.ts";
import type { Chance } from "./seeded-chance.ts";

export interface ChanceDay {
  readonly stops: readonly StopToOrder[];
  readonly frame: DayFrame;
}

/** How many of ten stops have an agreed minute: each day draws one of these. */
const AGREED_OF_TEN = [0, 2, 4, 6, 10];

/** Days of all kinds: roomy and overfull, near and far, clock times that overlap, before the working day and after it, stops at one address. */
export function chanceDay(chance: Chance, stopCount: number): ChanceDay {
  const reach = pick(chance, [200, 1_500, 4_000]); // of a ten-thousandth degree
  const agreedOfTen = pick(chance, AGREED_OF_TEN);
  const longest = pick(chance, [20, 45, 75]);
  const startsAtMinute = pick(chance, [450, 480, 500]);
  const addresses = Array.from({ length: stopCount + 1 }, () => chanceAddress(chance, reach));
  const stops = Array.from({ length: stopCount }, (_, place) => ({
    id: `${chance.below(90) + 10}-${place}`,
    place: chancePlace(chance, addresses),
    startsAtMinute: chance.below(10) < agreedOfTen ? 420 + 5 * chance.below(100) : undefined,
    durationMinutes: chance.below(12) === 0 ? 0 : 5 + chance.below(longest),
  }));
  const earliestMinute = 660 + 15 * chance.below(5);
  const lunch = {
    earliestMinute,
    latestStartMinute: earliestMinute + 30 * chance.below(4),
    durationMinutes: 30,
  };
  return {
    stops,
    frame: {
      startsAtMinute,
      endsAtMinute: startsAtMinute + pick(chance, [240, 450, 480]),
      base: chancePlace(chance, addresses),
      lunch: chance.below(4) === 0 ? undefined : lunch,
    },
  };
}

function chancePlace(chance: Chance, addresses: readonly Place[]): Place {
  const kind = chance.below(10);
  if (kind === 0) return { kind: "anywhere" };
  if (kind === 1) return { kind: "unknown" };
  return pick(chance, addresses);
}

function chanceAddress(chance: Chance, reach: number): Place {
  return {
    kind: "at",
    latitude: 56.2 + chance.below(reach) / 10_000,
    longitude: 9.8 + chance.below(reach) / 10_000,
  };
}

function pick<Item>(chance: Chance, items: readonly Item[]): Item {
  return items[chance.below(items.length)] as Item;
}
