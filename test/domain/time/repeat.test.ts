import { expect, test } from "vitest";
import { type Repeat, type RepeatFault, parseRepeat } from "../../../src/domain/time/repeat.ts";
import { dayNumber } from "../../support/day-number.ts";

const FOUR_TIMES_A_WEEK_APART: Repeat = {
  frequency: "weekly",
  interval: 1,
  count: 4,
  until: undefined,
  months: [],
  monthDays: [],
  weekdays: [],
  positions: [],
};

test.each<{ name: string; text: string; differs: Partial<Repeat> }>([
  { name: "nothing more", text: "FREQ=WEEKLY;COUNT=4", differs: {} },
  { name: "the count before the frequency", text: "COUNT=4;FREQ=WEEKLY", differs: {} },
  { name: "leading zeros", text: "FREQ=WEEKLY;INTERVAL=01;COUNT=004", differs: {} },
  { name: "days", text: "FREQ=DAILY;COUNT=4", differs: { frequency: "daily" } },
  { name: "months", text: "FREQ=MONTHLY;COUNT=4", differs: { frequency: "monthly" } },
  { name: "years", text: "FREQ=YEARLY;COUNT=4", differs: { frequency: "yearly" } },
  { name: "an interval", text: "FREQ=WEEKLY;INTERVAL=2;COUNT=4", differs: { interval: 2 } },
  { name: "a count of 1", text: "FREQ=WEEKLY;COUNT=1", differs: { count: 1 } },
  { name: "a count of 60", text: "FREQ=WEEKLY;COUNT=60", differs: { count: 60 } },
  {
    name: "a last day",
    text: "FREQ=WEEKLY;UNTIL=20261231",
    differs: { count: undefined, until: dayNumber("2026-12-31") },
  },
  {
    name: "29 February as last day",
    text: "FREQ=WEEKLY;UNTIL=20280229",
    differs: { count: undefined, until: dayNumber("2028-02-29") },
  },
  {
    name: "weekdays, Sunday as 0",
    text: "FREQ=WEEKLY;COUNT=4;BYDAY=SU,MO,SA",
    differs: {
      weekdays: [
        { weekday: 0, nth: 0 },
        { weekday: 1, nth: 0 },
        { weekday: 6, nth: 0 },
      ],
    },
  },
  {
    name: "numbered weekdays of a month",
    text: "FREQ=MONTHLY;COUNT=4;BYDAY=2TU,+3WE,-1FR",
    differs: {
      frequency: "monthly",
      weekdays: [
        { weekday: 2, nth: 2 },
        { weekday: 3, nth: 3 },
        { weekday: 5, nth: -1 },
      ],
    },
  },
  {
    name: "the last Thursday of a year",
    text: "FREQ=YEARLY;COUNT=4;BYDAY=-53TH",
    differs: { frequency: "yearly", weekdays: [{ weekday: 4, nth: -53 }] },
  },
  {
    name: "days of the month",
    text: "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,+15,-1,31",
    differs: { frequency: "monthly", monthDays: [1, 15, -1, 31] },
  },
  {
    name: "one day of the month",
    text: "FREQ=DAILY;COUNT=4;BYMONTHDAY=1",
    differs: { frequency: "daily", monthDays: [1] },
  },
  {
    name: "months of the year",
    text: "FREQ=WEEKLY;COUNT=4;BYMONTH=3,09",
    differs: { months: [3, 9] },
  },
  {
    name: "places among the named days",
    text: "FREQ=MONTHLY;COUNT=4;BYDAY=MO;BYSETPOS=1,-1",
    differs: { frequency: "monthly", weekdays: [{ weekday: 1, nth: 0 }], positions: [1, -1] },
  },
])("a repeat may have $name: $text", ({ text, differs }) => {
  expect(parseRepeat(text)).toEqual({
    ok: true,
    value: { ...FOUR_TIMES_A_WEEK_APART, ...differs },
  });
});

