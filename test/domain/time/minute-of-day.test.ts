import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf, writeInstant } from "../../../src/domain/time/local-time.ts";
import {
  clockTimeOf,
  instantOfMinute,
  isTwice,
  minuteOfDay,
} from "../../../src/domain/time/minute-of-day.ts";
import { day } from "../../support/a-child.ts";
import { CLOCK_CHANGES } from "../../support/clock-changes.ts";

test.each([
  { name: "midnight", instant: "2026-03-12T00:00:00+01:00", minute: 0 },
  { name: "nine in the morning", instant: "2026-03-12T09:00:00+01:00", minute: 540 },
  { name: "the last minute", instant: "2026-03-12T23:59:59+01:00", minute: 1_439 },
  { name: "the midnight that ends it", instant: "2026-03-13T00:00:00+01:00", minute: 1_440 },
  { name: "half past six the day after", instant: "2026-03-13T06:30:00+01:00", minute: 1_830 },
  { name: "an hour before it", instant: "2026-03-11T23:00:00+01:00", minute: -60 },
  { name: "nine, written in another offset", instant: "2026-03-12T08:00:00Z", minute: 540 },
])("$name is minute $minute of 12 March", ({ instant, minute }) => {
  expect(minuteOfDay(new Date(instant), day("2026-03-12"))).toBe(minute);
});

test.each([
  { name: "the spring change", date: "2026-03-29", instant: "2026-03-29T03:00:00+02:00" },
  { name: "the autumn change", date: "2026-10-25", instant: "2026-10-25T03:00:00+01:00" },
])("on the day of $name three o'clock is three hours by the clock", ({ date, instant }) => {
  expect(minuteOfDay(new Date(instant), day(date))).toBe(180);
  expect(instantOfMinute(day(date), 180)).toEqual(new Date(instant));
});

test("of a time that is shown twice both are the same minute, and its instant is the earlier", () => {
  const date = day("2026-10-25");
  const shown = ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"];
  expect(shown.map((each) => minuteOfDay(new Date(each), date))).toEqual([150, 150]);
  expect(writeInstant(instantOfMinute(date, 150))).toBe(shown[0]);
});

test.each([
  { minute: 120, is: "2026-03-29T03:00:00+02:00" },
  { minute: 150, is: "2026-03-29T03:30:00+02:00" },
  { minute: 179, is: "2026-03-29T03:59:00+02:00" },
])("minute $minute, which the spring change leaves out, is as long after it", ({ minute, is }) => {
  expect(writeInstant(instantOfMinute(day("2026-03-29"), minute))).toBe(is);
});

test.each([
  { date: "2026-03-28", minute: 1_560, is: "2026-03-29T03:00:00+02:00" },
  { date: "2026-03-12", minute: 1_440, is: "2026-03-13T00:00:00+01:00" },
  { date: "2026-12-31", minute: 2_000, is: "2027-01-01T09:20:00+01:00" },
  { date: "2026-03-01", minute: -1, is: "2026-02-28T23:59:00+01:00" },
])("minute $minute of $date is $is", ({ date, minute, is }) => {
  expect(writeInstant(instantOfMinute(day(date), minute))).toBe(is);
});

const anyDate = fc
  .tuple(fc.constantFrom(...CLOCK_CHANGES), fc.constantFrom("spring", "autumn"), fc.boolean())
  .map(([change, season, changes]) => day(changes ? change[season] : `${change.year}-06-10`));

test("a minute that clocks show comes back from its instant; one that they leave out an hour later", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -1_440, max: 2_879 }), (date, minute) => {
      const instant = instantOfMinute(date, minute);
      const before = writeInstant(instant).slice(0, 10);
      const isLeftOut = !instantOf(day(before), clockTimeOf(((minute % 1_440) + 1_440) % 1_440)).ok;
      expect(minuteOfDay(instant, date)).toBe(isLeftOut ? minute + 60 : minute);
    }),
    { numRuns: 500 },
  );
});

test.each([
  { minute: 0, is: "00:00" },
  { minute: 65, is: "01:05" },
  { minute: 720, is: "12:00" },
  { minute: 1_439, is: "23:59" },
])("minute $minute is $is", ({ minute, is }) => {
  expect(clockTimeOf(minute)).toBe(is);
});

test.each([
  { name: "before the hour that comes back", time: "01:59", is: false },
  { name: "as it begins", time: "02:00", is: true },
  { name: "in it", time: "02:30", is: true },
  { name: "its last minute", time: "02:59", is: true },
  { name: "after it", time: "03:00", is: false },
])("a time $name, $time, is shown twice: $is", ({ time, is }) => {
  for (const { autumn } of CLOCK_CHANGES) expect(isTwice(day(autumn), time)).toBe(is);
});

test.each(CLOCK_CHANGES)("in $year no time is shown twice on any other day", (change) => {
  const others = [change.spring, `${change.year}-06-10`, `${change.year}-12-31`];
  for (const date of others) {
    for (const time of ["00:00", "02:00", "02:30", "03:00", "23:30"]) {
      expect(isTwice(day(date), time), `${date} ${time}`).toBe(false);
    }
  }
});

test.each([
  { date: "9999-12-31", minute: 1_440, is: "+010000-01-01T00:00:00+01:00" },
  { date: "1894-01-01", minute: 0, is: "1894-01-01T00:00:00+01:00" },
  { date: "0000-01-01", minute: 540, is: "0000-01-01T09:00:00+01:00" },
])(
  "minute $minute of $date has an instant, as every day of the calendar",
  ({ date, minute, is }) => {
    expect(instantOfMinute(day(date), minute)).toEqual(new Date(is));
  },
);
