import fc from "fast-check";
import rrule from "rrule";
import { RRuleTemporal } from "rrule-temporal";
import { expect, test } from "vitest";
import { type CivilDate, addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { occurrences } from "../../../src/domain/time/occurrences.ts";
import { parseRepeat } from "../../../src/domain/time/repeat.ts";
import { type Repeating, anyRepeat, basicDate } from "../../support/any-repeat.ts";
import { dayNumber } from "../../support/day-number.ts";
import { isRightInRrule, isRightInRruleTemporal } from "../../support/rrule-faults.ts";

test.each([
  {
    name: "a week apart",
    start: "2026-03-12",
    text: "FREQ=WEEKLY;COUNT=4",
    days: ["2026-03-12", "2026-03-19", "2026-03-26", "2026-04-02"],
  },
  {
    name: "every third day",
    start: "2026-02-27",
    text: "FREQ=DAILY;INTERVAL=3;COUNT=3",
    days: ["2026-02-27", "2026-03-02", "2026-03-05"],
  },
  {
    name: "months without a 31st are skipped",
    start: "2026-01-31",
    text: "FREQ=MONTHLY;COUNT=4",
    days: ["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"],
  },
  {
    name: "years without a 29 February are skipped",
    start: "2024-02-29",
    text: "FREQ=YEARLY;COUNT=3",
    days: ["2024-02-29", "2028-02-29", "2032-02-29"],
  },
  {
    name: "a leap century's neighbour is skipped",
    start: "2096-02-29",
    text: "FREQ=YEARLY;COUNT=2",
    days: ["2096-02-29", "2104-02-29"],
  },
  {
    name: "the month's last day, however long the month",
    start: "2026-01-31",
    text: "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=-1",
    days: ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"],
  },
  {
    name: "a start outside BYDAY is no occurrence",
    start: "2026-03-12",
    text: "FREQ=WEEKLY;BYDAY=MO;COUNT=3",
    days: ["2026-03-16", "2026-03-23", "2026-03-30"],
  },
  {
    name: "named days before the start are none",
    start: "2026-03-12",
    text: "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3",
    days: ["2026-03-12", "2026-03-16", "2026-03-19"],
  },
  {
    name: "every other week counts weeks from their Monday",
    start: "2026-03-12",
    text: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=4",
    days: ["2026-03-12", "2026-03-23", "2026-03-26", "2026-04-06"],
  },
  {
    name: "a week ends on its Sunday",
    start: "2026-03-12",
    text: "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=2",
    days: ["2026-03-15", "2026-03-29"],
  },
  {
    name: "UNTIL is included",
    start: "2026-03-12",
    text: "FREQ=WEEKLY;UNTIL=20260326",
    days: ["2026-03-12", "2026-03-19", "2026-03-26"],
  },
  {
    name: "the day after UNTIL is not",
    start: "2026-03-12",
    text: "FREQ=WEEKLY;UNTIL=20260325",
    days: ["2026-03-12", "2026-03-19"],
  },
  {
    name: "UNTIL on the start leaves it",
    start: "2026-03-12",
    text: "FREQ=WEEKLY;UNTIL=20260312",
    days: ["2026-03-12"],
  },
  {
    name: "UNTIL before the start leaves none",
    start: "2026-03-12",
    text: "FREQ=WEEKLY;UNTIL=20260311",
    days: [],
  },
  {
    name: "the last weekday of a month by BYSETPOS",
    start: "2026-01-01",
    text: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3",
    days: ["2026-01-30", "2026-02-27", "2026-03-31"],
  },
  {
    name: "first and last by BYSETPOS, in the order of days",
    start: "2026-03-01",
    text: "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1,1;COUNT=3",
    days: ["2026-03-02", "2026-03-30", "2026-04-06"],
  },
  {
    name: "a BYSETPOS that names one day twice gives it once",
    start: "2026-03-01",
    text: "FREQ=MONTHLY;BYMONTHDAY=5;BYSETPOS=1,-1;COUNT=2",
    days: ["2026-03-05", "2026-04-05"],
  },
  {
    name: "a week's Sunday that begins a month",
    start: "2026-02-23",
    text: "FREQ=WEEKLY;BYDAY=SU;COUNT=2",
    days: ["2026-03-01", "2026-03-08"],
  },
  {
    name: "every five hundred years",
    start: "2026-03-12",
    text: "FREQ=YEARLY;INTERVAL=500;COUNT=3",
    days: ["2026-03-12", "2526-03-12", "3026-03-12"],
  },
  {
    name: "of a day the last is that day",
    start: "2026-03-12",
    text: "FREQ=DAILY;BYDAY=MO;BYSETPOS=-1;COUNT=2",
    days: ["2026-03-16", "2026-03-23"],
  },
  {
    name: "BYSETPOS counts a week from its Monday, before the start too",
    start: "2026-03-04",
    text: "FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=1;COUNT=2",
    days: ["2026-03-09", "2026-03-16"],
  },
  {
    name: "the second Tuesday and the last Friday of a month",
    start: "2026-03-01",
    text: "FREQ=MONTHLY;BYDAY=2TU,-1FR;COUNT=4",
    days: ["2026-03-10", "2026-03-27", "2026-04-14", "2026-04-24"],
  },
  {
    name: "months without a fifth Monday are skipped",
    start: "2026-01-01",
    text: "FREQ=MONTHLY;BYDAY=5MO;COUNT=3",
    days: ["2026-03-30", "2026-06-29", "2026-08-31"],
  },
  {
    name: "the first and last Monday of a year",
    start: "2026-01-01",
    text: "FREQ=YEARLY;BYDAY=1MO,-1MO;COUNT=3",
    days: ["2026-01-05", "2026-12-28", "2027-01-04"],
  },
  {
    name: "the first Monday of each named month of a year",
    start: "2026-01-01",
    text: "FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO;COUNT=3",
    days: ["2026-03-02", "2026-09-07", "2027-03-01"],
  },
  {
    name: "a day of the month in every month of a year",
    start: "2026-11-01",
    text: "FREQ=YEARLY;BYMONTHDAY=15;COUNT=3",
    days: ["2026-11-15", "2026-12-15", "2027-01-15"],
  },
  {
    name: "the start's day in the named months",
    start: "2026-03-12",
    text: "FREQ=MONTHLY;BYMONTH=3,6;COUNT=3",
    days: ["2026-03-12", "2026-06-12", "2027-03-12"],
  },
  {
    name: "plain and numbered weekdays together",
    start: "2026-03-01",
    text: "FREQ=MONTHLY;BYDAY=SA,3TH;COUNT=5",
    days: ["2026-03-07", "2026-03-14", "2026-03-19", "2026-03-21", "2026-03-28"],
  },
  {
    name: "plain and numbered weekdays of a year together",
    start: "2026-12-26",
    text: "FREQ=YEARLY;BYDAY=SU,-1TH;COUNT=3",
    days: ["2026-12-27", "2026-12-31", "2027-01-03"],
  },
  {
    name: "a numbered weekday of the year on a named day of the month",
    start: "2026-01-01",
    text: "FREQ=YEARLY;BYDAY=10MO;BYMONTHDAY=9;COUNT=2",
    days: ["2026-03-09", "2037-03-09"],
  },
  {
    name: "Friday the 13th",
    start: "2026-01-01",
    text: "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3",
    days: ["2026-02-13", "2026-03-13", "2026-11-13"],
  },
  {
    name: "29 February on a Monday, 28 years apart",
    start: "2026-01-01",
    text: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;COUNT=2",
    days: ["2044-02-29", "2072-02-29"],
  },
])("$name: $text", ({ start, text, days }) => {
  expect(datesOf(text, start)).toEqual(days);
});

test.each([
  { name: "by year", text: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=60" },
  { name: "by month", text: "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=60" },
  { name: "by day", text: "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=60" },
  { name: "by a long interval", text: "FREQ=DAILY;INTERVAL=9999;BYMONTH=2;BYMONTHDAY=30;COUNT=60" },
  { name: "until the end of time", text: "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;UNTIL=99991231" },
])("30 February $name never comes, and the search for it ends", ({ text }) => {
  expect(datesOf(text, "2026-03-12")).toEqual([]);
});

test("no more are counted than asked for", () => {
  expect(
    occurrences(repeatOf("FREQ=DAILY;UNTIL=99991231"), dayNumber("2026-03-12"), 61),
  ).toHaveLength(61);
});

test("a rule that goes on for more than four hundred years is followed all the way", () => {
  const yearly = repeatOf("FREQ=YEARLY;UNTIL=99991231");
  expect(occurrences(yearly, dayNumber("2026-03-12"), 500)).toHaveLength(500);
});

test("none lies after the last day that a date can write", () => {
  expect(datesOf("FREQ=YEARLY;COUNT=60", "9998-03-12")).toEqual(["9998-03-12", "9999-03-12"]);
});

const YEARS_COMPARED = 10;
const PATIENT = { timeout: 60_000 };
const LIMIT = 4000; // more than a daily rule gives in those years

test("any repeat gives what rrule gives", PATIENT, () => {
  fc.assert(
    fc.property(anyRepeat, (repeating) => {
      const ours = inYearsCompared(repeating);
      fc.pre(ours.length > 0 && isRightInRrule(repeating));
      const theirs = new rrule.RRule({
        ...rrule.RRule.parseString(repeating.text),
        dtstart: new Date(repeating.start),
        until: null, // it would look for a next one up to the year 9999
        count: ours.length,
      }).all();
      expect(ours).toEqual(theirs.map((date) => date.toISOString().slice(0, 10)));
    }),
    { numRuns: 600 },
  );
});

test("any repeat gives what rrule-temporal gives", PATIENT, () => {
  fc.assert(
    fc.property(anyRepeat, (repeating) => {
      fc.pre(isRightInRruleTemporal(repeating));
      const { start, parts } = repeating;
      const { COUNT = `${LIMIT}`, UNTIL = basicDate(yearsLater(start)), ...rest } = parts;
      const rule = Object.entries({ ...rest, UNTIL: `${UNTIL}T000000Z` }).map((part) =>
        part.join("="),
      );
      const rruleString = `DTSTART:${basicDate(start)}T000000Z\nRRULE:${rule.join(";")}`;
      const theirs = new RRuleTemporal({ rruleString }).all().slice(0, Number(COUNT));
      expect(inYearsCompared(repeating)).toEqual(
        theirs.map((date) => date.toString().slice(0, 10)),
      );
    }),
    { numRuns: 200 },
  );
});

function inYearsCompared({ text, start }: Repeating): readonly CivilDate[] {
  const horizon = dayNumber(yearsLater(start));
  return occurrences(repeatOf(text), dayNumber(start), LIMIT, horizon).map(civilDateOfDay);
}

function yearsLater(start: CivilDate): CivilDate {
  return civilDateOfDay(addDays(dayNumber(start), YEARS_COMPARED * 365));
}

function datesOf(text: string, start: string): readonly string[] {
  return occurrences(repeatOf(text), dayNumber(start), 61).map(civilDateOfDay);
}

function repeatOf(text: string) {
  const read = parseRepeat(text);
  if (!read.ok) throw new Error(`${text}: ${read.refusal.join(", ")}`);
  return read.value;
}
