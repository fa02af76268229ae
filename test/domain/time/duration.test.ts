import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DayNumber, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { addDuration, parseDuration } from "../../../src/domain/time/duration.ts";
import { dayNumber } from "../../support/day-number.ts";
import { UtcDate } from "../../support/utc-date.ts";

test.each([
  { name: "days", text: "P4D", months: 0, days: 4 },
  { name: "weeks", text: "P8W", months: 0, days: 56 },
  { name: "months", text: "P3M", months: 3, days: 0 },
  { name: "years and months", text: "P1Y6M", months: 18, days: 0 },
  { name: "months and weeks", text: "P4M2W", months: 4, days: 14 },
  { name: "all four", text: "P1Y2M3W4D", months: 14, days: 25 },
  { name: "a minus for all of it", text: "-P1M12W", months: -1, days: -84 },
  { name: "a plus", text: "+P3D", months: 0, days: 3 },
  { name: "nothing", text: "P0D", months: 0, days: 0 },
  { name: "minus nothing", text: "-P0D", months: 0, days: 0 },
  { name: "leading zeros", text: "P04D", months: 0, days: 4 },
])("$text ($name) is $months months and $days days", ({ text, months, days }) => {
  expect(parseDuration(text)).toEqual({ months, days });
});

test.each([
  { name: "nothing", text: "" },
  { name: "a bare P", text: "P" },
  { name: "a bare sign and P", text: "-P" },
  { name: "no P", text: "4D" },
  { name: "a number without a unit", text: "P4" },
  { name: "a unit without a number", text: "PD" },
  { name: "a sign inside", text: "P-4D" },
  { name: "two signs", text: "--P4D" },
  { name: "hours", text: "PT12H" },
  { name: "days and hours", text: "P1DT12H" },
  { name: "a bare T", text: "P1DT" },
  { name: "a fraction", text: "P1.5D" },
  { name: "a comma", text: "P1,5M" },
  { name: "days before weeks", text: "P1D1W" },
  { name: "months before years", text: "P6M1Y" },
  { name: "a unit twice", text: "P1W1W" },
  { name: "small letters", text: "p4d" },
  { name: "another unit", text: "P4Q" },
  { name: "a space before", text: " P4D" },
  { name: "a line end after", text: "P4D\n" },
  { name: "other digits", text: "P٤D" },
])("$name is no duration: $text", ({ text }) => {
  expect(parseDuration(text)).toBeUndefined();
});

test.each([
  { name: "the same day of the next month", from: "2026-03-02", add: "P1M", gives: "2026-04-02" },
  { name: "28 February for the 31st", from: "2026-01-31", add: "P1M", gives: "2026-02-28" },
  { name: "29 February in a leap year", from: "2024-01-31", add: "P1M", gives: "2024-02-29" },
  { name: "30 September for the 31st", from: "2026-08-31", add: "P1M", gives: "2026-09-30" },
  { name: "the 31st again, two months on", from: "2026-01-31", add: "P2M", gives: "2026-03-31" },
  {
    name: "no clamp for the month's last day",
    from: "2026-02-28",
    add: "P1M",
    gives: "2026-03-28",
  },
  {
    name: "28 February a year after the 29th",
    from: "2024-02-29",
    add: "P1Y",
    gives: "2025-02-28",
  },
  { name: "29 February four years on", from: "2024-02-29", add: "P4Y", gives: "2028-02-29" },
  {
    name: "28 February of 2100, no leap year",
    from: "2096-02-29",
    add: "P4Y",
    gives: "2100-02-28",
  },
  { name: "a new year", from: "2026-12-31", add: "P1D", gives: "2027-01-01" },
  { name: "months before days", from: "2026-01-30", add: "P1M1D", gives: "2026-03-01" },
  { name: "months before weeks", from: "2026-01-31", add: "P1M1W", gives: "2026-03-07" },
  { name: "years and months together", from: "2024-02-29", add: "P3Y12M", gives: "2028-02-29" },
  { name: "weeks back over a new year", from: "2026-03-20", add: "-P12W", gives: "2025-12-26" },
  { name: "28 February a month back", from: "2026-03-31", add: "-P1M", gives: "2026-02-28" },
  { name: "months back before days back", from: "2026-03-31", add: "-P1M1D", gives: "2026-02-27" },
  { name: "December a month before January", from: "2026-01-15", add: "-P1M", gives: "2025-12-15" },
  { name: "the same day for nothing", from: "2026-01-31", add: "P0M", gives: "2026-01-31" },
])("$name: $from and $add is $gives", ({ from, add, gives }) => {
  expect(counted(from, add)).toBe(gives);
});

const MS_PER_DAY = 86_400_000;

test("any day and any duration give what date-fns gives", () => {
  const dayOfLife = fc.integer({ min: dayNumber("1890-01-01"), max: dayNumber("2200-12-31") });
  const months = fc.integer({ min: -1200, max: 1200 });
  const days = fc.integer({ min: -36_600, max: 36_600 });
  fc.assert(
    fc.property(dayOfLife, months, days, (from, months, days) => {
      const theirs = addDays(addMonths(new UtcDate(from * MS_PER_DAY), months), days);
      expect(civilDateOfDay(addDuration(from as DayNumber, { months, days }))).toBe(
        theirs.toISOString().slice(0, 10),
      );
    }),
    { numRuns: 5000 },
  );
});

function counted(from: string, text: string): string {
  const duration = parseDuration(text);
  if (duration === undefined) throw new Error(`${text} is no duration`);
  return civilDateOfDay(addDuration(dayNumber(from), duration));
}
