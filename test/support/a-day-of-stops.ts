import type { DayFrame, StopToOrder } from "../../src/domain/day-plan/stop-to-order.ts";
import type { Place } from "../../src/domain/day-plan/travel.ts";

export const ANYWHERE: Place = { kind: "anywhere" };
export const UNKNOWN: Place = { kind: "unknown" };

/** A place so many minutes' drive north of the base of `aDayFrame`, by today's speed and detour. */
export function minutesNorth(minutes: number): Place {
  const straightKm = (minutes - 0.5) * (45 / 60 / 1.3);
  return { kind: "at", latitude: 56 + straightKm / ((6371 * Math.PI) / 180), longitude: 10 };
}

/** Half an hour at the base, on an agreed day. */
export function aStop(id: string, differs: Partial<StopToOrder> = {}): StopToOrder {
  const place = minutesNorth(0.5);
  return { id, place, startsAtMinute: undefined, durationMinutes: 30, ...differs };
}

/** Eight to half past three, without lunch. */
export function aDayFrame(differs: Partial<DayFrame> = {}): DayFrame {
  return {
    startsAtMinute: at("08:00"),
    endsAtMinute: at("15:30"),
    base: minutesNorth(0.5),
    lunch: undefined,
    ...differs,
  };
}

/** Minutes after midnight of a time of day. */
export function at(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** The time of day of so many minutes after midnight. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
