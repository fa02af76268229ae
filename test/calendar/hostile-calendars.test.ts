import fc from "fast-check";
import { expect, test } from "vitest";
import { readBusyTimes } from "../../src/calendar/read-busy-times.ts";
import { AN_OUTLOOK_ZONE, aCalendar, anEvent } from "../support/a-foreign-calendar.ts";
import { anyRepeat } from "../support/any-repeat.ts";

const RUNS = import.meta.env.MODE === "full" ? 20_000 : 500;
const MARCH = { from: new Date("2026-03-01T00:00:00Z"), until: new Date("2026-04-01T00:00:00Z") };
const NOBODY = new Set<string>();
const START = "DTSTART:20260306T090000";

const read = (text: string) => readBusyTimes(text, MARCH, NOBODY);
const refusalOf = (text: string) => {
  const answer = read(text);
  return answer.ok ? "read" : answer.refusal.join(", ");
};
const withRule = (rule: string, start = START) =>
  aCalendar(...anEvent(start, "DURATION:PT1H", `RRULE:${rule}`));
const many = (count: number, lines: (place: number) => readonly string[]) =>
  aCalendar(Array.from({ length: count }, (_, place) => lines(place).join("\r\n")).join("\r\n"));

const DATES = Array.from({ length: 900 }, (_, year) => `${1000 + year}0110T080000`).join(",");

