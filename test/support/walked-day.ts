import { type Place, travelBetween } from "../../src/domain/day-plan/travel.ts";
import type { ChanceDay } from "./chance-days.ts";

/** What a day comes to, walked through from the written meaning of it alone. */
export interface WalkedDay {
  readonly stops: readonly object[];
  readonly lunch: object | undefined;
  readonly leavesBaseAtMinute: number;
  readonly returnsToBaseAtMinute: number;
  readonly travelMinutes: number;
  readonly waitingMinutes: number;
  readonly lateMinutes: number;
}

/** When she leaves: as the working day starts, or in time for the earliest agreed minute, but on that day. */
export function leaving({ stops, frame }: ChanceDay): number {
  let leaves = frame.startsAtMinute;
  for (const stop of stops) {
    const minute = stop.startsAtMinute;
    if (minute === undefined) continue;
    if (stops.some((other) => (other.startsAtMinute ?? minute) < minute)) continue;
    leaves = Math.min(leaves, minute - travelBetween(frame.base, stop.place).minutes);
  }
  return Math.max(leaves, 0);
}

/** Walks through the stops of a day in the order of their ids; "lunch" stands for lunch. */
export function walkDay(day: ChanceDay, ids: readonly string[]): WalkedDay {
  const { frame } = day;
  let now = leaving(day);
  let here: Place = frame.base;
  let isOut = false;
  const sums = { travelMinutes: 0, waitingMinutes: 0, lateMinutes: 0 };
  const stops: object[] = [];
  let lunch: object | undefined;
  for (const id of ids) {
    if (id === "lunch") {
      const { earliestMinute = 0, latestStartMinute = 0, durationMinutes = 0 } = frame.lunch ?? {};
      if (now < earliestMinute) {
        sums.waitingMinutes += earliestMinute - now;
        now = earliestMinute;
      }
      if (now > latestStartMinute) sums.lateMinutes += now - latestStartMinute;
      lunch = { startsAtMinute: now, endsAtMinute: now + durationMinutes };
      now += durationMinutes;
      continue;
    }
    const stop = day.stops.find((other) => other.id === id);
    if (stop === undefined) throw new Error(`no stop ${id}`);
    const { minutes, method } = travelBetween(here, stop.place);
    const arrives = now + minutes;
    const waits = Math.max(0, (stop.startsAtMinute ?? arrives) - arrives);
    const late = Math.max(0, arrives - (stop.startsAtMinute ?? arrives));
    now = arrives + waits + stop.durationMinutes;
    sums.travelMinutes += minutes;
    sums.waitingMinutes += waits;
    sums.lateMinutes += late;
    stops.push({
      id,
      travelMinutes: minutes,
      travelMethod: method,
      arrivesAtMinute: arrives,
      startsAtMinute: arrives + waits,
      endsAtMinute: now,
      waitingMinutes: waits,
      lateMinutes: late,
    });
    if (stop.place.kind === "anywhere") continue;
    here = stop.place;
    isOut = true;
  }
  const home = isOut ? travelBetween(here, frame.base).minutes : 0;
  now += home;
  sums.travelMinutes += home;
  sums.lateMinutes += Math.max(0, now - frame.endsAtMinute);
  return {
    stops,
    lunch,
    leavesBaseAtMinute: leaving(day),
    returnsToBaseAtMinute: now,
    ...sums,
  };
}
