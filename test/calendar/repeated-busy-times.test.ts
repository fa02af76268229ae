import { expect, test } from "vitest";
import { aCalendar, anEvent } from "../support/a-foreign-calendar.ts";
import { shownBusy } from "../support/shown-busy.ts";

const NINE = "DTSTART;TZID=Europe/Copenhagen:20260306T090000";
const UNTIL_TEN = "DTEND;TZID=Europe/Copenhagen:20260306T100000";

test.each([
  {
    name: "each week, at nine before and after the spring change",
    lines: ["RRULE:FREQ=WEEKLY"],
    busy: ["06T08:00/09:00", "13T08:00/09:00", "20T08:00/09:00", "27T08:00/09:00"],
  },
  {
    name: "over the spring change",
    lines: ["RRULE:FREQ=DAILY;INTERVAL=12"],
    busy: ["06T08:00/09:00", "18T08:00/09:00", "30T07:00/08:00"],
  },
  {
    name: "a count",
    lines: ["RRULE:FREQ=DAILY;COUNT=2"],
    busy: ["06T08:00/09:00", "07T08:00/09:00"],
  },
  {
    name: "an end in UTC at the last start",
    lines: ["RRULE:FREQ=DAILY;UNTIL=20260307T080000Z"],
    busy: ["06T08:00/09:00", "07T08:00/09:00"],
  },
  {
    name: "an end in UTC a second before",
    lines: ["RRULE:FREQ=DAILY;UNTIL=20260307T075959Z"],
    busy: ["06T08:00/09:00"],
  },
  {
    name: "an end by the day",
    lines: ["RRULE:FREQ=DAILY;UNTIL=20260307"],
    busy: ["06T08:00/09:00", "07T08:00/09:00"],
  },
  {
    name: "a start that its rule does not name",
    lines: ["RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=1"],
    busy: ["06T08:00/09:00", "09T08:00/09:00"],
  },
  {
    name: "the hour of the start written once more",
    lines: ["RRULE:FREQ=WEEKLY;COUNT=2;BYHOUR=9;BYMINUTE=0"],
    busy: ["06T08:00/09:00", "13T08:00/09:00"],
  },
  {
    name: "every other week from Mondays",
    lines: ["RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,SU;UNTIL=20260325"],
    busy: ["06T08:00/09:00", "08T08:00/09:00", "20T08:00/09:00", "22T08:00/09:00"],
  },
  {
    name: "every other week from Sundays",
    lines: ["RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=FR,SU;UNTIL=20260325"],
    busy: ["06T08:00/09:00", "15T08:00/09:00", "20T08:00/09:00"],
  },
  {
    name: "days taken away, one of them none of its days",
    lines: [
      "RRULE:FREQ=DAILY;COUNT=4",
      "EXDATE;TZID=Europe/Copenhagen:20260306T120000,20260307T090000",
      "EXDATE:20260308T080000Z",
    ],
    busy: ["06T08:00/09:00", "09T08:00/09:00"],
  },
  {
    name: "a whole day taken away",
    lines: ["RRULE:FREQ=DAILY;COUNT=2", "EXDATE;VALUE=DATE:20260307"],
    busy: ["06T08:00/09:00"],
  },
  {
    name: "its start taken away",
    lines: ["RRULE:FREQ=DAILY;COUNT=2", "EXDATE;TZID=Europe/Copenhagen:20260306T090000"],
    busy: ["07T08:00/09:00"],
  },
  {
    name: "added starts and periods",
    lines: [
      "RDATE;TZID=Europe/Copenhagen:20260310T120000",
      "RDATE;VALUE=PERIOD:20260311T080000Z/PT15M,20260312T080000Z/20260312T083000Z",
    ],
    busy: ["06T08:00/09:00", "10T11:00/12:00", "11T08:00/08:15", "12T08:00/08:30"],
  },
])("a repeat with $name", ({ lines, busy }) => {
  expect(shownBusy(aCalendar(...anEvent(NINE, UNTIL_TEN, ...lines)))).toEqual(busy);
});

test("an end in UTC may fall on the day before in a zone of the east", () => {
  const lines = ["DTSTART;TZID=Asia/Tokyo:20260306T080000", "DURATION:PT1H"];
  const text = aCalendar(...anEvent(...lines, "RRULE:FREQ=DAILY;UNTIL=20260306T230000Z"));
  expect(shownBusy(text)).toEqual(["05T23:00/06T00:00", "06T23:00/07T00:00"]);
});

test("a yearly repeat is in its own month alone", () => {
  const lines = ["DTSTART:19800406T080000", "DURATION:PT1H", "RRULE:FREQ=YEARLY"];
  expect(shownBusy(aCalendar(...anEvent(...lines)))).toEqual([]);
});

test.each([
  {
    name: "daily for centuries",
    lines: ["DTSTART:00010101T080000", "DURATION:PT1H", "RRULE:FREQ=DAILY;INTERVAL=11"],
    busy: ["10T07:00/08:00", "21T07:00/08:00"],
  },
  {
    name: "yearly since birth",
    lines: ["DTSTART:19800306T080000", "DURATION:PT1H", "RRULE:FREQ=YEARLY"],
    busy: ["06T07:00/08:00"],
  },
  {
    name: "the first Friday of each third month",
    lines: ["DTSTART:19991203T080000", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=1FR"],
    busy: ["06T07:00/08:00"],
  },
  {
    name: "every 52nd week",
    lines: ["DTSTART:20230310T080000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;INTERVAL=52"],
    busy: ["06T07:00/08:00"],
  },
  {
    name: "the last day of each month, counted",
    lines: [
      "DTSTART:20250131T080000",
      "DURATION:PT1H",
      "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=15",
    ],
    busy: ["31T06:00/07:00"],
  },
])("a repeat that began long ago: $name", ({ lines, busy }) => {
  expect(shownBusy(aCalendar(...anEvent(...lines)))).toEqual(busy);
});

test.each([
  {
    name: "moved",
    lines: ["DTSTART:20260307T120000Z", "DTEND:20260307T123000Z"],
    busy: ["06T08:00/09:00", "07T12:00/12:30", "08T08:00/09:00"],
  },
  {
    name: "cancelled",
    lines: [NINE, UNTIL_TEN, "STATUS:CANCELLED"],
    busy: ["06T08:00/09:00", "08T08:00/09:00"],
  },
  {
    name: "made free",
    lines: [NINE, UNTIL_TEN, "TRANSP:TRANSPARENT"],
    busy: ["06T08:00/09:00", "08T08:00/09:00"],
  },
])("one occurrence $name stands for that of the rule", ({ lines, busy }) => {
  const text = aCalendar(
    ...anEvent(NINE, UNTIL_TEN, "RRULE:FREQ=DAILY;COUNT=3"),
    ...anEvent("RECURRENCE-ID:20260307T080000Z", ...lines),
    ...anEvent("UID:another", "RECURRENCE-ID:20260308T080000Z", "DTSTART:20260308T083000Z"),
  );
  expect(shownBusy(text)).toEqual(busy);
});
