import { invariant } from "../invariant.ts";
import { type DayCost, costOfOrder, isBetter } from "./day-cost.ts";
import { improveOrder } from "./improve-order.ts";
import { type NumberedDay, isTimed } from "./numbered-day.ts";

/** A good order of any number of parts and what it costs, not always the best: never worse than the clock's order with the stops of no agreed minute at its end. */
export function goodOrder(day: NumberedDay): {
  readonly order: Int32Array;
  readonly cost: DayCost;
} {
  const inserted = insertedWhereBest(day);
  const appended = appendedToClock(day);
  const isAppendedBetter = isBetter(wholeCost(day, appended), wholeCost(day, inserted));
  const order = isAppendedBetter ? appended : inserted;
  return { order, cost: improveOrder(day, order) };
}

/** Parts with a minute first, as the clock has them, each put in where it costs least; then of the others always the one that costs least. */
function insertedWhereBest(day: NumberedDay): Int32Array {
  const order = new Int32Array(day.partCount);
  const timed = partsOf(day).filter((part) => isTimed(day, part));
  timed.forEach((part, length) => insertBest(day, order, length, [part]));
  let left = partsOf(day).filter((part) => !isTimed(day, part));
  for (let length = timed.length; length < day.partCount; length++) {
    const put = insertBest(day, order, length, left);
    left = left.filter((part) => part !== put);
  }
  return order;
}

/** The clock's order, then the stops of no agreed minute; lunch where it costs least. */
function appendedToClock(day: NumberedDay): Int32Array {
  const parts = partsOf(day);
  const stops = parts.slice(0, day.stopCount);
  const order = new Int32Array(day.partCount);
  order.set([
    ...stops.filter((part) => isTimed(day, part)),
    ...stops.filter((part) => !isTimed(day, part)),
  ]);
  for (const lunch of parts.slice(day.stopCount)) insertBest(day, order, day.stopCount, [lunch]);
  return order;
}

/** Puts the part that then costs least where it does so into an order's first `length` places, and says which. */
function insertBest(
  day: NumberedDay,
  order: Int32Array,
  length: number,
  parts: readonly number[],
): number {
  const tried = new Int32Array(length + 1);
  let best: { readonly part: number; readonly place: number; readonly cost: DayCost } | undefined;
  for (const part of parts) {
    tried.set(order.subarray(0, length));
    for (let place = length; place >= 0; place--) {
      if (place < length) tried[place + 1] = tried[place] as number;
      tried[place] = part;
      const cost = costOfOrder(day, tried, length + 1);
      if (best === undefined || isBetter(cost, best.cost)) best = { part, place, cost };
    }
  }
  invariant(best !== undefined, "there is a part to put in");
  order.copyWithin(best.place + 1, best.place, length);
  order[best.place] = best.part;
  return best.part;
}

function partsOf(day: NumberedDay): readonly number[] {
  return Array.from({ length: day.partCount }, (_, part) => part);
}

function wholeCost(day: NumberedDay, order: Int32Array): DayCost {
  return costOfOrder(day, order, day.partCount);
}
