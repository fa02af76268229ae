import type { Place } from "./travel.ts";

/** A contact of the day that wants its place in the order. Its id is its own within the day. */
export interface StopToOrder {
  readonly id: string;
  readonly place: Place;
  /** Minutes after local midnight that are agreed; undefined where only the day is. */
  readonly startsAtMinute: number | undefined;
  readonly durationMinutes: number;
}

/** The working day around the stops, in minutes after local midnight. */
export interface DayFrame {
  readonly startsAtMinute: number;
  readonly endsAtMinute: number;
  /** Where the day starts and ends. */
  readonly base: Place;
  readonly lunch: Lunch | undefined;
}

export interface Lunch {
  readonly earliestMinute: number;
  readonly latestStartMinute: number;
  readonly durationMinutes: number;
}
