import { bestOrder } from "./best-order.ts";
import { goodOrder } from "./good-order.ts";
import { inRank, numberDay } from "./numbered-day.ts";
import type { DayFrame, StopToOrder } from "./stop-to-order.ts";
import { type OrderedDay, timetableOf } from "./timetable.ts";

/** So many and lunch take some milliseconds in warm code; one more may take twice as long. */
const STOPS_IN_BEST_ORDER_MAX = 12;

/** Orders a day's stops for the fewest late minutes, then the least travel and waiting together, then the least travel. However the stops are given, the answer is the same. */
export function orderStops(stops: readonly StopToOrder[], frame: DayFrame): OrderedDay {
  const ranked = inRank(stops);
  const day = numberDay(ranked, frame);
  const good = goodOrder(day);
  const isOptimal = stops.length <= STOPS_IN_BEST_ORDER_MAX;
  const order = [...(isOptimal ? bestOrder(day, good.cost) : good.order)];
  const inOrder = order.flatMap((part) => ranked[part] ?? []); // lunch is no stop
  const lunch = order.indexOf(day.stopCount);
  return { ...timetableOf(inOrder, lunch, frame), isOptimal };
}
