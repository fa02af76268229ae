import { type DayCost, costOfOrder, isBetter } from "./day-cost.ts";
import type { NumberedDay } from "./numbered-day.ts";

/** Longer runs are seldom worth moving whole. */
const MOVED_TOGETHER_MAX = 3;

/** Moves short runs of parts and turns runs round, in place, as long as the day gets better; tells what the day costs then. */
export function improveOrder(day: NumberedDay, order: Int32Array): DayCost {
  const tried = order.slice();
  let cost = costOfOrder(day, order, day.partCount);
  const keepIfBetter = (): boolean => {
    const triedCost = costOfOrder(day, tried, day.partCount);
    if (!isBetter(triedCost, cost)) return false;
    cost = triedCost;
    order.set(tried);
    return true;
  };
  let isBettered = true;
  while (isBettered) {
    isBettered = false;
    for (const [first, last] of runsOf(day.partCount)) {
      turnRound(order, tried, first, last);
      if (keepIfBetter()) isBettered = true;
      const length = last - first + 1;
      if (length > MOVED_TOGETHER_MAX) continue;
      for (let place = 0; place + length <= day.partCount; place++) {
        moveRun(order, tried, first, length, place);
        if (place !== first && keepIfBetter()) isBettered = true;
      }
    }
  }
  return cost;
}

/** Every run of neighbours by its first and last place, those of one part too. */
function* runsOf(partCount: number): Generator<readonly [number, number]> {
  for (let first = 0; first < partCount; first++) {
    for (let last = first; last < partCount; last++) yield [first, last];
  }
}

function turnRound(order: Int32Array, into: Int32Array, first: number, last: number): void {
  into.set(order);
  into.subarray(first, last + 1).reverse();
}

/** Takes a run out and puts it back so that it begins at `place`. */
function moveRun(
  order: Int32Array,
  into: Int32Array,
  first: number,
  length: number,
  place: number,
): void {
  into.set(order);
  into.copyWithin(first, first + length); // closes the gap
  into.copyWithin(place + length, place, order.length - length); // opens another
  into.set(order.subarray(first, first + length), place);
}
