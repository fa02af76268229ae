import { expect, test } from "vitest";
import { AN_OUTLOOK_ZONE, aCalendar, anEvent } from "../support/a-foreign-calendar.ts";
import { MARCH, shownBusy } from "../support/shown-busy.ts";

const NINE = "DTSTART;TZID=Europe/Copenhagen:20260306T090000";
const UNTIL_TEN = "DTEND;TZID=Europe/Copenhagen:20260306T100000";

test.each([
  { zone: "Romance Standard Time", busy: "06T08:00/09:00" },
  { zone: '"Romance Standard Time"', busy: "06T08:00/09:00" },
  { zone: "W. Europe Standard Time", busy: "06T08:00/09:00" },
  { zone: "Central European Standard Time", busy: "06T08:00/09:00" },
  { zone: "GMT Standard Time", busy: "06T09:00/10:00" },
  { zone: "FLE Standard Time", busy: "06T07:00/08:00" },
  { zone: "Greenland Standard Time", busy: "06T11:00/12:00" },
  { zone: "UTC", busy: "06T09:00/10:00" },
  { zone: "Etc/GMT", busy: "06T09:00/10:00" },
  { zone: '"tzone://Microsoft/Utc"', busy: "06T09:00/10:00" },
  { zone: "tzone://Microsoft/Utc", busy: "06T09:00/10:00" },
  { zone: "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", busy: "06T08:00/09:00" },
  { zone: "(GMT+01.00) Bruxelles, København, Madrid, Paris", busy: "06T08:00/09:00" },
  { zone: "Eastern Standard Time", busy: "06T14:00/15:00" },
  { zone: "pacific standard time", busy: "06T17:00/18:00" },
  { zone: "(UTC-08:00) Pacific Time (US & Canada)", busy: "06T17:00/18:00" },
  { zone: "(UTC) Coordinated Universal Time", busy: "06T09:00/10:00" },
  { zone: "India Standard Time", busy: "06T03:30/04:30" },
  { zone: "Russia Time Zone 11", busy: "05T21:00/22:00" },
  { zone: "UTC-11", busy: "06T20:00/21:00" },
  { zone: "/freeassociation.sourceforge.net/Europe/London", busy: "06T09:00/10:00" },
  { zone: "/freeassociation.sourceforge.net/Tzfile/Europe/Copenhagen", busy: "06T08:00/09:00" },
  { zone: "/citadel.org/20260306_1/America/Argentina/Ushuaia", busy: "06T12:00/13:00" },
])("without its rules a zone is known by another program's name: $zone", ({ zone, busy }) => {
  const event = anEvent(`DTSTART;TZID=${zone}:20260306T090000`, "DURATION:PT1H");
  expect(shownBusy(aCalendar(...event))).toEqual([busy]);
});

const AWAY = "DTSTART;TZID=Foo/Bar:20260306T090000";
const ABROAD = "TZID=tzone://Microsoft/Custom";

test.each([
  { name: "starts", lines: [AWAY, "DURATION:PT1H"] },
  { name: "starts, a name in words", lines: ["DTSTART;TZID=(UTC+01:00) Kontoret:20260306T090000"] },
  { name: "ends", lines: [NINE, `DTEND;${ABROAD}:20260306T100000`] },
  {
    name: "adds a time",
    lines: [NINE, UNTIL_TEN, `RDATE;${ABROAD}:20260309T090000`],
  },
  {
    name: "takes one away",
    lines: [NINE, UNTIL_TEN, "RRULE:FREQ=DAILY", `EXDATE;${ABROAD}:20260307T090000`],
  },
  {
    name: "repeats until an hour that may be before the end",
    lines: [
      `DTSTART;${ABROAD}:20260216T010000`,
      "DURATION:PT1H",
      "RRULE:FREQ=WEEKLY;UNTIL=20260301T235959Z",
    ],
  },
  {
    name: "is a day and a half before the days asked for",
    lines: [`DTSTART;${ABROAD}:20260227T130000`],
  },
])("an event that $name in a zone that nobody knows is refused by name", ({ lines }) => {
  expect(shownBusy(aCalendar(...anEvent(...lines)))).toEqual(["unknownTimeZone"]);
});

