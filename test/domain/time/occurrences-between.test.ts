import fc from "fast-check";
import rrule from "rrule";
import { RRuleTemporal } from "rrule-temporal";
import { expect, test } from "vitest";
import {
  type DayNumber,
  LAST_DAY,
  addDays,
  civilDateOfDay,
} from "../../../src/domain/time/civil-date.ts";
import { occurrences, occurrencesBetween } from "../../../src/domain/time/occurrences.ts";
import {
  type AskedRepeat,
  anyAskedRepeat,
  endlessRepeat,
} from "../../support/any-endless-repeat.ts";
import { basicDate } from "../../support/any-repeat.ts";
import { dayNumber } from "../../support/day-number.ts";
import { isRightInRrule, isRightInRruleTemporal } from "../../support/rrule-faults.ts";

const IS_FULL = import.meta.env.MODE === "full";
const PATIENT = { timeout: 600_000 };

test.each([
  {
    name: "an endless rule begun decades ago",
    text: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
    start: "1990-01-01",
    days: ["2026-03-23", "2026-03-24", "2026-03-25", "2026-03-26"],
  },
  {
    name: "every other week, counted from the week of the start",
    text: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
    start: "2026-03-13",
    days: ["2026-03-23", "2026-03-27"],
  },
  {
    name: "the weeks between",
    text: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
    start: "2026-03-06",
    days: [],
  },
  {
    name: "a week begun before the first day asked about",
    text: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    start: "2026-01-01",
    days: ["2026-03-27"],
  },
  {
    name: "a start inside",
    text: "FREQ=DAILY;INTERVAL=3",
    start: "2026-03-24",
    days: ["2026-03-24", "2026-03-27"],
  },
  { name: "a start after them", text: "FREQ=DAILY", start: "2026-03-30", days: [] },
  {
    name: "an end inside",
    text: "FREQ=DAILY;UNTIL=20260324",
    start: "2020-01-01",
    days: ["2026-03-23", "2026-03-24"],
  },
  { name: "an end before them", text: "FREQ=DAILY;UNTIL=20260322", start: "2020-01-01", days: [] },
  {
    name: "a count that is used up inside",
    text: "FREQ=DAILY;COUNT=10",
    start: "2026-03-15",
    days: ["2026-03-23", "2026-03-24"],
  },
  { name: "a count used up", text: "FREQ=DAILY;COUNT=8", start: "2026-03-15", days: [] },
])("from Monday 23 to Sunday 29 March 2026, $name: $text", ({ text, start, days }) => {
  expect(datesBetween(text, start, "2026-03-23", "2026-03-29")).toEqual(days);
});

test.each([
  { name: "29 February", text: "FREQ=YEARLY", start: "1996-02-29", day: "2028-02-29" },
  { name: "31 December", text: "FREQ=YEARLY", start: "1990-12-31", day: "2026-12-31" },
  { name: "1 January", text: "FREQ=MONTHLY", start: "1990-12-01", day: "2027-01-01" },
  {
    name: "the first day of summer time",
    text: "FREQ=DAILY",
    start: "1990-01-01",
    day: "2026-03-29",
  },
  { name: "its last day", text: "FREQ=DAILY;INTERVAL=2", start: "2026-10-23", day: "2026-10-25" },
  { name: "the day after", text: "FREQ=WEEKLY", start: "1990-01-01", day: "2026-10-26" },
])("$name alone, asked about alone: $text", ({ text, start, day }) => {
  expect(datesBetween(text, start, day, day)).toEqual([day]);
});

test("an endless rule that never comes ends its search with the days asked about", () => {
  const day = dayNumber("2026-03-12");
  const rule = endlessRepeat("FREQ=DAILY;INTERVAL=9999;BYMONTH=2;BYMONTHDAY=30");
  expect(occurrencesBetween(rule, day, day, LAST_DAY)).toEqual([]);
});

test("any repeat has between two days what it has when counted from its start", PATIENT, () => {
  fc.assert(
    fc.property(anyAskedRepeat(40), (asked) => {
      const counted = occurrences(
        endlessRepeat(asked.text),
        dayNumber(asked.start),
        Infinity,
        asked.last,
      );
      expect(between(asked)).toEqual(counted.filter((day) => day >= asked.first));
    }),
    { numRuns: IS_FULL ? 20_000 : 500 },
  );
});

test("any repeat has between two days what rrule gives", PATIENT, () => {
  fc.assert(
    fc.property(anyAskedRepeat(IS_FULL ? 36 : 6), (asked) => {
      fc.pre(isRightInRrule(asked) && comesAgain(asked));
      const theirs = new rrule.RRule({
        ...rrule.RRule.parseString(asked.text),
        dtstart: utc(dayNumber(asked.start)),
      }).between(utc(asked.first), utc(asked.last), true);
      expect(between(asked).map(civilDateOfDay)).toEqual(
        theirs.map((date) => date.toISOString().slice(0, 10)),
      );
    }),
    { numRuns: IS_FULL ? 4000 : 500 },
  );
});

test("any repeat has between two days what rrule-temporal gives", PATIENT, () => {
  fc.assert(
    fc.property(anyAskedRepeat(IS_FULL ? 12 : 3), (asked) => {
      fc.pre(isRightInRruleTemporal(asked) && asked.parts["COUNT"] === undefined);
      const last = basicDate(civilDateOfDay(asked.last));
      const { UNTIL = last, ...rest } = asked.parts;
      const rule = { ...rest, UNTIL: `${UNTIL < last ? UNTIL : last}T000000Z` };
      const written = Object.entries(rule).map((part) => part.join("="));
      const rruleString = `DTSTART:${basicDate(asked.start)}T000000Z\nRRULE:${written.join(";")}`;
      const theirs = new RRuleTemporal({ rruleString })
        .all()
        .map((date) => date.toString().slice(0, 10));
      expect(between(asked).map(civilDateOfDay)).toEqual(
        theirs.filter((date) => date >= civilDateOfDay(asked.first)),
      );
    }),
    { numRuns: IS_FULL ? 1000 : 200 },
  );
});

/** Within thirty years of the days asked about: rrule would look for the next one up to the year 9999. */
function comesAgain({ parts, start, last }: AskedRepeat): boolean {
  const { COUNT: _count, UNTIL: _until, ...rest } = parts;
  const text = Object.entries(rest).map((part) => part.join("="));
  const after = addDays(last, 1);
  const inThirtyYears = addDays(last, 30 * 366);
  const rule = endlessRepeat(text.join(";"));
  return occurrencesBetween(rule, dayNumber(start), after, inThirtyYears).length > 0;
}

function between({ text, start, first, last }: AskedRepeat): readonly DayNumber[] {
  return occurrencesBetween(endlessRepeat(text), dayNumber(start), first, last);
}

function datesBetween(text: string, start: string, first: string, last: string) {
  return occurrencesBetween(
    endlessRepeat(text),
    dayNumber(start),
    dayNumber(first),
    dayNumber(last),
  ).map(civilDateOfDay);
}

function utc(day: DayNumber): Date {
  return new Date(day * 86_400_000);
}
