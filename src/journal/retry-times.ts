const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long after each failure the next attempt follows: ten in all, over three days and some hours. */
const WAITS_MS: readonly number[] = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];

/** Waits are up to a fifth longer, so that what failed at once does not come back at once. */
const JITTER = 0.2;

/** When to try again after so many failed attempts; `chance` lies from 0 to 1. Undefined: not any more. */
export function nextAttempt(failed: number, now: Date, chance: number): Date | undefined {
  const waitMs = WAITS_MS[failed - 1];
  if (waitMs === undefined) return undefined;
  return new Date(now.getTime() + Math.round(waitMs * (1 + JITTER * chance)));
}

/** What a receiver that is asked too much says, or whoever stands before it. */
const THROTTLING: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** Where it does not say for how long. */
const THROTTLED_MS = 5 * SECOND_MS;

/** Until when a receiver is to be left alone: Retry-After, in seconds or as a date, a day at most. */
export function quietUntil(
  status: number,
  retryAfter: string | undefined,
  now: Date,
): Date | undefined {
  if (!THROTTLING.has(status)) return undefined;
  const waitMs = askedMs(retryAfter, now);
  return waitMs > 0 ? new Date(now.getTime() + Math.min(waitMs, DAY_MS)) : undefined;
}

function askedMs(retryAfter = "", now: Date): number {
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * SECOND_MS;
  const waitMs = Date.parse(retryAfter) - now.getTime();
  return Number.isNaN(waitMs) ? THROTTLED_MS : waitMs;
}

/** Without one success for so long it is stopped. */
const FAILING_MS_MAX = 5 * DAY_MS;

export function hasFailedTooLong(failingSince: Date, now: Date): boolean {
  return now.getTime() - failingSince.getTime() > FAILING_MS_MAX;
}
