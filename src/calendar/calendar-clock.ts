import { type DayNumber, addDays, dayNumberOfParts } from "../domain/time/civil-date.ts";
import { danishOffsetMs } from "../domain/time/local-time.ts";
import type { Observance, WrittenTime } from "./calendar-event.ts";
import { DANISH_TIME_ZONE } from "./danish-time-zone.ts";
import { type Patience, repeatedDays } from "./repeated-days.ts";
import { zoneNameOf } from "./zone-names.ts";

const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;

/** A calendar's own zone is counted from here on; before it, its first known clock holds. */
const FIRST_DAY = dayNumberOfParts(1969, 1, 1);

/** How far a zone's clocks are ahead of UTC at an instant, all in milliseconds. */
type OffsetAt = (instantMs: number) => number;

/** The instant of a written time: a day begins at midnight in Denmark. */
export type InstantOf = (time: WrittenTime) => number;

export interface CalendarClock {
  /** Of a time in a zone that nobody knows this is wrong, by less than a day. */
  readonly instantOf: InstantOf;
  readonly isKnown: (time: WrittenTime) => boolean;
}

/** Reads written times by the calendar's own zones, else by the zone's name; without a name they are Danish. `last` is the last day that will be asked about. */
export function clockOfCalendar(
  zones: ReadonlyMap<string, readonly Observance[]>,
  last: DayNumber,
  patience: Patience,
): CalendarClock {
  const found = new Map<string, OffsetAt | undefined>([["UTC", () => 0]]);
  const offsetsOf = (name: string): OffsetAt | undefined => {
    if (found.has(name)) return found.get(name);
    const offsets =
      offsetsOfObservances(zones.get(name) ?? [], last, patience) ??
      offsetsByName(zoneNameOf(name));
    found.set(name, offsets);
    return offsets;
  };
  return {
    instantOf: (time) =>
      time.kind === "day"
        ? instantOfWall(time.day * DAY_MS, danishOffsetMs)
        : instantOfWall(time.wallMs, offsetsOf(time.zone ?? DANISH_TIME_ZONE) ?? danishOffsetMs),
    isKnown: (time) =>
      time.kind === "day" || offsetsOf(time.zone ?? DANISH_TIME_ZONE) !== undefined,
  };
}

/** Of two instants with the same wall time the earlier; one that clocks skip is read by the clock before (RFC 5545 §3.3.5). */
function instantOfWall(wallMs: number, offsetAt: OffsetAt): number {
  const before = offsetAt(wallMs - DAY_MS);
  const after = offsetAt(wallMs + DAY_MS);
  const offsets = [Math.max(before, after), Math.min(before, after)];
  const offset = offsets.find((each) => offsetAt(wallMs - each) === each);
  return wallMs - (offset ?? before);
}

interface Change {
  readonly atMs: number;
  readonly beforeMs: number;
  readonly offsetMs: number;
}

function offsetsOfObservances(
  observances: readonly Observance[],
  last: DayNumber,
  patience: Patience,
): OffsetAt | undefined {
  const changes = observances
    .flatMap((observance) => changesOf(observance, last, patience))
    .sort((a, b) => a.atMs - b.atMs);
  const [first] = changes;
  if (first === undefined) return undefined;
  return (instantMs) => {
    let low = 0;
    let high = changes.length; // the first change after the instant lies from low to high
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle]?.atMs ?? 0) <= instantMs) low = middle + 1;
      else high = middle;
    }
    return changes[low - 1]?.offsetMs ?? first.beforeMs;
  };
}

function changesOf(
  { startWallMs, beforeMs, offsetMs, repeats, addedWallMs }: Observance,
  last: DayNumber,
  patience: Patience,
): readonly Change[] {
  const startDay = Math.floor(startWallMs / DAY_MS) as DayNumber;
  const timeOfDayMs = startWallMs - startDay * DAY_MS;
  const days = repeats.flatMap(({ repeat, weekStart }) =>
    repeat === undefined
      ? []
      : repeatedDays({ repeat, weekStart }, startDay, FIRST_DAY, addDays(last, 2), patience),
  );
  const walls = [startWallMs, ...addedWallMs, ...days.map((day) => day * DAY_MS + timeOfDayMs)];
  return walls.map((wallMs) => ({ atMs: wallMs - beforeMs, beforeMs, offsetMs }));
}

const LONG_OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** The offsets of a zone of the tz database, or undefined for a name that it does not know. */
function offsetsByName(name: string): OffsetAt | undefined {
  const format = formatOf(name);
  if (format === undefined) return undefined;
  const kept = new Map<number, number>();
  return (instantMs) => {
    const quarter = Math.floor(instantMs / QUARTER_MS); // no clock changes inside one
    const offsetMs = kept.get(quarter) ?? offsetShown(format.format(quarter * QUARTER_MS));
    kept.set(quarter, offsetMs);
    return offsetMs;
  };
}

function formatOf(name: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name, timeZoneName: "longOffset" });
  } catch {
    return undefined; // the only way to ask whether a zone is known
  }
}

function offsetShown(text: string): number {
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = LONG_OFFSET.exec(text) ?? [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (sign === "-" ? -total : total) * 1000;
}
