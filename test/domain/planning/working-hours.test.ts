import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type WorkingHours,
  compileWorkingHours,
  shiftsOn,
} from "../../../src/domain/planning/working-hours.ts";
import { addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { occurrences } from "../../../src/domain/time/occurrences.ts";
import { someHours } from "../../support/a-booking.ts";
import { day } from "../../support/a-child.ts";
import { anyAskedRepeat, endlessRepeat } from "../../support/any-endless-repeat.ts";
import { dayNumber } from "../../support/day-number.ts";

const RUNS = import.meta.env.MODE === "full" ? 5000 : 200;

test.each([
  { name: "a Monday", on: "2026-03-23", shifts: ["480-930"] },
  { name: "a Thursday", on: "2026-03-26", shifts: ["480-930"] },
  { name: "a Friday", on: "2026-03-27", shifts: [] },
  { name: "the Sunday when summer time begins", on: "2026-03-29", shifts: [] },
  { name: "the Monday after it", on: "2026-03-30", shifts: ["480-930"] },
  { name: "the Monday after it has ended", on: "2026-10-26", shifts: ["480-930"] },
  { name: "a leap day", on: "2028-02-29", shifts: ["480-930"] },
  { name: "the last day of a year", on: "2026-12-31", shifts: ["480-930"] },
  { name: "her first day", on: "1990-01-01", shifts: ["480-930"] },
  { name: "a Thursday before it", on: "1989-12-28", shifts: [] },
])("who works Monday to Thursday works on $name: $shifts", ({ on, shifts }) => {
  expect(shiftsOf([someHours()], on)).toEqual(shifts);
});

test.each<{ name: string; hours: readonly (readonly [string, string])[]; shifts: string[] }>([
  {
    name: "two shifts apart are two, in order",
    hours: [
      ["13:00", "15:00"],
      ["08:00", "12:00"],
    ],
    shifts: ["480-720", "780-900"],
  },
  {
    name: "two that meet are one",
    hours: [
      ["08:00", "12:00"],
      ["12:00", "15:00"],
    ],
    shifts: ["480-900"],
  },
  {
    name: "two that meet are one in the other order too",
    hours: [
      ["12:00", "15:00"],
      ["08:00", "12:00"],
    ],
    shifts: ["480-900"],
  },
  {
    name: "two that overlap are one",
    hours: [
      ["10:00", "15:00"],
      ["08:00", "12:00"],
    ],
    shifts: ["480-900"],
  },
  {
    name: "one inside another is no shift of its own",
    hours: [
      ["08:00", "15:00"],
      ["09:00", "10:00"],
    ],
    shifts: ["480-900"],
  },
  {
    name: "one minute apart are two",
    hours: [
      ["08:00", "12:00"],
      ["12:01", "15:00"],
    ],
    shifts: ["480-720", "721-900"],
  },
  {
    name: "one that bridges two makes one of three",
    hours: [
      ["08:00", "10:00"],
      ["12:00", "15:00"],
      ["09:00", "13:00"],
    ],
    shifts: ["480-900"],
  },
  {
    name: "one before two that stay apart",
    hours: [
      ["10:00", "11:00"],
      ["14:00", "15:00"],
      ["06:00", "07:00"],
    ],
    shifts: ["360-420", "600-660", "840-900"],
  },
])("of one day, $name", ({ hours, shifts }) => {
  const all = hours.map(([startsAt, endsAt]) => someHours({ startsAt, endsAt }));
  expect(shiftsOf(all, "2026-03-23")).toEqual(shifts);
});

test("an even week and an odd week may have different hours", () => {
  const even = someHours({ rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", from: day("2026-03-16") });
  const odd = someHours({
    rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
    from: day("2026-03-23"),
    endsAt: "12:00",
  });
  const fridays = ["2026-03-20", "2026-03-27", "2026-04-03", "2026-04-10"];
  expect(fridays.map((friday) => shiftsOf([even, odd], friday))).toEqual([
    ["480-930"],
    ["480-720"],
    ["480-930"],
    ["480-720"],
  ]);
});

test("who has no working hours on record has no shifts, and is not known to be off", () => {
  const first = dayNumber("2026-03-23");
  expect(compileWorkingHours([], first, first)).toMatchObject({ isKnown: false });
  expect(compileWorkingHours([someHours()], first, first)).toMatchObject({ isKnown: true });
  expect(shiftsOf([], "2026-03-23")).toEqual([]);
});

test.each(["2026-03-22", "2026-03-30"])("a day outside the calendar, %s, is a bug", (outside) => {
  const calendar = compileWorkingHours(
    [someHours()],
    dayNumber("2026-03-23"),
    dayNumber("2026-03-29"),
  );
  expect(() => shiftsOn(calendar, dayNumber(outside))).toThrow("the day lies in the calendar");
});

test("hours that end when they start are a bug", () => {
  expect(() => shiftsOf([someHours({ startsAt: "08:00", endsAt: "08:00" })], "2026-03-23")).toThrow(
    "end after they start",
  );
});

const anyClockTimes = fc
  .uniqueArray(fc.nat({ max: 23 }), { minLength: 2, maxLength: 2 })
  .map((hours) => hours.toSorted((a, b) => a - b).map((hour) => `${hour}:00`.padStart(5, "0")));

test("any working hours cover each hour of each day that one of their rules covers", () => {
  fc.assert(
    fc.property(
      anyAskedRepeat(10),
      fc.array(fc.tuple(anyAskedRepeat(10), anyClockTimes), { maxLength: 4 }),
      ({ first, last }, all) => {
        const hours = all.map(([{ text, start }, [startsAt = "", endsAt = ""]]) => ({
          repeat: endlessRepeat(text),
          from: start,
          startsAt,
          endsAt,
        }));
        const calendar = compileWorkingHours(hours, first, last);
        const covered = coveredHours(hours, last);
        for (let on = first; on <= last; on = addDays(on, 1)) {
          const shifts = shiftsOn(calendar, on);
          const date = civilDateOfDay(on);
          const spans = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
            shifts.some(
              (shift) => shift.startsAtMinute <= hour * 60 && hour * 60 < shift.endsAtMinute,
            ),
          );
          expect(spans).toEqual([...(covered.get(date) ?? [])].toSorted((a, b) => a - b));
          expect(gapsBetween(shifts).filter((gap) => gap <= 0)).toEqual([]);
        }
      },
    ),
    { numRuns: RUNS },
  );
});

/** By date, the hours that begin inside a shift. */
function coveredHours(hours: readonly WorkingHours[], last: ReturnType<typeof dayNumber>) {
  const covered = new Map<string, Set<number>>();
  for (const { repeat, from, startsAt, endsAt } of hours) {
    for (const on of occurrences(repeat, dayNumber(from), Infinity, last)) {
      const date = civilDateOfDay(on);
      const ofDay = covered.get(date) ?? new Set();
      for (let hour = Number(startsAt.slice(0, 2)); hour < Number(endsAt.slice(0, 2)); hour++) {
        ofDay.add(hour);
      }
      covered.set(date, ofDay);
    }
  }
  return covered;
}

function gapsBetween(shifts: ReturnType<typeof shiftsOn>): readonly number[] {
  return shifts
    .slice(1)
    .map(({ startsAtMinute }, place) => startsAtMinute - (shifts[place]?.endsAtMinute ?? 0));
}

function shiftsOf(hours: readonly WorkingHours[], on: string): readonly string[] {
  const only = dayNumber(on);
  return shiftsOn(compileWorkingHours(hours, only, only), only).map(
    ({ startsAtMinute, endsAtMinute }) => `${startsAtMinute}-${endsAtMinute}`,
  );
}
