import { expect, test } from "vitest";
import { readBusyTimes } from "../../src/calendar/read-busy-times.ts";
import { AN_OUTLOOK_ZONE, aCalendar, anEvent } from "../support/a-foreign-calendar.ts";
import { MARCH, shownBusy } from "../support/shown-busy.ts";

const OCTOBER = { from: new Date("2026-10-01T00:00:00Z"), until: new Date("2026-11-01T00:00:00Z") };
const NINE = "DTSTART;TZID=Europe/Copenhagen:20260306T090000";
const UNTIL_TEN = "DTEND;TZID=Europe/Copenhagen:20260306T100000";

test.each([
  { name: "a time in Copenhagen", lines: [NINE, UNTIL_TEN], busy: ["06T08:00/09:00"] },
  {
    name: "a time in UTC",
    lines: ["DTSTART:20260306T090000Z", "DTEND:20260306T100000Z"],
    busy: ["06T09:00/10:00"],
  },
  {
    name: "a time in New York",
    lines: [
      "DTSTART;TZID=America/New_York:20260306T090000",
      "DTEND;TZID=America/New_York:20260306T100000",
    ],
    busy: ["06T14:00/15:00"],
  },
  {
    name: "a time of no place, which is Danish",
    lines: ["DTSTART:20260306T090000", "DTEND:20260306T100000"],
    busy: ["06T08:00/09:00"],
  },
  {
    name: "a start and an end in two zones",
    lines: ["DTSTART;TZID=Europe/London:20260306T090000", "DTEND:20260306T093000Z"],
    busy: ["06T09:00/09:30"],
  },
  { name: "a length", lines: [NINE, "DURATION:PT1H30M"], busy: ["06T08:00/09:30"] },
  {
    name: "a length of a day over the spring change",
    lines: ["DTSTART;TZID=Europe/Copenhagen:20260328T090000", "DURATION:P1D"],
    busy: ["28T08:00/29T07:00"],
  },
  { name: "neither end nor length", lines: [NINE], busy: [] },
  {
    name: "an end before the start",
    lines: [NINE, "DTEND;TZID=Europe/Copenhagen:20260306T080000"],
    busy: [],
  },
  {
    name: "a day",
    lines: ["DTSTART;VALUE=DATE:20260306", "DTEND;VALUE=DATE:20260307"],
    busy: ["05T23:00/06T23:00"],
  },
  {
    name: "a day without an end",
    lines: ["DTSTART;VALUE=DATE:20260306"],
    busy: ["05T23:00/06T23:00"],
  },
  {
    name: "a day that ends where it starts",
    lines: ["DTSTART;VALUE=DATE:20260306", "DTEND;VALUE=DATE:20260306"],
    busy: ["05T23:00/06T23:00"],
  },
  {
    name: "three days over the spring change",
    lines: ["DTSTART;VALUE=DATE:20260328", "DURATION:P3D"],
    busy: ["27T23:00/30T22:00"],
  },
  {
    name: "a day that is transparent",
    lines: ["DTSTART;VALUE=DATE:20260306", "TRANSP:TRANSPARENT"],
    busy: [],
  },
  { name: "a time that is transparent", lines: [NINE, UNTIL_TEN, "TRANSP:transparent"], busy: [] },
  { name: "a cancelled one", lines: [NINE, UNTIL_TEN, "STATUS:CANCELLED"], busy: [] },
  {
    name: "a tentative one",
    lines: [NINE, UNTIL_TEN, "STATUS:TENTATIVE"],
    busy: ["06T08:00/09:00"],
  },
  {
    name: "one that began before the bounds",
    lines: ["DTSTART:20260227T090000Z", "DTEND:20260302T100000Z"],
    busy: ["01T00:00/02T10:00"],
  },
  {
    name: "one that ends after them",
    lines: ["DTSTART:20260331T230000Z", "DTEND:20260402T100000Z"],
    busy: ["31T23:00/01T00:00"],
  },
  {
    name: "one before them",
    lines: ["DTSTART:20260227T090000Z", "DTEND:20260301T000000Z"],
    busy: [],
  },
  {
    name: "an hour that clocks skip, read by the clock before",
    lines: ["DTSTART;TZID=Europe/Copenhagen:20260329T023000", "DURATION:PT30M"],
    busy: ["29T01:30/02:00"],
  },
])("$name is busy at $busy", ({ lines, busy }) => {
  expect(shownBusy(aCalendar(...anEvent(...lines)))).toEqual(busy);
});