test("so is one that an occurrence of another zone stands for", () => {
  const moved = anEvent(`RECURRENCE-ID;${ABROAD}:20260307T090000`, NINE, "STATUS:CANCELLED");
  const text = aCalendar(...anEvent(NINE, UNTIL_TEN, "RRULE:FREQ=DAILY"), ...moved);
  expect(shownBusy(text)).toEqual(["unknownTimeZone"]);
});

test.each([
  { name: "free", lines: [AWAY, "TRANSP:TRANSPARENT"] },
  { name: "long past", lines: ["DTSTART;TZID=Foo/Bar:20250306T090000", "DURATION:PT1H"] },
  {
    name: "long counted out",
    lines: ["DTSTART;TZID=Foo/Bar:20250306T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=5"],
  },
  { name: "far ahead", lines: ["DTSTART;TZID=Foo/Bar:20270306T090000", "RRULE:FREQ=DAILY"] },
])("but not one that is $name: it makes nobody busy", ({ lines }) => {
  expect(
    shownBusy(aCalendar(...anEvent(...lines), ...anEvent("UID:two", NINE, UNTIL_TEN))),
  ).toEqual(["06T08:00/09:00"]);
});

test("a zone whose rules cannot be read is known by its name, or not at all", () => {
  const spoilt = (name: string) =>
    AN_OUTLOOK_ZONE.map((line) =>
      line.replace("My own zone", name).replace("BYDAY=1SU;BYMONTH=11", "BYWEEKNO=44"),
    );
  const shown = (name: string) =>
    shownBusy(
      aCalendar(
        ...spoilt(name),
        ...anEvent(`DTSTART;TZID=${name}:20260306T090000`, "DURATION:PT1H"),
      ),
    );
  expect(shown("Asia/Tokyo")).toEqual(["06T00:00/01:00"]);
  expect(shown("My own zone")).toEqual(["unknownTimeZone"]);
});

test.each([
  "Customized Time Zone",
  '"tzone://Microsoft/Custom"',
  "tzone://Microsoft/Custom",
  "(UTC-05:00) Eastern Time (US & Canada)",
  "GMT Standard Time",
  "/freeassociation.sourceforge.net/Europe/London",
])("with its rules a zone is what they say, whatever its name: %s", (zone) => {
  const rules = AN_OUTLOOK_ZONE.map((line) =>
    line.replace("My own zone", zone.replaceAll('"', "")),
  );
  const event = anEvent(
    `DTSTART;TZID=${zone}:20260306T090000`,
    `DTEND;TZID=${zone}:20260306T100000`,
    "RRULE:FREQ=DAILY;COUNT=3",
    `EXDATE;TZID=${zone}:20260307T090000,20260308T090000`,
  );
  expect(shownBusy(aCalendar(...rules, ...event))).toEqual(["06T14:00/15:00"]);
});

test.each([
  "INTERVAL=0",
  "INTERVAL=-1",
  "INTERVAL=0.5",
  "INTERVAL=",
  "COUNT=0",
  "COUNT=-5",
  "COUNT=2.5",
])("a repeat of %s is none that can be counted", (part) => {
  for (const rule of [`RRULE:${part};FREQ=DAILY`, `RRULE:FREQ=DAILY;${part};COUNT=3`]) {
    expect(shownBusy(aCalendar(...anEvent(NINE, UNTIL_TEN, rule))), rule).toEqual([
      "unreadableRepeat",
    ]);
  }
});

test("a number with noughts before it, and what only looks like one of a rule", () => {
  const lines = ["rrule:FREQ=DAILY;INTERVAL=02;COUNT=002", "X-NOTE:;INTERVAL=0"];
  expect(shownBusy(aCalendar(...anEvent(NINE, UNTIL_TEN, ...lines)))).toEqual([
    "06T08:00/09:00",
    "08T08:00/09:00",
  ]);
});

