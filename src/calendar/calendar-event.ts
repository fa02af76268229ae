import type { DayNumber, Weekday } from "../domain/time/civil-date.ts";
import type { Repeat } from "../domain/time/repeat.ts";

/** A time as a calendar writes it: a day, or what a wall clock shows (in milliseconds, read as if it were UTC) in a named zone; without a name it is a Danish clock. */
export type WrittenTime =
  | { readonly kind: "day"; readonly day: DayNumber }
  | { readonly kind: "clock"; readonly wallMs: number; readonly zone: string | undefined };

/** How long something lasts: whole days by the calendar, then a rest by the clock. */
export interface WrittenLength {
  readonly days: number;
  readonly restMs: number;
}

/** A start with its end or its length, or neither. */
export interface WrittenSpan {
  readonly start: WrittenTime;
  readonly end: WrittenTime | undefined;
  readonly length: WrittenLength | undefined;
}

export interface CalendarRepeat {
  /** Undefined for a rule that we cannot count; its end may still be known. */
  readonly repeat: Repeat | undefined;
  readonly until: WrittenTime | undefined;
  /** The weekday that weeks begin with, which matters where some are left out. */
  readonly weekStart: Weekday;
}

/** An event with its times and nothing of what it is about. */
export interface CalendarEvent extends WrittenSpan {
  readonly uid: string;
  readonly isBusy: boolean;
  readonly repeats: readonly CalendarRepeat[];
  readonly added: readonly WrittenSpan[];
  readonly removed: readonly WrittenTime[];
  /** The occurrence of the event of the same UID that this one stands for. */
  readonly replaces: WrittenTime | undefined;
  /** It stands for all that follow that occurrence too, moved and lasting as it does (RFC 5545 §3.2.13). */
  readonly changesWhatFollows: boolean;
}

/** A stretch of a calendar's own time zone, with its clock's distance from UTC before and since. */
export interface Observance {
  readonly startWallMs: number;
  readonly beforeMs: number;
  readonly offsetMs: number;
  readonly repeats: readonly CalendarRepeat[];
  readonly addedWallMs: readonly number[];
}

export interface ParsedCalendar {
  /** Undefined stands for one whose times cannot be read. */
  readonly events: readonly (CalendarEvent | undefined)[];
  readonly zones: ReadonlyMap<string, readonly Observance[]>;
}