test("an hour that clocks show twice is the first of the two", () => {
  const text = aCalendar(
    ...anEvent("DTSTART;TZID=Europe/Copenhagen:20261025T023000", "DURATION:PT30M"),
  );
  expect(shownBusy(text, OCTOBER)).toEqual(["25T00:30/01:00"]);
});

test.each([
  { name: "winter there", day: "20260306", busy: ["06T14:00/15:00"] },
  { name: "summer there, winter here", day: "20260310", busy: ["10T13:00/14:00"] },
])("a calendar's own zone counts: $name", ({ day, busy }) => {
  const event = anEvent(`DTSTART;TZID=My own zone:${day}T090000`, "DURATION:PT1H");
  expect(shownBusy(aCalendar(...AN_OUTLOOK_ZONE, ...event))).toEqual(busy);
});

test("a calendar's own zone is believed before a known name, and the name where its zone says nothing", () => {
  const named = (zone: readonly string[]) =>
    zone.map((line) => line.replace("My own zone", "Asia/Tokyo"));
  const event = anEvent("DTSTART;TZID=Asia/Tokyo:20260306T090000", "DURATION:PT1H");
  expect(shownBusy(aCalendar(...named(AN_OUTLOOK_ZONE), ...event))).toEqual(["06T14:00/15:00"]);
  const empty = ["BEGIN:VTIMEZONE", "TZID:Asia/Tokyo", "END:VTIMEZONE"];
  expect(shownBusy(aCalendar(...empty, ...event))).toEqual(["06T00:00/01:00"]);
});

test("overlapping and touching times are one, in order, whatever order they were written in", () => {
  const at = (from: string, until: string) =>
    anEvent(`DTSTART:20260306T${from}00Z`, `DTEND:20260306T${until}00Z`);
  const text = aCalendar(
    ...at("1200", "1300"),
    ...at("0900", "1100"),
    ...at("0930", "1000"),
    ...at("1100", "1130"),
  );
  expect(shownBusy(text)).toEqual(["06T09:00/11:30", "06T12:00/13:00"]);
});

test("events of our own feed are left out, their moved occurrences too", () => {
  const text = aCalendar(
    ...anEvent("UID:ours", NINE, UNTIL_TEN),
    ...anEvent("UID:ours", NINE, UNTIL_TEN, "RECURRENCE-ID:20260307T080000Z"),
    ...anEvent("UID:Ours", "DTSTART:20260309T080000Z", "DTEND:20260309T090000Z"),
  );
  expect(shownBusy(text, MARCH, new Set(["ours"]))).toEqual(["09T08:00/09:00"]);
});

test("nothing but times comes out", () => {
  const read = readBusyTimes(
    aCalendar(...anEvent(NINE, UNTIL_TEN, "LOCATION:Hammel")),
    MARCH,
    new Set(),
  );
  expect(read).toEqual({
    ok: true,
    value: [
      { startsAt: new Date("2026-03-06T08:00:00Z"), endsAt: new Date("2026-03-06T09:00:00Z") },
    ],
  });
});

test("folded lines, line feeds alone, a byte order mark, small letters and two calendars in one text are read", () => {
  const text = aCalendar(
    ...anEvent(
      "DTSTART;TZID=Europe/Cop\r\n enhagen:20260306T\r\n\t090000",
      "dtend:20260306T090000Z",
    ),
  );
  const other = aCalendar(...anEvent("DTSTART:20260307T080000Z", "DTEND:20260307T090000Z"));
  expect(shownBusy(`\uFEFF${text}${other}`.replaceAll("\r\n", "\n"))).toEqual([
    "06T08:00/09:00",
    "07T08:00/09:00",
  ]);
});