test.each([
  { status: "FREE", transparency: "OPAQUE", busy: [] },
  { status: "free", transparency: "TRANSPARENT", busy: [] },
  { status: "WORKINGELSEWHERE", transparency: "OPAQUE", busy: [] },
  { status: "TENTATIVE", transparency: "OPAQUE", busy: ["06T08:00/09:00"] },
  { status: "BUSY", transparency: "TRANSPARENT", busy: ["06T08:00/09:00"] },
  { status: "OOF", transparency: "TRANSPARENT", busy: ["06T08:00/09:00"] },
  { status: "SOMETHINGNEW", transparency: "OPAQUE", busy: ["06T08:00/09:00"] },
  { status: "SOMETHINGNEW", transparency: "TRANSPARENT", busy: [] },
])("Outlook's $status beside $transparency is $busy", ({ status, transparency, busy }) => {
  const lines = [`X-MICROSOFT-CDO-BUSYSTATUS:${status}`, `TRANSP:${transparency}`];
  expect(shownBusy(aCalendar(...anEvent(NINE, UNTIL_TEN, ...lines)))).toEqual(busy);
});

const DAYS = ["DTSTART;VALUE=DATE:20260309", "DTEND;VALUE=DATE:20260310"];
const FIRST_TWO = ["08T23:00/10T23:00"];

test.each([
  { name: "a day", line: "EXDATE;VALUE=DATE:20260311" },
  { name: "its midnight", line: "EXDATE;TZID=Romance Standard Time:20260311T000000" },
  { name: "its midnight of no place", line: "EXDATE:20260311T000000" },
  { name: "its Danish midnight in UTC", line: "EXDATE:20260310T230000Z" },
  { name: "its midnight in UTC", line: "EXDATE:20260311T000000Z" },
  { name: "a day that does not say it is one", line: "EXDATE:20260311" },
])("a day of a series is taken away by $name", ({ line }) => {
  const text = aCalendar(...anEvent(...DAYS, "RRULE:FREQ=DAILY;COUNT=3", line));
  expect(shownBusy(text)).toEqual(FIRST_TWO);
});

test.each([
  { name: "cancelled", lines: [...DAYS, "STATUS:CANCELLED"], busy: FIRST_TWO },
  {
    name: "moved",
    lines: ["DTSTART;VALUE=DATE:20260316", "DTEND;VALUE=DATE:20260317"],
    busy: [...FIRST_TWO, "15T23:00/16T23:00"],
  },
  {
    name: "moved to an hour",
    lines: ["DTSTART:20260316T080000Z", "DTEND:20260316T090000Z"],
    busy: [...FIRST_TWO, "16T08:00/09:00"],
  },
])("a day of a series that is $name stands for it", ({ lines, busy }) => {
  const series = anEvent(...DAYS, "RRULE:FREQ=DAILY;COUNT=3");
  for (const replaced of [";VALUE=DATE:20260311", ":20260310T230000Z"]) {
    const one = anEvent(`RECURRENCE-ID${replaced}`, ...lines);
    expect(shownBusy(aCalendar(...series, ...one))).toEqual(busy);
    expect(shownBusy(aCalendar(...one, ...series))).toEqual(busy);
  }
});

const FOLLOWS = "RECURRENCE-ID;RANGE=THISANDFUTURE";
const WEEKLY = anEvent(NINE, UNTIL_TEN, "RRULE:FREQ=WEEKLY");
const THIRTEENTH = `${FOLLOWS};TZID=Europe/Copenhagen:20260313T090000`;

