import { type DayNumber, addDays, dayNumberOf } from "../domain/time/civil-date.ts";
import { danishDay } from "../domain/time/local-time.ts";
import { type Result, accepted, refused } from "../domain/result.ts";
import {
  type Removed,
  type Search,
  type Stretch,
  busyOccurrences,
  lengthOf,
} from "./busy-occurrences.ts";
import { type InstantOf, clockOfCalendar } from "./calendar-clock.ts";
import type { CalendarEvent, WrittenTime } from "./calendar-event.ts";
import { dayOf } from "./calendar-values.ts";
import { type FromThenOn, movedBy } from "./from-then-on.ts";
import { parseCalendar } from "./parse-calendar.ts";
import { startPatience } from "./repeated-days.ts";

export interface BusyTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export type CalendarFault =
  | "notACalendar"
  | "calendarTooLong"
  | "tooManyEvents"
  | "unreadableTime"
  | "unreadableRepeat"
  | "unknownTimeZone"
  | "tooManyOccurrences";

/** Our own bounds: a full calendar of ten years is below both. */
const LENGTH_MAX = 8_000_000; // characters
const EVENTS_MAX = 20_000;
const DAY_MS = 86_400_000;

/** When somebody is busy by their own calendar (iCalendar, RFC 5545): joined, in order, cut to the bounds, without a word of what for. Events of our own feed are left out by their UIDs. What cannot be read faithfully is refused as a whole, since a time left out would look free. */
export function readBusyTimes(
  text: string,
  within: { readonly from: Date; readonly until: Date },
  ownUids: ReadonlySet<string>,
): Result<readonly BusyTime[], readonly CalendarFault[]> {
  if (text.length > LENGTH_MAX) return refused(["calendarTooLong"]);
  const calendar = parseCalendar(text);
  if (calendar === undefined) return refused(["notACalendar"]);
  if (calendar.events.length > EVENTS_MAX) return refused(["tooManyEvents"]);

  const patience = startPatience();
  const last = addDays(dayNumberOf(danishDay(within.until)), 2); // clocks elsewhere are up to 14 hours from UTC
  const clock = clockOfCalendar(calendar.zones, last, patience);
  const from = addDays(dayNumberOf(danishDay(within.from)), -2);
  const read = calendar.events.filter((event) => event !== undefined);
  const events = read.filter(({ uid }) => !ownUids.has(uid));
  const found = searchEvents(events, { from, last, ...clock, patience });

  const faults: CalendarFault[] = [];
  if (read.length < calendar.events.length) faults.push("unreadableTime");
  if (found.includes("unreadableRepeat")) faults.push("unreadableRepeat");
  if (found.includes("unknownTimeZone")) faults.push("unknownTimeZone");
  if (patience.isSpent()) faults.push("tooManyOccurrences");
  if (faults.length > 0) return refused(faults);
  const busy = found.flatMap((stretches) => (typeof stretches === "string" ? [] : stretches));
  return accepted(joined(cut(busy, within.from.getTime(), within.until.getTime())));
}

function searchEvents(
  events: readonly CalendarEvent[],
  search: Search,
): readonly (readonly Stretch[] | CalendarFault)[] {
  const changed = Map.groupBy(
    events.filter(({ replaces }) => replaces !== undefined),
    ({ uid }) => uid,
  );
  return events.map((event) => {
    const others = event.replaces === undefined ? (changed.get(event.uid) ?? []) : [];
    const changes = changesFromThenOn(event, others, search.instantOf);
    if (changes === undefined) return "unreadableRepeat";
    if (![event, ...changes].some(({ isBusy }) => isBusy)) return [];
    if (!search.patience.spendOnTimes(event.added.length + event.removed.length)) return [];
    const isKnown = [event, ...others].flatMap(timesOf).every(search.isKnown);
    const removed = isKnown ? removedBy(event, others, search.instantOf) : NOTHING_REMOVED;
    const busy = busyOccurrences(event, removed, changes, search);
    if (busy === undefined) return "unreadableRepeat";
    if (isKnown) return busy;
    return busy.some((stretch) => mayTouch(stretch, search)) ? "unknownTimeZone" : [];
  });
}

function timesOf({ start, end, added, removed, replaces }: CalendarEvent): readonly WrittenTime[] {
  const spans = [{ start, end }, ...added].flatMap((span) => [span.start, span.end]);
  return [...spans, ...removed, replaces].filter((time) => time !== undefined);
}

const NOTHING_REMOVED: Removed = { instants: new Set(), days: new Set() };

/** Of times in a zone that nobody knows: days are searched two more to each side, and none is as far off as that. */
function mayTouch({ startMs, endMs }: Stretch, { from, last }: Search): boolean {
  return endMs >= from * DAY_MS && startMs <= (last + 1) * DAY_MS;
}

/** In the order of the occurrences from which on they count; undefined where one cannot be read. */
function changesFromThenOn(
  { start }: CalendarEvent,
  others: readonly CalendarEvent[],
  instantOf: InstantOf,
): readonly FromThenOn[] | undefined {
  const changes = others.flatMap(({ replaces, changesWhatFollows, isBusy, ...span }) => {
    if (replaces === undefined || !changesWhatFollows) return [];
    const movedMs = movedBy(replaces, span.start, start, instantOf);
    const length = lengthOf(span, instantOf);
    return [
      movedMs === undefined ? undefined : { afterMs: instantOf(replaces), movedMs, length, isBusy },
    ];
  });
  const read = changes.filter((change) => change !== undefined);
  if (read.length < changes.length) return undefined;
  return read.sort((one, other) => one.afterMs - other.afterMs);
}

/** A whole day takes away what starts on it; so does a time of day, of an event that has none. */
function removedBy(
  { start, removed }: CalendarEvent,
  others: readonly CalendarEvent[],
  instantOf: InstantOf,
): Removed {
  const instants = new Set<number>();
  const days = new Set<DayNumber>();
  for (const time of [...removed, ...others.flatMap(({ replaces }) => replaces ?? [])]) {
    if (start.kind === "day") days.add(dayMeant(time, instantOf));
    else if (time.kind === "day") days.add(time.day);
    else instants.add(instantOf(time));
  }
  return { instants, days };
}

/** The day that is meant by a time of day: some programs write a Danish midnight in UTC. */
function dayMeant(time: WrittenTime, instantOf: InstantOf): DayNumber {
  const isInUtc = time.kind === "clock" && time.zone === "UTC";
  return isInUtc ? dayNumberOf(danishDay(new Date(instantOf(time)))) : dayOf(time);
}

function cut(stretches: readonly Stretch[], fromMs: number, untilMs: number): readonly Stretch[] {
  return stretches
    .map(({ startMs, endMs }) => ({
      startMs: Math.max(startMs, fromMs),
      endMs: Math.min(endMs, untilMs),
    }))
    .filter(({ startMs, endMs }) => startMs < endMs);
}

function joined(stretches: readonly Stretch[]): readonly BusyTime[] {
  const joined: { startMs: number; endMs: number }[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.startMs - b.startMs)) {
    const before = joined.at(-1);
    if (before !== undefined && stretch.startMs <= before.endMs) {
      before.endMs = Math.max(before.endMs, stretch.endMs);
    } else joined.push({ ...stretch });
  }
  return joined.map(({ startMs, endMs }) => ({
    startsAt: new Date(startMs),
    endsAt: new Date(endMs),
  }));
}
