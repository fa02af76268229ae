import { orderOf } from "../order-of.ts";
import { leavesBaseAt } from "./leaves-base.ts";
import type { DayFrame, StopToOrder } from "./stop-to-order.ts";
import { type Place, travelBetween } from "./travel.ts";

/** The location of what is done wherever she is. */
export const WHEREVER_SHE_IS = -1;

/** The location where the day starts and ends. */
export const BASE = 0;

/** A day as tables of whole numbers, for the search. Its parts are the stops and, last, lunch; parts at one place share a location. */
export interface NumberedDay {
  readonly stopCount: number;
  readonly partCount: number;
  readonly locationCount: number;
  /** By part. Without an agreed minute a part may start at any and is never late. */
  readonly locations: Int32Array;
  readonly durationMinutes: Int32Array;
  readonly earliestMinutes: Int32Array;
  readonly lateAfterMinutes: Int32Array;
  /** From one location (times `locationCount`) to another. */
  readonly travelMinutes: Int32Array;
  readonly leavesBaseAtMinute: number;
  readonly endsAtMinute: number;
}

const ANY_MINUTE = -(2 ** 30);
const NO_MINUTE = 2 ** 30; // later than any day

/** Stops in the order that decides between orders as good as each other: only the day agreed before agreed minutes, then by the minute, then by id. */
export function inRank(stops: readonly StopToOrder[]): readonly StopToOrder[] {
  return stops.toSorted(
    (one, other) =>
      (one.startsAtMinute ?? ANY_MINUTE) - (other.startsAtMinute ?? ANY_MINUTE) ||
      orderOf(one.id, other.id),
  );
}

/** Numbers the parts of a day: stops as they stand, then lunch. */
export function numberDay(stops: readonly StopToOrder[], frame: DayFrame): NumberedDay {
  const { lunch } = frame;
  const places: Place[] = [frame.base];
  const numbers = new Map<string, number>();
  if (frame.base.kind === "at") numbers.set(nameOf(frame.base), BASE);
  const locationOf = (place: Place): number => {
    if (place.kind === "anywhere") return WHEREVER_SHE_IS;
    const known = numbers.get(nameOf(place));
    if (known !== undefined) return known;
    numbers.set(nameOf(place), places.length);
    return places.push(place) - 1;
  };
  const parts = [
    ...stops.map(({ place, startsAtMinute, durationMinutes }) => ({
      location: locationOf(place),
      durationMinutes,
      earliestMinute: startsAtMinute ?? ANY_MINUTE,
      lateAfterMinute: startsAtMinute ?? NO_MINUTE,
    })),
    ...(lunch === undefined
      ? []
      : [{ ...lunch, location: WHEREVER_SHE_IS, lateAfterMinute: lunch.latestStartMinute }]),
  ];
  return {
    stopCount: stops.length,
    partCount: parts.length,
    locationCount: places.length,
    locations: Int32Array.from(parts, ({ location }) => location),
    durationMinutes: Int32Array.from(parts, ({ durationMinutes }) => durationMinutes),
    earliestMinutes: Int32Array.from(parts, ({ earliestMinute }) => earliestMinute),
    lateAfterMinutes: Int32Array.from(parts, ({ lateAfterMinute }) => lateAfterMinute),
    travelMinutes: Int32Array.from(
      places.flatMap((from, fromLocation) =>
        places.map((to, toLocation) =>
          // Who never left the base has no way home, even where nobody knows where it is.
          fromLocation === BASE && toLocation === BASE ? 0 : travelBetween(from, to).minutes,
        ),
      ),
    ),
    leavesBaseAtMinute: leavesBaseAt(stops, frame),
    endsAtMinute: frame.endsAtMinute,
  };
}

export function minutesHome(day: NumberedDay, location: number): number {
  return day.travelMinutes[location * day.locationCount + BASE] as number;
}

/** Whether a part has a minute that it should start at or by. */
export function isTimed(day: NumberedDay, part: number): boolean {
  return day.lateAfterMinutes[part] !== NO_MINUTE;
}

function nameOf(place: Place): string {
  return place.kind === "at" ? `${place.latitude} ${place.longitude}` : place.kind;
}
