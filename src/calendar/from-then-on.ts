import { addDays } from "../domain/time/civil-date.ts";
import type { InstantOf } from "./calendar-clock.ts";
import type { WrittenLength, WrittenTime } from "./calendar-event.ts";

const DAY_MS = 86_400_000;

/** What becomes of all occurrences that started after an instant: moved on the wall by so much, and lasting so long. */
export interface FromThenOn {
  readonly afterMs: number;
  readonly movedMs: number;
  readonly length: WrittenLength;
  readonly isBusy: boolean;
}

/** How far an occurrence was moved as clocks of its series show it; undefined where one of the two times has no hour and the series has. */
export function movedBy(
  from: WrittenTime,
  to: WrittenTime,
  series: WrittenTime,
  instantOf: InstantOf,
): number | undefined {
  if (series.kind === "day") {
    return from.kind === "day" && to.kind === "day" ? (to.day - from.day) * DAY_MS : undefined;
  }
  if (from.kind === "day" || to.kind === "day") return undefined;
  return (
    wallAt(instantOf(to), series.zone, instantOf) - wallAt(instantOf(from), series.zone, instantOf)
  );
}

/** What a wall clock of a zone shows at an instant, found by asking twice what instant a wall time is. */
function wallAt(instantMs: number, zone: string | undefined, instantOf: InstantOf): number {
  const instantOfWall = (wallMs: number) => instantOf({ kind: "clock", wallMs, zone });
  const near = 2 * instantMs - instantOfWall(instantMs);
  return near + instantMs - instantOfWall(near);
}

export function changedStart(start: WrittenTime, { movedMs }: FromThenOn): WrittenTime {
  return start.kind === "day"
    ? { kind: "day", day: addDays(start.day, Math.round(movedMs / DAY_MS)) }
    : { ...start, wallMs: start.wallMs + movedMs };
}

/** In whole days, rounded up. */
export function daysMovedMax(changes: readonly FromThenOn[]): number {
  return Math.max(0, ...changes.map(({ movedMs }) => Math.ceil(Math.abs(movedMs) / DAY_MS)));
}
