import fc from "fast-check";
import { expect, test } from "vitest";
import { type DayNumber, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import {
  NO_CLOSING_DAYS,
  VISITING_WEEKDAYS,
  type VisitingWeekdays,
  closedBecause,
  nearestVisitingDay,
} from "../../../src/domain/time/visiting-days.ts";
import { dayNumber } from "../../support/day-number.ts";

test.each([
  {
    name: "a Friday",
    date: "2026-03-06",
    weekdays: undefined,
    saturdays: undefined,
    all: undefined,
  },
  {
    name: "a Saturday",
    date: "2026-03-07",
    weekdays: "saturday",
    saturdays: undefined,
    all: undefined,
  },
  { name: "a Sunday", date: "2026-03-08", weekdays: "sunday", saturdays: "sunday", all: undefined },
  {
    name: "Good Friday",
    date: "2026-04-03",
    weekdays: "publicHoliday",
    saturdays: "publicHoliday",
    all: "publicHoliday",
  },
  {
    name: "Easter Sunday",
    date: "2026-04-05",
    weekdays: "publicHoliday",
    saturdays: "publicHoliday",
    all: "publicHoliday",
  },
  {
    name: "25 December, a Saturday",
    date: "2027-12-25",
    weekdays: "publicHoliday",
    saturdays: "publicHoliday",
    all: "publicHoliday",
  },
])(
  "$name is closed for weekdays: $weekdays, saturdays: $saturdays, all: $all",
  ({ name: _name, date, ...closed }) => {
    for (const days of VISITING_WEEKDAYS) {
      expect(closedBecause(dayNumber(date), days, NO_CLOSING_DAYS)).toBe(closed[days]);
    }
  },
);

test.each([
  { name: "a Tuesday", date: "2026-03-10", closed: "closingDay" },
  { name: "a Sunday", date: "2026-03-08", closed: "closingDay" },
  { name: "25 December", date: "2026-12-25", closed: "publicHoliday" },
])("a closing day on $name is a $closed whichever days a rule allows", ({ date, closed }) => {
  const closingDays = new Set([dayNumber(date)]);
  for (const days of VISITING_WEEKDAYS) {
    expect(closedBecause(dayNumber(date), days, closingDays)).toBe(closed);
  }
});

interface Case {
  readonly name: string;
  readonly window: readonly [earliest: string, target: string, latest: string];
  readonly days?: VisitingWeekdays;
  readonly closingDays?: readonly string[];
  readonly nearest: string | undefined;
}

test.each<Case>([
  {
    name: "an open target stays",
    window: ["2026-03-09", "2026-03-12", "2026-03-16"],
    nearest: "2026-03-12",
  },
  {
    name: "a Saturday moves back to Friday",
    window: ["2026-03-09", "2026-03-14", "2026-03-20"],
    nearest: "2026-03-13",
  },
  {
    name: "a Sunday moves on to Monday",
    window: ["2026-03-09", "2026-03-15", "2026-03-20"],
    nearest: "2026-03-16",
  },
  {
    name: "a Sunday moves back where Saturdays are open",
    window: ["2026-03-09", "2026-03-15", "2026-03-20"],
    days: "saturdays",
    nearest: "2026-03-14",
  },
  {
    name: "a Sunday stays where all days are open",
    window: ["2026-03-09", "2026-03-15", "2026-03-20"],
    days: "all",
    nearest: "2026-03-15",
  },
  {
    name: "of two as near the earlier",
    window: ["2026-04-01", "2026-04-04", "2026-04-10"],
    nearest: "2026-04-01",
  },
  {
    name: "the later where the earlier lies outside",
    window: ["2026-04-02", "2026-04-04", "2026-04-10"],
    nearest: "2026-04-07",
  },
  {
    name: "the earlier where the later lies outside",
    window: ["2026-04-01", "2026-04-05", "2026-04-06"],
    nearest: "2026-04-01",
  },
  {
    name: "closing days are passed over",
    window: ["2026-03-09", "2026-03-14", "2026-03-20"],
    closingDays: ["2026-03-12", "2026-03-13"],
    nearest: "2026-03-16",
  },
  {
    name: "a closed target of an open week",
    window: ["2026-03-09", "2026-03-11", "2026-03-13"],
    closingDays: ["2026-03-11"],
    nearest: "2026-03-10",
  },
  {
    name: "the window's first day counts",
    window: ["2026-03-13", "2026-03-15", "2026-03-15"],
    nearest: "2026-03-13",
  },
  {
    name: "the window's last day counts",
    window: ["2026-03-14", "2026-03-14", "2026-03-16"],
    nearest: "2026-03-16",
  },
  {
    name: "none in a weekend",
    window: ["2026-03-14", "2026-03-14", "2026-03-15"],
    nearest: undefined,
  },
  {
    name: "none over Easter, with Saturdays closed",
    window: ["2026-04-02", "2026-04-03", "2026-04-06"],
    nearest: undefined,
  },
  {
    name: "Easter Eve over Easter, with Saturdays open",
    window: ["2026-04-02", "2026-04-03", "2026-04-06"],
    days: "saturdays",
    nearest: "2026-04-04",
  },
  {
    name: "none in a window of one closed day",
    window: ["2026-12-25", "2026-12-25", "2026-12-25"],
    days: "all",
    nearest: undefined,
  },
])("$name: $nearest", ({ window, days = "weekdays", closingDays = [], nearest }) => {
  const [earliest, target, latest] = window.map(dayNumber) as [DayNumber, DayNumber, DayNumber];
  const closed = new Set(closingDays.map(dayNumber));
  const found = nearestVisitingDay(earliest, target, latest, days, closed);
  expect(found === undefined ? undefined : civilDateOfDay(found)).toBe(nearest);
});

test("no open day of the window is nearer, nor as near and earlier", () => {
  const anyTarget = fc.integer({ min: dayNumber("2020-01-01"), max: dayNumber("2040-12-31") });
  const anyReach = fc.integer({ min: 0, max: 12 });
  const someDaysOff = fc.uniqueArray(fc.integer({ min: -12, max: 12 }), { maxLength: 12 });
  const anyDays = fc.constantFrom(...VISITING_WEEKDAYS);
  fc.assert(
    fc.property(
      anyTarget,
      anyReach,
      anyReach,
      anyDays,
      someDaysOff,
      (target, before, after, days, off) => {
        const closingDays = new Set(off.map((offset) => (target + offset) as DayNumber));
        const open: DayNumber[] = [];
        for (let day = target - before; day <= target + after; day++) {
          if (closedBecause(day as DayNumber, days, closingDays) === undefined)
            open.push(day as DayNumber);
        }
        const [nearest] = open.toSorted(
          (a, b) => Math.abs(a - target) - Math.abs(b - target) || a - b,
        );
        const found = nearestVisitingDay(
          (target - before) as DayNumber,
          target as DayNumber,
          (target + after) as DayNumber,
          days,
          closingDays,
        );
        expect(found).toBe(nearest);
      },
    ),
    { numRuns: 3000 },
  );
});
