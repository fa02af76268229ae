import { createHash } from "node:crypto";
import ICAL from "ical.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarEntry, writeCalendar } from "../../src/calendar/write-calendar.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../src/domain/time/civil-date.ts";
import { anEntry, anyCalendar, clockTime, dayTime } from "../support/calendar-entries.ts";
import { calendarFaults } from "../support/calendar-grammar.ts";

const FEEDS = import.meta.env.MODE === "full" ? 10_000 : 300;

test("a feed is these lines and no others", () => {
  const entries = [
    anEntry({ location: "Hammel", sequence: 2 }),
    anEntry({ uid: "other", time: dayTime("2026-12-31"), summary: "Telefon, mor; barn" }),
    anEntry({ uid: "gone", isCancelled: true, location: "Hammel" }),
  ];
  const text = writeCalendar({ name: "Besøg", entries });
  expect(text.replaceAll("\r\n", "\n")).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Tusind//Visits//EN
    CALSCALE:GREGORIAN
    NAME:Besøg
    X-WR-CALNAME:Besøg
    REFRESH-INTERVAL;VALUE=DURATION:PT1H
    X-PUBLISHED-TTL:PT1H
    LAST-MODIFIED:20260210T093000Z
    BEGIN:VTIMEZONE
    TZID:Europe/Copenhagen
    BEGIN:STANDARD
    DTSTART:19790930T030000
    RRULE:FREQ=YEARLY;UNTIL=19950924T010000Z;BYMONTH=9;BYDAY=-1SU
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    TZNAME:CET
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:19800406T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    TZNAME:CEST
    END:DAYLIGHT
    BEGIN:DAYLIGHT
    DTSTART:19810329T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    TZNAME:CEST
    END:DAYLIGHT
    BEGIN:STANDARD
    DTSTART:19961027T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    TZNAME:CET
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:7a4c3c7e-59b0-4d0e-9f2e-0f6a3f1c2b11
    DTSTAMP:20260210T093000Z
    SEQUENCE:2
    DTSTART;TZID=Europe/Copenhagen:20260306T090000
    DTEND;TZID=Europe/Copenhagen:20260306T100000
    CREATED:20260201T120000Z
    LAST-MODIFIED:20260210T093000Z
    STATUS:CONFIRMED
    CLASS:PRIVATE
    TRANSP:OPAQUE
    SUMMARY:Besøg
    LOCATION:Hammel
    END:VEVENT
    BEGIN:VEVENT
    UID:other
    DTSTAMP:20260210T093000Z
    SEQUENCE:0
    DTSTART;VALUE=DATE:20261231
    DTEND;VALUE=DATE:20270101
    CREATED:20260201T120000Z
    LAST-MODIFIED:20260210T093000Z
    STATUS:CONFIRMED
    CLASS:PRIVATE
    TRANSP:TRANSPARENT
    SUMMARY:Telefon\\, mor\\; barn
    END:VEVENT
    BEGIN:VEVENT
    UID:gone
    DTSTAMP:20260210T093000Z
    SEQUENCE:0
    DTSTART;TZID=Europe/Copenhagen:20260306T090000
    DTEND;TZID=Europe/Copenhagen:20260306T100000
    STATUS:CANCELLED
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

test.each([
  {
    name: "a winter morning",
    at: "2026-03-06T08:00:00Z",
    written: ";TZID=Europe/Copenhagen:20260306T090000",
  },
  {
    name: "a summer morning",
    at: "2026-07-06T07:00:00Z",
    written: ";TZID=Europe/Copenhagen:20260706T090000",
  },
  {
    name: "the last second of winter time",
    at: "2026-03-29T00:59:59Z",
    written: ";TZID=Europe/Copenhagen:20260329T015959",
  },
  {
    name: "the first second of summer time",
    at: "2026-03-29T01:00:00Z",
    written: ";TZID=Europe/Copenhagen:20260329T030000",
  },
  {
    name: "the second before the hour that clocks show twice",
    at: "2026-10-24T23:59:59Z",
    written: ";TZID=Europe/Copenhagen:20261025T015959",
  },
  {
    name: "the first showing of that hour",
    at: "2026-10-25T00:00:00Z",
    written: ":20261025T000000Z",
  },
  {
    name: "the second showing of that hour",
    at: "2026-10-25T01:59:59Z",
    written: ":20261025T015959Z",
  },
  {
    name: "the second after that hour",
    at: "2026-10-25T02:00:00Z",
    written: ";TZID=Europe/Copenhagen:20261025T030000",
  },
  {
    name: "the autumn of 1995, when clocks changed in September",
    at: "1995-09-24T01:30:00Z",
    written: ":19950924T013000Z",
  },
  {
    name: "a year's last hour in Denmark",
    at: "2026-12-31T22:30:00Z",
    written: ";TZID=Europe/Copenhagen:20261231T233000",
  },
])("$name starts an entry as DTSTART$written", ({ at, written }) => {
  const later = new Date(new Date(at).getTime() + 6 * 3_600_000).toISOString();
  const text = writeCalendar({ name: "", entries: [anEntry({ time: clockTime(at, later) })] });
  expect(text).toContain(`\r\nDTSTART${written}\r\n`);
});

test("where the end is in the hour that clocks show twice the start is in UTC too", () => {
  const time = clockTime("2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z");
  const text = writeCalendar({ name: "", entries: [anEntry({ time })] });
  expect(text).toContain("\r\nDTSTART:20261024T233000Z\r\nDTEND:20261025T003000Z\r\n");
});

test("the feed was last changed when its newest entry was", () => {
  const entries = ["2026-02-01", "2026-03-01", "2026-01-01"].map((day) =>
    anEntry({ uid: day, changedAt: new Date(`${day}T09:00:00Z`) }),
  );
  const [head = ""] = writeCalendar({ name: "", entries }).split("BEGIN:VTIMEZONE");
  expect(head).toContain("LAST-MODIFIED:20260301T090000Z");
});

test("a year of visits every fifth hour is these bytes in any zone", () => {
  const hours = Array.from(
    { length: 1752 },
    (_, place) => new Date(Date.UTC(2026, 0, 1, place * 5)),
  );
  const entries = hours.map((startsAt, place) =>
    anEntry({
      uid: `${place}`,
      time: { kind: "clock", startsAt, endsAt: new Date(startsAt.getTime() + 1_800_000) },
    }),
  );
  const text = writeCalendar({ name: "Besøg", entries });
  expect(createHash("sha256").update(text).digest("hex")).toBe(
    "2ab65a95edc6dbea93ea4da9f5d5b8d4dcffce03c5b5b2cdf84f076381430105",
  );
});

test("an empty feed was never changed", () => {
  const text = writeCalendar({ name: "", entries: [] });
  expect(text).not.toContain("LAST-MODIFIED");
  expect(calendarFaults(text)).toEqual([]);
});

test("a text that looks like lines of a calendar stays a text", () => {
  const summary = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\rATTACH:\u0085file\u2028\u0000:\u0007";
  const text = writeCalendar({
    name: "",
    entries: [anEntry({ summary, uid: "a\r\nMETHOD:REQUEST" })],
  });
  expect(calendarFaults(text)).toEqual([]);
  expect(text).toContain("SUMMARY:x\\nEND:VEVENT\\nBEGIN:VEVENT\\nATTACH:\\nfile\\n:\r\n");
});

test("a character is never torn, wherever the fold falls", () => {
  for (const character of ["æ", "–", "👶"]) {
    for (let before = 0; before < 160; before++) {
      const summary = `${"x".repeat(before)}${character.repeat(80)}`;
      const text = writeCalendar({ name: "", entries: [anEntry({ summary })] });
      expect(calendarFaults(text)).toEqual([]);
      expect(text.replaceAll("\r\n ", "")).toContain(summary);
    }
  }
});

test("half an emoji becomes the character for what is not one", () => {
  const text = writeCalendar({ name: "", entries: [anEntry({ summary: "a\uD83Db" })] });
  expect(text).toContain("SUMMARY:a\uFFFDb");
});

test(`${FEEDS} random feeds keep to the grammar`, () => {
  fc.assert(
    fc.property(anyCalendar, (calendar) => {
      expect(calendarFaults(writeCalendar(calendar))).toEqual([]);
    }),
    { numRuns: FEEDS },
  );
});

test(`${FEEDS} random feeds are read by ical.js as they were meant`, () => {
  fc.assert(
    fc.property(anyCalendar, (calendar) => {
      const read = new ICAL.Component(ICAL.parse(writeCalendar(calendar)));
      for (const name of ["name", "x-wr-calname"]) {
        const written = String(read.getFirstPropertyValue(name)); // names that it knows nothing of it gives as written
        expect(written.replace(/\\(.)/gs, (_, c) => (c === "n" ? "\n" : c))).toBe(
          asRead(calendar.name),
        );
      }
      expect(read.getAllSubcomponents("vevent").map(readEntry)).toEqual(
        calendar.entries.map(expectedEntry),
      );
    }),
    { numRuns: FEEDS },
  );
});

function readEntry(component: ICAL.Component): Readonly<Record<string, unknown>> {
  const event = new ICAL.Event(component);
  const instant = (name: string) =>
    (component.getFirstPropertyValue(name) as ICAL.Time | null)?.toJSDate().getTime();
  return {
    uid: event.uid,
    sequence: event.sequence,
    changedAt: instant("dtstamp"),
    lastModified: instant("last-modified"),
    recordedAt: instant("created"),
    status: component.getFirstPropertyValue("status"),
    transparency: component.getFirstPropertyValue("transp"),
    class: component.getFirstPropertyValue("class"),
    summary: event.summary,
    location: event.location,
    isDay: event.startDate.isDate,
    startsAt: event.startDate.isDate ? event.startDate.toString() : instant("dtstart"),
    endsAt: event.endDate.isDate ? event.endDate.toString() : instant("dtend"),
  };
}

function expectedEntry(entry: CalendarEntry): Readonly<Record<string, unknown>> {
  const { time, isCancelled } = entry;
  const isDay = time.kind === "day";
  return {
    uid: entry.uid,
    sequence: entry.sequence,
    changedAt: entry.changedAt.getTime(),
    lastModified: isCancelled ? undefined : entry.changedAt.getTime(),
    recordedAt: isCancelled ? undefined : entry.recordedAt.getTime(),
    status: isCancelled ? "CANCELLED" : "CONFIRMED",
    transparency: isCancelled ? null : isDay ? "TRANSPARENT" : "OPAQUE",
    class: isCancelled ? null : "PRIVATE",
    summary: isCancelled ? null : asRead(entry.summary),
    location: isCancelled || entry.location === undefined ? null : asRead(entry.location),
    isDay,
    startsAt: isDay ? time.date : time.startsAt.getTime(),
    endsAt: isDay ? civilDateOfDay(addDays(dayNumberOf(time.date), 1)) : time.endsAt.getTime(),
  };
}

/** What a reader can get back of a text. */
function asRead(text: string): string {
  return (
    text
      .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, "\n")
      // oxlint-disable-next-line no-control-regex -- they cannot be written
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, "")
  );
}
