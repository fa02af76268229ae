import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type DayNumber,
  civilDateOf,
  civilDateOfDay,
} from "../../../src/domain/time/civil-date.ts";
import {
  basicDate,
  basicDateTime,
  danishDay,
  instantOf,
  writeInstant,
} from "../../../src/domain/time/local-time.ts";
import { dayNumber } from "../../support/day-number.ts";

test.each([
  { name: "a morning", text: "09:00", clock: true },
  { name: "midnight", text: "00:00", clock: true },
  { name: "the last minute", text: "23:59", clock: true },
  { name: "24 o'clock", text: "24:00", clock: false },
  { name: "minute 60", text: "09:60", clock: false },
  { name: "one digit", text: "9:00", clock: false },
  { name: "seconds", text: "09:00:00", clock: false },
  { name: "a line end", text: "09:00\n", clock: false },
])("$name is a clock time: $clock", ({ text, clock }) => {
  const read = () => instantOf(civilDateOf("2026-03-02"), text);
  if (clock) expect(read().ok).toBe(true);
  else expect(read).toThrow("a clock time is HH:MM");
});

test.each([
  { name: "just before a winter midnight", instant: "2026-01-15T22:59:59Z", day: "2026-01-15" },
  { name: "a winter midnight", instant: "2026-01-15T23:00:00Z", day: "2026-01-16" },
  { name: "just before a summer midnight", instant: "2026-07-01T21:59:59.999Z", day: "2026-07-01" },
  { name: "a summer midnight", instant: "2026-07-01T22:00:00Z", day: "2026-07-02" },
  {
    name: "the last hour of a year in Denmark",
    instant: "2026-12-31T22:30:00Z",
    day: "2026-12-31",
  },
  {
    name: "the first hour of a year in Denmark",
    instant: "2026-12-31T23:30:00Z",
    day: "2027-01-01",
  },
  { name: "the night before summer time", instant: "2026-03-28T23:00:00Z", day: "2026-03-29" },
  {
    name: "the end of the day that summer time begins",
    instant: "2026-03-29T21:59:59Z",
    day: "2026-03-29",
  },
  {
    name: "the end of the day that summer time ends",
    instant: "2026-10-25T22:59:59Z",
    day: "2026-10-25",
  },
])("$name ($instant) is on $day", ({ instant, day }) => {
  expect(danishDay(new Date(instant))).toBe(day);
});

test.each([
  {
    name: "a winter morning",
    date: "2026-03-06",
    time: "09:00",
    instant: "2026-03-06T09:00:00+01:00",
  },
  {
    name: "a summer morning",
    date: "2026-07-01",
    time: "09:00",
    instant: "2026-07-01T09:00:00+02:00",
  },
  {
    name: "the last minute before the spring gap",
    date: "2026-03-29",
    time: "01:59",
    instant: "2026-03-29T01:59:00+01:00",
  },
  {
    name: "the first minute after the spring gap",
    date: "2026-03-29",
    time: "03:00",
    instant: "2026-03-29T03:00:00+02:00",
  },
  {
    name: "before the autumn fold",
    date: "2026-10-25",
    time: "01:59",
    instant: "2026-10-25T01:59:00+02:00",
  },
  {
    name: "in the autumn fold the earlier of two",
    date: "2026-10-25",
    time: "02:30",
    instant: "2026-10-25T02:30:00+02:00",
  },
  {
    name: "after the autumn fold",
    date: "2026-10-25",
    time: "03:00",
    instant: "2026-10-25T03:00:00+01:00",
  },
])("$name: $date $time is $instant", ({ date, time, instant }) => {
  const read = instantOf(civilDateOf(date), time);
  expect(read).toEqual({ ok: true, value: new Date(instant) });
  expect(writeInstant(new Date(instant))).toBe(instant);
});

test.each(["02:00", "02:30", "02:59"])("29 March 2026 has no %s", (time) => {
  const date = civilDateOf("2026-03-29");
  expect(instantOf(date, time)).toEqual({
    ok: false,
    refusal: { kind: "noSuchLocalTime", date, time },
  });
});

test.each([
  {
    name: "another offset",
    instant: "2026-03-06T00:00:00-08:00",
    written: "2026-03-06T09:00:00+01:00",
  },
  {
    name: "the later time of the autumn fold",
    instant: "2026-10-25T01:30:00Z",
    written: "2026-10-25T02:30:00+01:00",
  },
  { name: "seconds", instant: "2026-07-01T21:59:59Z", written: "2026-07-01T23:59:59+02:00" },
  {
    name: "thousandths, left out",
    instant: "2026-07-01T21:59:59.999Z",
    written: "2026-07-01T23:59:59+02:00",
  },
  {
    name: "a time before 1970",
    instant: "1965-06-01T22:59:59.500Z",
    written: "1965-06-01T23:59:59+01:00",
  },
])("$name is written with Copenhagen's offset: $written", ({ instant, written }) => {
  expect(writeInstant(new Date(instant))).toBe(written);
});

const anyMinuteOfAnyDay = fc.tuple(
  fc.integer({ min: dayNumber("1990-01-01"), max: dayNumber("2100-12-31") }),
  fc.integer({ min: 0, max: 24 * 60 - 1 }),
);

test("a local time read, written and read again is the same, on the same Danish day", () => {
  fc.assert(
    fc.property(anyMinuteOfAnyDay, ([dayOfCentury, minuteOfDay]) => {
      const date = civilDateOfDay(dayOfCentury as DayNumber);
      const time = `${twoDigits(minuteOfDay / 60)}:${twoDigits(minuteOfDay % 60)}`;
      const read = instantOf(date, time);
      expect(read.ok, `${date} ${time}`).toBe(!isSpringGap(date, time));
      if (!read.ok) return;
      const written = writeInstant(read.value);
      expect(written.slice(0, 16)).toBe(`${date}T${time}`);
      expect(new Date(written)).toEqual(read.value);
      expect(danishDay(read.value)).toBe(date);
    }),
    { numRuns: 2000 },
  );
});

test("every year from 1990 to 2100 lacks the hour after two o'clock on the last Sunday of March, and no more", () => {
  for (let year = 1990; year <= 2100; year++) {
    const date = lastSundayOfMarch(year);
    const found = ["01:59", "02:00", "02:59", "03:00"].map((time) => instantOf(date, time).ok);
    expect(found, date).toEqual([true, false, false, true]);
  }
});

function isSpringGap(date: string, time: string): boolean {
  return date === lastSundayOfMarch(Number(date.slice(0, 4))) && time.startsWith("02:");
}

function lastSundayOfMarch(year: number) {
  const weekdayOfLast = new Date(Date.UTC(year, 2, 31)).getUTCDay();
  return civilDateOf(`${year}-03-${31 - weekdayOfLast}`);
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}

test.each([
  { wall: "2026-03-06T09:00:00Z", basic: "20260306T090000" },
  { wall: "2026-12-31T23:59:59.999Z", basic: "20261231T235959" },
  { wall: "1969-12-31T00:01:02Z", basic: "19691231T000102" },
])("a calendar writes the wall time $wall as $basic", ({ wall, basic }) => {
  expect(basicDateTime(Date.parse(wall))).toBe(basic);
});

test("a calendar writes a day without its hyphens", () => {
  expect(basicDate(civilDateOf("2026-03-06"))).toBe("20260306");
});
