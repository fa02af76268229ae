import { leavesBaseAt } from "./leaves-base.ts";
import type { DayFrame, Lunch, StopToOrder } from "./stop-to-order.ts";
import { type Place, type TravelMethod, travelBetween } from "./travel.ts";

/** A stop in its place of the order, with the way to it. Minutes of the clock are after local midnight. */
export interface OrderedStop {
  readonly id: string;
  readonly travelMinutes: number;
  readonly travelMethod: TravelMethod;
  readonly arrivesAtMinute: number;
  readonly startsAtMinute: number;
  readonly endsAtMinute: number;
  readonly waitingMinutes: number;
  readonly lateMinutes: number;
}

/** A day from leaving the base to being back. The totals count the way home, waiting before lunch, a late lunch and a late return too. */
export interface OrderedDay {
  readonly stops: readonly OrderedStop[];
  readonly lunch: { readonly startsAtMinute: number; readonly endsAtMinute: number } | undefined;
  readonly travelMinutes: number;
  readonly waitingMinutes: number;
  readonly lateMinutes: number;
  readonly leavesBaseAtMinute: number;
  readonly returnsToBaseAtMinute: number;
  /** False where there are too many stops to know that no order is better. */
  readonly isOptimal: boolean;
}

/** What the clock says of a day whose stops are done in this order, lunch after so many of them. */
export function timetableOf(
  stops: readonly StopToOrder[],
  stopsBeforeLunch: number,
  frame: DayFrame,
): Omit<OrderedDay, "isOptimal"> {
  const leavesBaseAtMinute = leavesBaseAt(stops, frame);
  const ordered: OrderedStop[] = [];
  let lunch: TakenLunch | undefined;
  let place: Place | undefined; // undefined until she leaves the base
  let minute = leavesBaseAtMinute;
  for (let done = 0; done <= stops.length; done++) {
    if (done === stopsBeforeLunch && frame.lunch !== undefined) {
      lunch = lunchFrom(minute, frame.lunch);
      minute = lunch.endsAtMinute;
    }
    const stop = stops[done];
    if (stop === undefined) break;
    const next = stopFrom(place ?? frame.base, minute, stop);
    ordered.push(next);
    minute = next.endsAtMinute;
    if (stop.place.kind !== "anywhere") place = stop.place;
  }
  const wayHomeMinutes = place === undefined ? 0 : travelBetween(place, frame.base).minutes;
  const returnsToBaseAtMinute = minute + wayHomeMinutes;
  const lateHomeMinutes = Math.max(0, returnsToBaseAtMinute - frame.endsAtMinute);
  return {
    stops: ordered,
    lunch: lunch && { startsAtMinute: lunch.startsAtMinute, endsAtMinute: lunch.endsAtMinute },
    travelMinutes: sumOf(ordered.map((stop) => stop.travelMinutes)) + wayHomeMinutes,
    waitingMinutes:
      sumOf(ordered.map((stop) => stop.waitingMinutes)) + (lunch?.waitingMinutes ?? 0),
    lateMinutes:
      sumOf(ordered.map((stop) => stop.lateMinutes)) + (lunch?.lateMinutes ?? 0) + lateHomeMinutes,
    leavesBaseAtMinute,
    returnsToBaseAtMinute,
  };
}

function stopFrom(from: Place, minute: number, stop: StopToOrder): OrderedStop {
  const travel = travelBetween(from, stop.place);
  const arrivesAtMinute = minute + travel.minutes;
  const agreedMinute = stop.startsAtMinute ?? arrivesAtMinute;
  const startsAtMinute = Math.max(arrivesAtMinute, agreedMinute);
  return {
    id: stop.id,
    travelMinutes: travel.minutes,
    travelMethod: travel.method,
    arrivesAtMinute,
    startsAtMinute,
    endsAtMinute: startsAtMinute + stop.durationMinutes,
    waitingMinutes: startsAtMinute - arrivesAtMinute,
    lateMinutes: startsAtMinute - agreedMinute,
  };
}

interface TakenLunch {
  readonly startsAtMinute: number;
  readonly endsAtMinute: number;
  readonly waitingMinutes: number;
  readonly lateMinutes: number;
}

function lunchFrom(minute: number, lunch: Lunch): TakenLunch {
  const startsAtMinute = Math.max(minute, lunch.earliestMinute);
  return {
    startsAtMinute,
    endsAtMinute: startsAtMinute + lunch.durationMinutes,
    waitingMinutes: startsAtMinute - minute,
    lateMinutes: Math.max(0, startsAtMinute - lunch.latestStartMinute),
  };
}

function sumOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, next) => sum + next, 0);
}