test.each([
  { name: "nothing", text: "", refusal: "notACalendar" },
  { name: "a web page", text: "<!doctype html><title>404</title>", refusal: "notACalendar" },
  {
    name: "an address book",
    text: "BEGIN:VCARD\nVERSION:4.0\nUID:1\nEND:VCARD",
    refusal: "notACalendar",
  },
  { name: "an event without a calendar", text: anEvent(START).join("\n"), refusal: "notACalendar" },
  {
    name: "half a calendar",
    text: aCalendar(...anEvent(START)).slice(0, -30),
    refusal: "notACalendar",
  },
  {
    name: "more ends than begins",
    text: `${aCalendar()}END:VCALENDAR\nUID:1`,
    refusal: "notACalendar",
  },
  {
    name: "the names of what every object has",
    text: aCalendar(
      "BEGIN:__proto__",
      "UID;__proto__=1:1",
      "UID;constructor=1;VALUE=toString:1",
      "END:__proto__",
    ),
    refusal: "read",
  },
  { name: "an empty calendar", text: aCalendar(), refusal: "read" },
  { name: "no start", text: aCalendar(...anEvent("DURATION:PT1H")), refusal: "unreadableTime" },
  {
    name: "30 February",
    text: aCalendar(...anEvent("DTSTART:20260230T090000")),
    refusal: "unreadableTime",
  },
  {
    name: "hour 25",
    text: aCalendar(...anEvent("DTSTART:20260301T250000")),
    refusal: "unreadableTime",
  },
  {
    name: "an end in words",
    text: aCalendar(...anEvent(START, "DTEND:later")),
    refusal: "unreadableTime",
  },
  {
    name: "a length in words",
    text: aCalendar(...anEvent(START, "DURATION:long")),
    refusal: "unreadableTime",
  },
  {
    name: "a day taken away in words",
    text: aCalendar(...anEvent(START, "EXDATE:sometimes")),
    refusal: "unreadableTime",
  },
  {
    name: "a change of all that came before",
    text: aCalendar(...anEvent(START, "RECURRENCE-ID;RANGE=THISANDPRIOR:20260306T090000")),
    refusal: "unreadableTime",
  },
  {
    name: "a change of all that follows, which repeats by a rule of its own",
    text: aCalendar(
      ...anEvent(START, "RECURRENCE-ID;RANGE=THISANDFUTURE:20260306T090000", "RRULE:FREQ=DAILY"),
    ),
    refusal: "unreadableTime",
  },
  {
    name: "a change of all days that follow to an hour",
    text: aCalendar(
      ...anEvent("DTSTART;VALUE=DATE:20260306", "RRULE:FREQ=DAILY"),
      ...anEvent(START, "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260308"),
    ),
    refusal: "unreadableRepeat",
  },
  { name: "each second", text: withRule("FREQ=SECONDLY"), refusal: "unreadableRepeat" },
  {
    name: "each second, long over",
    text: withRule("FREQ=SECONDLY;UNTIL=20200101T000000Z", "DTSTART:20190101T000000"),
    refusal: "read",
  },
  {
    name: "each second, not yet",
    text: withRule("FREQ=SECONDLY", "DTSTART:20300101T000000"),
    refusal: "read",
  },
  {
    name: "hours of its own",
    text: withRule("FREQ=DAILY;BYHOUR=9,15"),
    refusal: "unreadableRepeat",
  },
  {
    name: "weeks by number",
    text: withRule("FREQ=YEARLY;BYWEEKNO=20"),
    refusal: "unreadableRepeat",
  },
  {
    name: "days of the year",
    text: withRule("FREQ=YEARLY;BYYEARDAY=100"),
    refusal: "unreadableRepeat",
  },
  {
    name: "months and weeks from Sundays",
    text: withRule("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYMONTH=3"),
    refusal: "unreadableRepeat",
  },
  {
    name: "a rule of what is not",
    text: aCalendar(...anEvent(START, "EXRULE:FREQ=DAILY")),
    refusal: "unreadableRepeat",
  },
  { name: "a rule in words", text: withRule("FREQ=OFTEN"), refusal: "notACalendar" },
  {
    name: "30 February each year",
    text: withRule("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
    refusal: "read",
  },
  {
    name: "the fifth Monday of a February that has none",
    text: withRule("FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO", "DTSTART:20260202T090000"),
    refusal: "read",
  },
  {
    name: "steps of a billion years",
    text: withRule("FREQ=YEARLY;INTERVAL=1000000000"),
    refusal: "read",
  },
  {
    name: "counted from year 1",
    text: withRule("FREQ=DAILY;COUNT=999999999", "DTSTART:00010101T090000"),
    refusal: "read",
  },
  {
    name: "a length of a million weeks",
    text: aCalendar(...anEvent("DTSTART:00010101T090000", "DURATION:P999999W", "RRULE:FREQ=DAILY")),
    refusal: "tooManyOccurrences",
  },
])("$name: $refusal", ({ text, refusal }) => {
  expect(refusalOf(text)).toBe(refusal);
});

test.each([
  {
    name: "each counted from year 1",
    text: many(5000, () =>
      anEvent("DTSTART:00010101T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=999999999"),
    ),
    refusal: "tooManyOccurrences",
  },
  {
    name: "each of rules that name every day ten times",
    text: many(5000, () =>
      anEvent(
        "DTSTART:19000101T090000",
        "DURATION:PT1H",
        `RRULE:FREQ=YEARLY;COUNT=9999999;BYDAY=${["MO", "TU", "WE", "TH", "FR"].flatMap((day) => [1, 2, 3, 4, 5].map((nth) => `${nth}${day}`)).join(",")}`,
      ),
    ),
    refusal: "tooManyOccurrences",
  },
  {
    name: "hundreds of thousands of starts added and taken away",
    text: many(200, () => anEvent(START, "DURATION:PT1H", `RDATE:${DATES}`, `EXDATE:${DATES}`)),
    refusal: "tooManyOccurrences",
  },
  {
    name: "thousands of changes of all that follows",
    text: aCalendar(
      ...anEvent("DTSTART:20200101T080000", "DURATION:PT1H", `RDATE:${DATES}`),
      many(15_000, () =>
        anEvent("DTSTART:20200110T090000", "RECURRENCE-ID;RANGE=THISANDFUTURE:20200110T080000"),
      )
        .split("\r\n")
        .slice(3, -2)
        .join("\r\n"),
    ),
    refusal: "tooManyOccurrences",
  },
  {
    name: "zones that change each day",
    text: many(2000, (place) => [
      "BEGIN:VTIMEZONE",
      `TZID:${place}`,
      "BEGIN:STANDARD",
      "DTSTART:00010101T000000",
      "TZOFFSETFROM:+0000",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=DAILY",
      "END:STANDARD",
      "END:VTIMEZONE",
      ...anEvent(`DTSTART;TZID=${place}:20260306T090000`, "DURATION:PT1H"),
    ]),
    refusal: "tooManyOccurrences",
  },
  { name: "too many events", text: many(20_001, () => anEvent(START)), refusal: "tooManyEvents" },
  {
    name: "too long a text",
    text: aCalendar(`X-NOTE:${"x".repeat(8_000_000)}`),
    refusal: "calendarTooLong",
  },
  {
    name: "a line of a million parameters",
    text: aCalendar(...anEvent(`DTSTART${";A=b".repeat(1_000_000)}:20260306T090000`)),
    refusal: "notACalendar",
  },
  { name: "a million of begins", text: "BEGIN:VEVENT\n".repeat(500_000), refusal: "notACalendar" },
  {
    name: "a long note that nobody needs",
    text: aCalendar(`X-NOTE${";A=b".repeat(1_000_000)}:1`),
    refusal: "read",
  },
])("a calendar made to be read forever ends: $name", ({ text, refusal }) => {
  expect(refusalOf(text)).toBe(refusal);
});

test("two thousand daily events of forty years are still read", () => {
  const text = many(2_000, (place) =>
    anEvent(
      `UID:${place}`,
      "DTSTART;TZID=My own zone:19860101T090000",
      "DURATION:PT1H",
      "RRULE:FREQ=DAILY",
    ),
  );
  expect(
    refusalOf(text.replace("BEGIN:VEVENT", [...AN_OUTLOOK_ZONE, "BEGIN:VEVENT"].join("\r\n"))),
  ).toBe("read");
});

test(`${RUNS} spoilt calendars are read or refused, never thrown`, () => {
  const whole = anyRepeat.map(({ text }) =>
    aCalendar(
      ...AN_OUTLOOK_ZONE,
      ...anEvent(
        "DTSTART;TZID=My own zone:20260301T090000",
        "DTEND:20260301T160000Z",
        `RRULE:${text}`,
        "EXDATE:20260308T140000Z",
        "RDATE;VALUE=PERIOD:20260311T080000Z/PT15M",
      ),
    ),
  );
  const spoil = fc.record({
    at: fc.nat({ max: 900 }),
    without: fc.nat({ max: 12 }),
    put: fc.oneof(
      fc.constantFrom(";", ":", "=", "\r\n", "\n ", '"', "^", "9999", "-", "Z", "END:VEVENT\n"),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
  });
  fc.assert(
    fc.property(whole, fc.array(spoil, { maxLength: 4 }), (text, spoils) => {
      const spoilt = spoils.reduce(
        (before, { at, without, put }) => before.slice(0, at) + put + before.slice(at + without),
        text,
      );
      expect(["boolean"]).toContain(typeof read(spoilt).ok);
    }),
    { numRuns: RUNS },
  );
});
