import fc from "fast-check";
import { type CivilDate, addDays, civilDateOfDay } from "../../src/domain/time/civil-date.ts";
import { dayNumber } from "./day-number.ts";

/** A repeat by its parts and as it is written, and the day it starts. */
export interface Repeating {
  readonly parts: Readonly<Record<string, string>>;
  readonly text: string;
  readonly start: CivilDate;
}

type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

/** The numbers that a weekday may have. */
const WEEKDAY_NUMBERS: Readonly<Record<Frequency, readonly string[]>> = {
  DAILY: [""],
  WEEKLY: [""],
  MONTHLY: ["", ...signedUpTo(5)],
  YEARLY: ["", ...signedUpTo(53)],
};

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const anyFrequency = fc.constantFrom<Frequency>("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

const anyStart = fc
  .nat({ max: 4755 })
  .map((days) => civilDateOfDay(addDays(dayNumber("2019-12-28"), days)));

/** Every kind of repeat that is allowed, few of its days far apart. */
export const anyRepeat: fc.Arbitrary<Repeating> = fc
  .tuple(anyFrequency, anyStart)
  .chain(([frequency, start]) =>
    fc.tuple(anyStep(frequency), anyChoice(frequency), anyEnd(start)).map((parts) => {
      const all: Record<string, string> = Object.assign({}, ...parts);
      const text = Object.entries(all).map((part) => part.join("="));
      return { parts: all, text: text.join(";"), start };
    }),
  );

function anyStep(frequency: Frequency) {
  return fc.record({
    FREQ: fc.constant(frequency),
    INTERVAL: written(fc.integer({ min: 1, max: 4 })),
  });
}

/** Some of the parts that choose days, each as often as not; places only where another part chooses. */
function anyChoice(frequency: Frequency) {
  const weekday = fc
    .tuple(fc.constantFrom(...WEEKDAY_NUMBERS[frequency]), fc.constantFrom(...WEEKDAYS))
    .map((numberAndName) => numberAndName.join(""));
  const parts = fc.record({
    BYMONTH: listOf(written(fc.integer({ min: 1, max: 12 })), 4),
    BYDAY: listOf(weekday, 5),
    BYMONTHDAY: listOf(fc.constantFrom(...signedUpTo(31)), 10),
    BYSETPOS: listOf(fc.constantFrom(...signedUpTo(4)), 3),
  });
  const chosen = fc
    .subarray(["BYMONTH", "BYDAY", "BYMONTHDAY", "BYSETPOS"] as const)
    .map((names) => names.filter((name) => name !== "BYMONTHDAY" || frequency !== "WEEKLY"))
    .filter(([first]) => first !== "BYSETPOS");
  return fc
    .tuple(parts, chosen)
    .map(([all, names]) => Object.fromEntries(names.map((name) => [name, all[name]])));
}

/** A number of times, or a last day within ten years. */
function anyEnd(start: CivilDate) {
  const lastDay = fc
    .nat({ max: 3650 })
    .map((days) => basicDate(civilDateOfDay(addDays(dayNumber(start), days))));
  return fc.oneof(
    fc.record({ COUNT: written(fc.integer({ min: 1, max: 60 })) }),
    fc.record({ UNTIL: lastDay }),
  );
}

/** `20260312`, as RFC 5545 writes a date. */
export function basicDate(date: CivilDate): string {
  return date.replaceAll("-", "");
}

function written(number: fc.Arbitrary<number>): fc.Arbitrary<string> {
  return number.map(String);
}

function listOf(item: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.uniqueArray(item, { minLength: 1, maxLength }).map((items) => items.join(","));
}

function signedUpTo(most: number): readonly string[] {
  return Array.from({ length: most }, (_, index) => [`${index + 1}`, `-${index + 1}`]).flat();
}
