import { civilDateOf, dayNumberOf } from "../time/civil-date.ts";
import { type Duration, addDuration } from "../time/duration.ts";

/** A fixed day, so that a window of months and days has one order for everyone. */
const COUNTED_FROM = dayNumberOf(civilDateOf("2024-01-01"));

/** A window farther than a century from its anchor is a slip of the pen. */
const REACH_DAYS_MAX = 36_525;

/** Whether earliest, target and latest stand in order. */
export function isWindowInOrder(window: {
  readonly earliest: Duration;
  readonly target: Duration;
  readonly latest: Duration;
}): boolean {
  const earliest = reachDays(window.earliest);
  const target = reachDays(window.target);
  return earliest <= target && target <= reachDays(window.latest);
}

/** Whether a duration stays within a century of what it is counted from. */
export function isWithinReach(duration: Duration): boolean {
  return Math.abs(reachDays(duration)) <= REACH_DAYS_MAX;
}

function reachDays(duration: Duration): number {
  return addDuration(COUNTED_FROM, duration) - COUNTED_FROM;
}
