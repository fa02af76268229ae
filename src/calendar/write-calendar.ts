import { calendarLine, calendarText } from "./calendar-line.ts";
import { type EntryTime, timeLines, utcText } from "./calendar-time.ts";
import { DANISH_TIME_ZONE_LINES } from "./danish-time-zone.ts";

/** How often a reader is asked to come back; large ones come as they please. */
const REFRESH_INTERVAL = "PT1H";

/** One event of a feed, already without whatever its reader may not see. */
export interface CalendarEntry {
  readonly uid: string;
  /** Rises with each change. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly recordedAt: Date;
  /** Of a cancelled one only its time and that it is cancelled are written. */
  readonly isCancelled: boolean;
  readonly time: EntryTime;
  readonly summary: string;
  readonly location: string | undefined;
}

/** An iCalendar feed (RFC 5545, RFC 7986) of these entries in the order given. The same input gives the same bytes anywhere, at any time. */
export function writeCalendar(calendar: {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}): string {
  const name = calendarText(calendar.name);
  // No METHOD: that would make it a message. No UID of its own: vdirsyncer then takes the whole feed for one event. No SOURCE or URL: the address is a secret.
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Tusind//Visits//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH_INTERVAL}`,
    `X-PUBLISHED-TTL:${REFRESH_INTERVAL}`,
    ...lastModified(calendar.entries),
    ...DANISH_TIME_ZONE_LINES,
    ...calendar.entries.flatMap(eventLines),
    "END:VCALENDAR",
  ]
    .map(calendarLine)
    .join("");
}

function lastModified(entries: readonly CalendarEntry[]): readonly string[] {
  if (entries.length === 0) return [];
  const newest = entries.reduce((a, b) => (b.changedAt > a.changedAt ? b : a));
  return [`LAST-MODIFIED:${utcText(newest.changedAt)}`];
}

function eventLines(entry: CalendarEntry): readonly string[] {
  const changedAt = utcText(entry.changedAt);
  return [
    "BEGIN:VEVENT",
    `UID:${calendarText(entry.uid)}`,
    `DTSTAMP:${changedAt}`,
    `SEQUENCE:${entry.sequence}`,
    ...timeLines(entry.time),
    ...(entry.isCancelled ? ["STATUS:CANCELLED"] : heldLines(entry, changedAt)),
    "END:VEVENT",
  ];
}

function heldLines(entry: CalendarEntry, changedAt: string): readonly string[] {
  const { summary, location, recordedAt, time } = entry;
  return [
    `CREATED:${utcText(recordedAt)}`,
    `LAST-MODIFIED:${changedAt}`,
    "STATUS:CONFIRMED",
    "CLASS:PRIVATE",
    `TRANSP:${time.kind === "clock" ? "OPAQUE" : "TRANSPARENT"}`, // a day without an hour occupies none
    `SUMMARY:${calendarText(summary)}`,
    ...(location === undefined ? [] : [`LOCATION:${calendarText(location)}`]),
  ];
}