test.each<{ name: string; text: string; faults: readonly RepeatFault[] }>([
  { name: "nothing", text: "", faults: ["notARepeat"] },
  { name: "prose", text: "every week", faults: ["notARepeat"] },
  { name: "no frequency", text: "COUNT=4", faults: ["notARepeat"] },
  { name: "a part twice", text: "FREQ=WEEKLY;COUNT=4;COUNT=5", faults: ["notARepeat"] },
  { name: "a part without a value", text: "FREQ=WEEKLY;COUNT", faults: ["notARepeat"] },
  { name: "a part with two values", text: "FREQ=WEEKLY;COUNT=4=5", faults: ["notARepeat"] },
  { name: "a semicolon too many", text: "FREQ=WEEKLY;COUNT=4;", faults: ["notARepeat"] },
  { name: "a space", text: "FREQ=WEEKLY; COUNT=4", faults: ["notARepeat"] },
  { name: "the property's name", text: "RRULE:FREQ=WEEKLY;COUNT=4", faults: ["notARepeat"] },
  {
    name: "a line of its own for the start",
    text: "DTSTART:20260302\nRRULE:FREQ=WEEKLY;COUNT=4",
    faults: ["notARepeat"],
  },
  { name: "a frequency nobody knows", text: "FREQ=FORTNIGHTLY;COUNT=4", faults: ["notARepeat"] },
  { name: "an interval of 0", text: "FREQ=WEEKLY;INTERVAL=0;COUNT=4", faults: ["notARepeat"] },
  { name: "an interval below 0", text: "FREQ=WEEKLY;INTERVAL=-1;COUNT=4", faults: ["notARepeat"] },
  { name: "a count of 0", text: "FREQ=WEEKLY;COUNT=0", faults: ["notARepeat"] },
  { name: "a count in letters", text: "FREQ=WEEKLY;COUNT=four", faults: ["notARepeat"] },
  {
    name: "a last day that is an instant",
    text: "FREQ=WEEKLY;UNTIL=20261231T000000Z",
    faults: ["notARepeat"],
  },
  { name: "30 February as last day", text: "FREQ=WEEKLY;UNTIL=20260230", faults: ["notARepeat"] },
  { name: "a last day with hyphens", text: "FREQ=WEEKLY;UNTIL=2026-12-31", faults: ["notARepeat"] },
  { name: "month 13", text: "FREQ=YEARLY;COUNT=4;BYMONTH=13", faults: ["notARepeat"] },
  { name: "month 0", text: "FREQ=YEARLY;COUNT=4;BYMONTH=0", faults: ["notARepeat"] },
  { name: "day 0 of the month", text: "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=0", faults: ["notARepeat"] },
  {
    name: "day 32 of the month",
    text: "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=32",
    faults: ["notARepeat"],
  },
  {
    name: "a weekday nobody knows",
    text: "FREQ=WEEKLY;COUNT=4;BYDAY=MO,XX",
    faults: ["notARepeat"],
  },
  { name: "a weekday numbered 0", text: "FREQ=MONTHLY;COUNT=4;BYDAY=0MO", faults: ["notARepeat"] },
  { name: "a weekday numbered 54", text: "FREQ=YEARLY;COUNT=4;BYDAY=54MO", faults: ["notARepeat"] },
  { name: "place 0", text: "FREQ=MONTHLY;COUNT=4;BYDAY=MO;BYSETPOS=0", faults: ["notARepeat"] },
  { name: "place 367", text: "FREQ=YEARLY;COUNT=4;BYDAY=MO;BYSETPOS=367", faults: ["notARepeat"] },
  { name: "an empty list", text: "FREQ=WEEKLY;COUNT=4;BYDAY=", faults: ["notARepeat"] },
  {
    name: "a list with a comma too many",
    text: "FREQ=WEEKLY;COUNT=4;BYDAY=MO,",
    faults: ["notARepeat"],
  },
  { name: "seconds", text: "FREQ=SECONDLY;COUNT=4", faults: ["repeatPartNotAllowed"] },
  { name: "minutes", text: "FREQ=MINUTELY;COUNT=4", faults: ["repeatPartNotAllowed"] },
  { name: "hours", text: "FREQ=HOURLY;COUNT=4", faults: ["repeatPartNotAllowed"] },
  { name: "a part without a value", text: "FREQ=DAILY;COUNT=4;X", faults: ["notARepeat"] },
  { name: "a name with a digit", text: "FREQ=DAILY;COUNT=4;BYDAY2=MO", faults: ["notARepeat"] },
  { name: "hours for a number", text: "FREQ=DAILY;COUNT=HOURLY", faults: ["notARepeat"] },
  {
    name: "hours of the day",
    text: "FREQ=DAILY;COUNT=4;BYHOUR=9,15",
    faults: ["repeatPartNotAllowed"],
  },
  {
    name: "minutes of the hour",
    text: "FREQ=DAILY;COUNT=4;BYMINUTE=30",
    faults: ["repeatPartNotAllowed"],
  },
  {
    name: "seconds of the minute",
    text: "FREQ=DAILY;COUNT=4;BYSECOND=30",
    faults: ["repeatPartNotAllowed"],
  },
  {
    name: "days of the year",
    text: "FREQ=YEARLY;COUNT=4;BYYEARDAY=100",
    faults: ["repeatPartNotAllowed"],
  },
  {
    name: "weeks of the year",
    text: "FREQ=YEARLY;COUNT=4;BYWEEKNO=20",
    faults: ["repeatPartNotAllowed"],
  },
  { name: "Easter", text: "FREQ=YEARLY;COUNT=4;BYEASTER=0", faults: ["repeatPartNotAllowed"] },
  {
    name: "another start of the week",
    text: "FREQ=WEEKLY;COUNT=4;WKST=SU",
    faults: ["repeatPartNotAllowed"],
  },
  {
    name: "a start of its own",
    text: "FREQ=WEEKLY;COUNT=4;DTSTART=20260302",
    faults: ["repeatPartNotAllowed"],
  },
  {
    name: "a numbered weekday of a week",
    text: "FREQ=WEEKLY;COUNT=4;BYDAY=2MO",
    faults: ["repeatPartNotAllowed"],
  },
  {
    name: "a numbered weekday of a day",
    text: "FREQ=DAILY;COUNT=4;BYDAY=2MO",
    faults: ["repeatPartNotAllowed"],
  },
  {
    name: "days of the month by week",
    text: "FREQ=WEEKLY;COUNT=4;BYMONTHDAY=1",
    faults: ["repeatPartNotAllowed"],
  },
  {
    name: "places among nothing",
    text: "FREQ=MONTHLY;COUNT=4;BYSETPOS=1",
    faults: ["repeatPartNotAllowed"],
  },
  { name: "no end", text: "FREQ=WEEKLY", faults: ["repeatNeverEnds"] },
  { name: "two ends", text: "FREQ=WEEKLY;COUNT=4;UNTIL=20261231", faults: ["repeatEndsTwice"] },
  { name: "a count of 61", text: "FREQ=WEEKLY;COUNT=61", faults: ["tooManyOccurrences"] },
  {
    name: "a count past all counting",
    text: "FREQ=WEEKLY;COUNT=999999999",
    faults: ["tooManyOccurrences"],
  },
])("a repeat may not have $name: $text", ({ text, faults }) => {
  expect(parseRepeat(text)).toEqual({ ok: false, refusal: faults });
});

test.each<{ name: string; text: string; faults: readonly RepeatFault[] }>([
  {
    name: "a frequency and a part that are not allowed, and no end",
    text: "FREQ=HOURLY;BYHOUR=9",
    faults: ["repeatPartNotAllowed", "repeatNeverEnds"],
  },
  {
    name: "an interval of 0 and no end",
    text: "FREQ=WEEKLY;INTERVAL=0",
    faults: ["notARepeat", "repeatNeverEnds"],
  },
  {
    name: "everything at once",
    text: "FREQ=WEEKLY;INTERVAL=0;COUNT=61;UNTIL=20260230;WKST=SU",
    faults: ["notARepeat", "repeatEndsTwice", "repeatPartNotAllowed", "tooManyOccurrences"],
  },
])("$name: each fault is named once", ({ text, faults }) => {
  const read = parseRepeat(text);
  expect(read.ok ? [] : read.refusal.toSorted()).toEqual(faults.toSorted());
});

test("small letters say the same, as the standard has it", () => {
  expect(parseRepeat("freq=weekly;count=4;byday=mo,we")).toEqual(
    parseRepeat("FREQ=WEEKLY;COUNT=4;BYDAY=MO,WE"),
  );
});
