import type { OwnCalendar } from "../planning/own-calendar.ts";

const DAY_MS = 86_400_000;

/** Our own bounds: calendars that look come back within a day (Google's after 8 to 24 hours), and the clock reads each half hour; who sends a text of her own does so now and then. */
const NOT_FETCHED_MS = DAY_MS;
const NOT_READ_MS = DAY_MS;
const SENT_LONG_AGO_MS = 7 * DAY_MS;

/** A calendar address of hers that opens something. */
export interface FeedOfDay {
  readonly id: string;
  readonly recordedAt: Date;
  readonly lastFetchedAt: Date | undefined;
}

/** Calendars of hers that do not show the day as it is. */
export interface CalendarsBehind {
  readonly feeds: readonly FeedOfDay[];
}

/** Which of her calendars have not looked for a day while this day has changed; each is judged for itself, since nobody knows which one she looks at. */
export function calendarsBehind(
  feeds: readonly FeedOfDay[],
  changedAt: Date | undefined,
  now: Date,
): CalendarsBehind | undefined {
  const behind = feeds.filter(({ lastFetchedAt, recordedAt }) => {
    const lookedAt = lastFetchedAt ?? recordedAt;
    const isLongAgo = now.getTime() - lookedAt.getTime() >= NOT_FETCHED_MS;
    return isLongAgo && changedAt !== undefined && changedAt > lookedAt;
  });
  return behind.length === 0 ? undefined : { feeds: behind };
}

/** Whether her own calendar, which says when she is busy, was read too long ago; an address counts from when it was given. */
export function isOwnCalendarOld({ source, readAt, address }: OwnCalendar, now: Date): boolean {
  const isOlderThan = (at: Date, boundMs: number) => now.getTime() - at.getTime() >= boundMs;
  if (address === undefined) return readAt !== undefined && isOlderThan(readAt, SENT_LONG_AGO_MS);
  const read = source === "address" && readAt !== undefined ? [readAt] : [];
  return [address.givenAt, ...read].every((at) => isOlderThan(at, NOT_READ_MS));
}
