import { type DayNumber, addDays } from "../domain/time/civil-date.ts";
import type { CalendarEvent, WrittenLength, WrittenSpan, WrittenTime } from "./calendar-event.ts";
import type { CalendarClock, InstantOf } from "./calendar-clock.ts";
import { dayOf } from "./calendar-values.ts";
import { type FromThenOn, changedStart, daysMovedMax } from "./from-then-on.ts";
import { type Patience, repeatedDays } from "./repeated-days.ts";

const DAY_MS = 86_400_000;

/** Between two instants in milliseconds. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** Occurrences that other lines of the calendar take away or replace. */
export interface Removed {
  readonly instants: ReadonlySet<number>;
  readonly days: ReadonlySet<DayNumber>;
}

/** What occurrences are looked for between, in days, the reading of times, and what may still be spent. */
export interface Search extends CalendarClock {
  readonly from: DayNumber;
  readonly last: DayNumber;
  readonly patience: Patience;
}

/** When an event takes place, at least wherever it touches the days searched; undefined where it repeats by a rule that we cannot count and may touch them. */
export function busyOccurrences(
  event: CalendarEvent,
  removed: Removed,
  changes: readonly FromThenOn[],
  search: Search,
): readonly Stretch[] | undefined {
  const length = lengthOf(event, search.instantOf);
  const starts = repeatedStarts(event, [length, ...changes.map((change) => change.length)], {
    ...search,
    from: addDays(search.from, -daysMovedMax(changes)),
    last: addDays(search.last, daysMovedMax(changes)),
  });
  if (starts === undefined) return undefined;
  const spans = [
    ...[event.start, ...starts].map((start) => ({ start, length })),
    ...event.added.map((span) => ({
      start: span.start,
      length: span.end || span.length ? lengthOf(span, search.instantOf) : length,
    })),
  ];
  if (!search.patience.spend(spans.length * changes.length)) return [];
  return spans
    .filter(({ start }) => !isRemoved(start, removed, search.instantOf))
    .flatMap(({ start, length }) => {
      const change = changes.findLast(({ afterMs }) => search.instantOf(start) > afterMs);
      if (!(change ?? event).isBusy) return [];
      return change === undefined
        ? [stretchOf(start, length, search.instantOf)]
        : [stretchOf(changedStart(start, change), change.length, search.instantOf)];
    });
}

function repeatedStarts(
  { start, repeats }: CalendarEvent,
  lengths: readonly WrittenLength[],
  { from, last, instantOf, isKnown, patience }: Search,
): readonly WrittenTime[] | undefined {
  const firstDay = dayOf(start);
  const days = lengths.map((length) => length.days + Math.ceil(length.restMs / DAY_MS));
  const earliest = addDays(from, -Math.max(...days) - 1);
  const touching = repeats.filter(
    ({ until }) => firstDay <= last && (until === undefined || dayOf(until) >= earliest),
  );
  const starts: WrittenTime[] = [];
  for (const { repeat, until, weekStart } of touching) {
    if (repeat === undefined) return undefined;
    const slackMs = isKnown(start) ? 0 : DAY_MS;
    const untilMs = until?.kind === "clock" ? instantOf(until) + slackMs : Infinity;
    for (const day of repeatedDays({ repeat, weekStart }, firstDay, earliest, last, patience)) {
      const moved = onDay(start, day);
      if (instantOf(moved) <= untilMs) starts.push(moved);
    }
  }
  return starts;
}

/** The same time of day on another day. */
function onDay(start: WrittenTime, day: DayNumber): WrittenTime {
  if (start.kind === "day") return { kind: "day", day };
  return { ...start, wallMs: start.wallMs + (day - dayOf(start)) * DAY_MS };
}

/** RFC 5545 §3.6.1: without end or length a day lasts a day, and a clock time no time. Ends before their start count the same. */
export function lengthOf({ start, end, length }: WrittenSpan, instantOf: InstantOf): WrittenLength {
  if (start.kind === "day") {
    const given = length ? length.days + Math.ceil(length.restMs / DAY_MS) : 1;
    const days = end === undefined ? given : dayOf(end) - start.day;
    return { days: Math.max(days, 1), restMs: 0 };
  }
  if (end === undefined) return length ?? { days: 0, restMs: 0 };
  return { days: 0, restMs: Math.max(instantOf(end) - instantOf(start), 0) };
}

function stretchOf(
  start: WrittenTime,
  { days, restMs }: WrittenLength,
  instantOf: InstantOf,
): Stretch {
  const end = onDay(start, addDays(dayOf(start), days));
  return { startMs: instantOf(start), endMs: instantOf(end) + restMs };
}

function isRemoved(start: WrittenTime, removed: Removed, instantOf: InstantOf): boolean {
  return removed.days.has(dayOf(start)) || removed.instants.has(instantOf(start));
}
