import { expect, test } from "vitest";
import {
  type DayNumber,
  LAST_DAY,
  addDays,
  civilDateOf,
  civilDateOfDay,
  dayNumberOf,
  parseCivilDate,
  weekdayOf,
} from "../../../src/domain/time/civil-date.ts";

const DAYS_APART = import.meta.env.MODE === "mutation" ? 19 : 1;

test.each([
  { name: "a plain day", text: "2026-03-02", real: true },
  { name: "29 February of a leap year", text: "2024-02-29", real: true },
  { name: "29 February of 2000, a leap century", text: "2000-02-29", real: true },
  { name: "29 February of 1900, no leap century", text: "1900-02-29", real: false },
  { name: "30 February", text: "2026-02-30", real: false },
  { name: "month 13", text: "2026-13-01", real: false },
  { name: "day 0", text: "2026-01-00", real: false },
  { name: "an instant", text: "2026-03-02T00:00:00Z", real: false },
  { name: "one digit", text: "2026-3-2", real: false },
])("$name is a date: $real", ({ text, real }) => {
  expect(parseCivilDate(text)).toBe(real ? text : undefined);
});

test.each(["1600-02-29", "1600-03-01", "1999-12-31", "2000-02-28", "2000-02-29", "2000-03-01"])(
  "around the turn of four hundred years %s is a day of its own",
  (text) => {
    const number = dayNumberOf(civilDateOf(text));
    expect(civilDateOfDay(number)).toBe(text);
    expect(number).toBe(Date.parse(text) / 86_400_000);
  },
);

test("the days that a date can write are those of the years 0000 to 9999", () => {
  const first = dayNumberOf(civilDateOf("0000-01-01"));
  expect(civilDateOfDay(first)).toBe("0000-01-01");
  expect(civilDateOfDay(LAST_DAY)).toBe("9999-12-31");
  for (const beyond of [addDays(first, -1), addDays(LAST_DAY, 1)]) {
    expect(() => civilDateOfDay(beyond)).toThrow("a civil date has a year of four digits");
  }
});

test("day numbers run on without a gap from 1880 to 2230, as the platform's UTC days do", () => {
  for (let ms = Date.UTC(1880, 0, 1); ms < Date.UTC(2230, 0, 1); ms += DAYS_APART * 86_400_000) {
    const number = (ms / 86_400_000) as DayNumber;
    const text = civilDateOfDay(number);
    expect(text).toBe(new Date(ms).toISOString().slice(0, 10));
    expect(dayNumberOf(text)).toBe(number);
    expect(weekdayOf(number)).toBe(new Date(ms).getUTCDay());
  }
});
