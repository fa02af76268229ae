import type { DayFrame, StopToOrder } from "./stop-to-order.ts";
import { travelBetween } from "./travel.ts";

/** The start of the working day, or early enough for the first agreed minute; never before midnight. */
export function leavesBaseAt(stops: readonly StopToOrder[], frame: DayFrame): number {
  const agreed = stops.flatMap(({ startsAtMinute, place }) =>
    startsAtMinute === undefined ? [] : [{ startsAtMinute, place }],
  );
  const first = Math.min(...agreed.map(({ startsAtMinute }) => startsAtMinute));
  const leaves = agreed
    .filter(({ startsAtMinute }) => startsAtMinute === first)
    .map(({ place }) => first - travelBetween(frame.base, place).minutes);
  return Math.min(frame.startsAtMinute, Math.max(0, Math.min(...leaves)));
}
