import {
  type CivilDate,
  type DayNumber,
  LAST_DAY,
  addDays,
  civilDateOfDay,
  dayNumberOf,
} from "../time/civil-date.ts";
import { addDuration } from "../time/duration.ts";
import { occurrences } from "../time/occurrences.ts";
import {
  type ClosingDays,
  type VisitingWeekdays,
  closedBecause,
  nearestVisitingDay,
} from "../time/visiting-days.ts";
import type { Rule } from "./programme.ts";
import type { VisitReason } from "./reason.ts";

/** Both ends belong to it. */
export interface Window {
  readonly earliest: CivilDate;
  readonly target: CivilDate;
  readonly latest: CivilDate;
}

/** A window in day numbers, the target not yet moved to a visiting day. */
export interface UnmovedWindow {
  readonly earliest: DayNumber;
  readonly target: DayNumber;
  readonly latest: DayNumber;
}

export interface PlacedWindow {
  readonly window: Window;
  /** False when the service is closed on every day of the window. */
  readonly feasible: boolean;
  /** What was done to place it; empty when it stands as it was counted. */
  readonly because: readonly VisitReason[];
}

/** The windows that a rule counts from a day: one, or for a repeat one around each occurrence, at most `limit`. */
export function countWindows(rule: Rule, from: DayNumber, limit: number): readonly UnmovedWindow[] {
  const first = {
    earliest: addDuration(from, rule.window.earliest),
    target: addDuration(from, rule.window.target),
    latest: addDuration(from, rule.window.latest),
  };
  if (rule.repeat === undefined) return [first];
  const before = first.target - first.earliest;
  const after = first.latest - first.target;
  const horizon = addDays(LAST_DAY, -Math.max(0, after, -before));
  return occurrences(rule.repeat, first.target, limit, horizon).map((target) => ({
    earliest: addDays(target, -before),
    target,
    latest: addDays(target, after),
  }));
}

/** Puts the ends in order, where short months alone have turned them round, and moves the target to the nearest visiting day inside. */
export function placeWindow(
  unmoved: UnmovedWindow,
  days: VisitingWeekdays,
  closingDays: ClosingDays,
): PlacedWindow {
  const earliest = Math.min(unmoved.earliest, unmoved.latest) as DayNumber;
  const latest = Math.max(unmoved.earliest, unmoved.latest) as DayNumber;
  const target = Math.min(Math.max(unmoved.target, earliest), latest) as DayNumber;
  const turned = earliest !== unmoved.earliest || target !== unmoved.target;
  const inside: readonly VisitReason[] = turned ? SHORT_MONTH : AS_COUNTED;
  const closed = closedBecause(target, days, closingDays);
  if (closed === undefined) {
    return { window: written(earliest, target, latest), feasible: true, because: inside };
  }
  const open = nearestVisitingDay(earliest, target, latest, days, closingDays);
  const window = written(earliest, open ?? target, latest);
  const moved: VisitReason =
    open === undefined
      ? { code: "noVisitingDay", closed }
      : { code: "movedToVisitingDay", from: civilDateOfDay(target), to: window.target, closed };
  return { window, feasible: open !== undefined, because: [...inside, moved] };
}

/** Negative before the window, positive after it, 0 inside. */
export function daysOutsideWindow(day: CivilDate, window: Window): number {
  if (day < window.earliest) return dayNumberOf(day) - dayNumberOf(window.earliest);
  return day > window.latest ? dayNumberOf(day) - dayNumberOf(window.latest) : 0;
}

const AS_COUNTED: readonly [] = [];
const SHORT_MONTH = [{ code: "shortMonth" }] as const;

function written(earliest: DayNumber, target: DayNumber, latest: DayNumber): Window {
  return {
    earliest: civilDateOfDay(earliest),
    target: civilDateOfDay(target),
    latest: civilDateOfDay(latest),
  };
}

export function isSameWindow(one: Window, other: Window): boolean {
  return (
    one.earliest === other.earliest && one.target === other.target && one.latest === other.latest
  );
}
