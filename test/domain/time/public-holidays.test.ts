import { expect, test } from "vitest";
import { type DayNumber, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import {
  englishHolidayName,
  publicHolidayOn,
  publicHolidaysOf,
} from "../../../src/domain/time/public-holidays.ts";
import { danishHolidays } from "../../support/danish-holidays.ts";
import { dayNumber } from "../../support/day-number.ts";

test("the holidays of 2026, each by its name", () => {
  const holidays = [...publicHolidaysOf(2026)].map(
    ([day, name]) => `${civilDateOfDay(day as DayNumber)} ${name}`,
  );
  expect(holidays).toEqual([
    "2026-01-01 nytårsdag",
    "2026-04-02 skærtorsdag",
    "2026-04-03 langfredag",
    "2026-04-05 påskedag",
    "2026-04-06 2. påskedag",
    "2026-05-14 Kristi himmelfartsdag",
    "2026-05-24 pinsedag",
    "2026-05-25 2. pinsedag",
    "2026-12-25 juledag",
    "2026-12-26 2. juledag",
  ]);
});

test("each has an English name too, and nothing else has one", () => {
  const names = [...publicHolidaysOf(2023).values()].map(englishHolidayName);
  expect(names).toEqual([
    "New Year's Day",
    "Maundy Thursday",
    "Good Friday",
    "Easter Sunday",
    "Easter Monday",
    "Great Prayer Day",
    "Ascension Day",
    "Whit Sunday",
    "Whit Monday",
    "Christmas Day",
    "the second day of Christmas",
  ]);
  expect(englishHolidayName("grundlovsdag")).toBeUndefined();
});

test.each([
  { name: "store bededag in its last year", date: "2023-05-05", holiday: "store bededag" },
  { name: "its day in the first year without", date: "2024-04-26", holiday: undefined },
  { name: "1 May", date: "2026-05-01", holiday: undefined },
  { name: "5 June", date: "2026-06-05", holiday: undefined },
  { name: "24 December", date: "2026-12-24", holiday: undefined },
  { name: "31 December", date: "2026-12-31", holiday: undefined },
  { name: "Easter Eve", date: "2026-04-04", holiday: undefined },
  {
    name: "1 May when Ascension Day falls on it",
    date: "2008-05-01",
    holiday: "Kristi himmelfartsdag",
  },
  { name: "Christmas Day of a year long past", date: "1979-12-25", holiday: "juledag" },
  { name: "Christmas Eve of that year", date: "1979-12-24", holiday: undefined },
  { name: "New Year's Day of a year far ahead", date: "2141-01-01", holiday: "nytårsdag" },
  { name: "the day after it", date: "2141-01-02", holiday: undefined },
  { name: "5 June when Whit Monday falls on it", date: "2017-06-05", holiday: "2. pinsedag" },
])("$name ($date) is a holiday: $holiday", ({ date, holiday }) => {
  expect(publicHolidayOn(dayNumber(date))).toBe(holiday);
});

test("a year's own list, worked out anew, names the days that date-holidays names", () => {
  const ours: string[] = [];
  for (let year = 1990; year <= 2100; year++) {
    for (const day of publicHolidaysOf(year).keys()) ours.push(civilDateOfDay(day as DayNumber));
  }
  expect(ours.toSorted()).toEqual([...danishHolidays(1990, 2100)].toSorted());
});

test("every day from 1990 to 2100 is a holiday just when date-holidays says so", () => {
  const theirs = danishHolidays(1990, 2100);
  const faults: string[] = [];
  const last = dayNumber("2100-12-31");
  for (let day = dayNumber("1990-01-01"); day <= last; day = (day + 1) as DayNumber) {
    const date = civilDateOfDay(day);
    const name = publicHolidayOn(day);
    if ((name !== undefined) !== theirs.has(date)) faults.push(`${date} ${name}`);
  }
  expect(theirs.size).toBe(111 * 10 + 34); // ten a year, and store bededag until 2023
  expect(faults).toEqual([]);
});
