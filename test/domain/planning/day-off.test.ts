import { expect, test } from "vitest";
import { isAbsentOn } from "../../../src/domain/planning/absence.ts";
import { type DayOffReason, dayOffBecause } from "../../../src/domain/planning/day-off.ts";
import {
  type WorkingHours,
  compileWorkingHours,
} from "../../../src/domain/planning/working-hours.ts";
import { someHours } from "../../support/a-booking.ts";
import { day } from "../../support/a-child.ts";
import { dayNumber } from "../../support/day-number.ts";

const AROUND_NEW_YEAR = { from: day("2026-12-30"), until: day("2027-01-02") };

test.each([
  { name: "the day before", on: "2026-12-29", is: false },
  { name: "the first day", on: "2026-12-30", is: true },
  { name: "a day between, in the next year", on: "2027-01-01", is: true },
  { name: "the last day", on: "2027-01-02", is: true },
  { name: "the day after", on: "2027-01-03", is: false },
])("away from 30 December to 2 January: $name, $on, is $is", ({ on, is }) => {
  expect(isAbsentOn([AROUND_NEW_YEAR], day(on))).toBe(is);
});

test("any of several absences counts, and none is none", () => {
  const later = { from: day("2028-02-29"), until: day("2028-02-29") };
  expect(isAbsentOn([AROUND_NEW_YEAR, later], day("2028-02-29"))).toBe(true);
  expect(isAbsentOn([AROUND_NEW_YEAR, later], day("2028-02-28"))).toBe(false);
  expect(isAbsentOn([], day("2028-02-29"))).toBe(false);
});

const EVERY_DAY = [someHours({ rule: "FREQ=DAILY" })];
const CLOSED = ["2026-05-01", "2026-12-24", "2026-12-25"];

test.each<{
  name: string;
  on: string;
  hours?: readonly WorkingHours[];
  away?: readonly string[];
  because: DayOffReason | undefined;
}>([
  { name: "a Tuesday", on: "2026-03-10", because: undefined },
  { name: "a Friday", on: "2026-03-13", because: "notScheduled" },
  { name: "a Tuesday away", on: "2026-03-10", away: ["2026-03-10"], because: "absent" },
  { name: "a Friday away", on: "2026-03-13", away: ["2026-03-13"], because: "absent" },
  { name: "Easter Monday", on: "2026-04-06", because: "publicHoliday" },
  { name: "Easter Monday away", on: "2026-04-06", away: ["2026-04-06"], because: "publicHoliday" },
  {
    name: "Easter Sunday on weekend duty",
    on: "2026-04-05",
    hours: EVERY_DAY,
    because: "publicHoliday",
  },
  {
    name: "another Sunday on weekend duty",
    on: "2026-04-12",
    hours: EVERY_DAY,
    because: undefined,
  },
  { name: "a closing day on duty", on: "2026-05-01", hours: EVERY_DAY, because: "closingDay" },
  { name: "a closing day away", on: "2026-12-24", away: ["2026-12-24"], because: "closingDay" },
  { name: "a closing day that is a public holiday", on: "2026-12-25", because: "publicHoliday" },
  {
    name: "store bededag while it was one",
    on: "2023-05-05",
    hours: EVERY_DAY,
    because: "publicHoliday",
  },
  { name: "the same Friday since", on: "2024-04-26", hours: EVERY_DAY, because: undefined },
  { name: "nothing on record", on: "2026-03-13", hours: [], because: undefined },
  {
    name: "nothing on record but a public holiday",
    on: "2026-01-01",
    hours: [],
    because: "publicHoliday",
  },
  {
    name: "nothing on record but an absence",
    on: "2026-03-13",
    hours: [],
    away: ["2026-03-13"],
    because: "absent",
  },
])("$name, $on: $because", ({ on, hours = [someHours()], away = [], because }) => {
  const only = dayNumber(on);
  const absences = away.map((date) => ({ from: day(date), until: day(date) }));
  const closingDays = new Set(CLOSED.map(dayNumber));
  const calendar = compileWorkingHours(hours, only, only);
  expect(dayOffBecause(day(on), calendar, absences, closingDays)).toBe(because);
});