test.each([
  {
    name: "moved by an hour, on clocks that change on the way",
    lines: [THIRTEENTH, "DTSTART;TZID=Europe/Copenhagen:20260313T100000", "DURATION:PT30M"],
    busy: ["06T08:00/09:00", "13T09:00/09:30", "20T09:00/09:30", "27T09:00/09:30"],
  },
  {
    name: "moved in the words of UTC",
    lines: [`${FOLLOWS}:20260313T080000Z`, "DTSTART:20260316T120000Z", "DTEND:20260316T130000Z"],
    busy: ["06T08:00/09:00", "16T12:00/13:00", "23T12:00/13:00", "30T11:00/12:00"],
  },
  {
    name: "cancelled",
    lines: [THIRTEENTH, NINE, UNTIL_TEN, "STATUS:CANCELLED"],
    busy: ["06T08:00/09:00"],
  },
  {
    name: "moved into the days asked for from months away",
    lines: [
      `${FOLLOWS};TZID=Europe/Copenhagen:20260807T090000`,
      "DTSTART;TZID=Europe/Copenhagen:20260305T090000",
      "DURATION:PT1H",
    ],
    busy: ["05T08:00/09:00", "06T08:00/09:00", "12T08:00/09:00", "13T08:00/09:00"],
  },
])("all that follows is $name", ({ name, lines, busy }) => {
  const read = shownBusy(aCalendar(...WEEKLY, ...anEvent(...lines))) as readonly string[];
  expect(name.includes("months") ? read.slice(0, 4) : read).toEqual(busy);
});

test("of two changes of what follows the later counts from its own occurrence on", () => {
  const later = [
    `${FOLLOWS};TZID=Europe/Copenhagen:20260320T090000`,
    "DTSTART;TZID=Europe/Copenhagen:20260320T140000",
    "DURATION:PT1H",
  ];
  const first = [THIRTEENTH, "DTSTART;TZID=Europe/Copenhagen:20260313T100000", "DURATION:PT1H"];
  const text = aCalendar(...anEvent(...later), ...WEEKLY, ...anEvent(...first));
  const busy = ["06T08:00/09:00", "13T09:00/10:00", "20T13:00/14:00", "27T13:00/14:00"];
  expect(shownBusy(text)).toEqual(busy);
});

test("a free series that is busy from a day on", () => {
  const free = anEvent(NINE, UNTIL_TEN, "RRULE:FREQ=WEEKLY;COUNT=3", "TRANSP:TRANSPARENT");
  const busy = [THIRTEENTH, "DTSTART;TZID=Europe/Copenhagen:20260313T090000", "DURATION:PT1H"];
  expect(shownBusy(aCalendar(...free, ...anEvent(...busy)))).toEqual([
    "13T08:00/09:00",
    "20T08:00/09:00",
  ]);
});

test("days that move from a day on", () => {
  const series = anEvent(...DAYS, "RRULE:FREQ=WEEKLY;COUNT=3");
  const moved = [`${FOLLOWS};VALUE=DATE:20260316`, "DTSTART;VALUE=DATE:20260317", "DURATION:P2D"];
  expect(shownBusy(aCalendar(...series, ...anEvent(...moved)))).toEqual([
    "08T23:00/09T23:00",
    "16T23:00/18T23:00",
    "23T23:00/25T23:00",
  ]);
});

test("a day that does not say it is one, and lines that name nothing", () => {
  const lines = ["DTSTART;TZID=Europe/Copenhagen:20260306", "EXDATE:", "RDATE;TZID=UTC:"];
  expect(shownBusy(aCalendar(...anEvent(...lines)))).toEqual(["05T23:00/06T23:00"]);
});

test.each([
  { name: "returns alone", end: "\r" },
  { name: "two returns and a feed", end: "\r\r\n" },
  { name: "feeds alone", end: "\n" },
])("lines that end in $name are read, and their folds", ({ end }) => {
  const text = aCalendar(...anEvent("DTSTART:20260306\r\n T080000Z", "DURATION:PT\r\n\t1H"));
  expect(shownBusy(text.replaceAll("\r\n", end), MARCH)).toEqual(["06T08:00/09:00"]);
});

test("an alarm's own length is none of the event's", () => {
  const alarm = ["BEGIN:VALARM", "TRIGGER:-PT15M", "DURATION:PT5M", "REPEAT:2", "END:VALARM"];
  expect(shownBusy(aCalendar(...anEvent(NINE, UNTIL_TEN, ...alarm)))).toEqual(["06T08:00/09:00"]);
});
