import fc from "fast-check";
import type { CalendarEntry } from "../../src/calendar/write-calendar.ts";
import { addDays, civilDateOf, civilDateOfDay } from "../../src/domain/time/civil-date.ts";
import { dayNumber } from "./day-number.ts";

/** A confirmed visit on a winter morning, and what this test is about. */
export function anEntry(different: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: "7a4c3c7e-59b0-4d0e-9f2e-0f6a3f1c2b11",
    sequence: 0,
    changedAt: new Date("2026-02-10T09:30:00Z"),
    recordedAt: new Date("2026-02-01T12:00:00Z"),
    isCancelled: false,
    time: clockTime("2026-03-06T08:00:00Z", "2026-03-06T09:00:00Z"),
    summary: "Besøg",
    location: undefined,
    ...different,
  };
}

export function clockTime(from: string, until: string): CalendarEntry["time"] {
  return { kind: "clock", startsAt: new Date(from), endsAt: new Date(until) };
}

export function dayTime(date: string): CalendarEntry["time"] {
  return { kind: "day", date: civilDateOf(date) };
}

const SECONDS_FROM_1980 = { min: 315_532_800, max: 4_102_444_800 }; // to 2100
const DAYS_FROM_1980 = 43_800;

const anyInstant = fc.integer(SECONDS_FROM_1980).map((seconds) => new Date(seconds * 1000));

/** Instants around the nights on which clocks change in these years, as often as any others. */
const nearClockChange = fc
  .tuple(
    fc.constantFrom(
      "1980-04-06T01:00:00Z",
      "1995-09-24T01:00:00Z",
      "1996-10-27T01:00:00Z",
      "2026-03-29T01:00:00Z",
      "2026-10-25T01:00:00Z",
      "2099-10-25T01:00:00Z",
    ),
    fc.integer({ min: -180, max: 180 }),
  )
  .map(([change, minutes]) => new Date(new Date(change).getTime() + minutes * 60_000));

const anyTime: fc.Arbitrary<CalendarEntry["time"]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.oneof(anyInstant, nearClockChange), fc.integer({ min: 1, max: 600 }))
      .map(([startsAt, minutes]) => ({
        kind: "clock" as const,
        startsAt,
        endsAt: new Date(startsAt.getTime() + minutes * 60_000),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.nat({ max: DAYS_FROM_1980 }).map((days) => ({
      kind: "day" as const,
      date: civilDateOfDay(addDays(dayNumber("1980-01-01"), days)),
    })),
  },
);

/** Texts with all that has to be escaped, folded or left out; some long enough for many folds. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "æ",
        "ø",
        "Å",
        "–",
        ",",
        ";",
        "\\",
        "\n",
        "\\n",
        ":",
        '"',
        "👶🏽",
        "👩‍🍼",
        " ",
        "END:VEVENT",
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

export const anyEntry: fc.Arbitrary<CalendarEntry> = fc.record({
  uid: fc.uuid(),
  sequence: fc.nat({ max: 99 }),
  changedAt: anyInstant,
  recordedAt: anyInstant,
  isCancelled: fc.boolean(),
  time: anyTime,
  summary: anyText,
  location: fc.option(anyText, { nil: undefined }),
});

/** Entries with a UID each. */
export const anyCalendar = fc.record({
  name: anyText,
  entries: fc.uniqueArray(anyEntry, { selector: ({ uid }) => uid, maxLength: 6 }),
});
