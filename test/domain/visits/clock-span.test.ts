import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { writeInstant } from "../../../src/domain/time/local-time.ts";
import { clockSpanOf } from "../../../src/domain/visits/appointment.ts";
import { day } from "../../support/a-child.ts";
import { CLOCK_CHANGES, instantByAlmanac } from "../../support/clock-changes.ts";
import { dayNumber } from "../../support/day-number.ts";

const RUNS = import.meta.env.MODE === "full" ? 50_000 : 2_000;

/** When an agreed time begins and ends, as it is written. */
function spanOf(date: string, time: string | undefined, durationMinutes: number) {
  const span = clockSpanOf(day(date), time, durationMinutes);
  if (!span.ok) return span.refusal;
  const { startsAt, endsAt } = span.value;
  return [startsAt, endsAt].map((instant) => instant && writeInstant(instant));
}

test.each([
  {
    name: "in winter",
    date: "2026-03-06",
    time: "09:00",
    minutes: 30,
    span: ["2026-03-06T09:00:00+01:00", "2026-03-06T09:30:00+01:00"],
  },
  {
    name: "in summer",
    date: "2026-07-01",
    time: "14:45",
    minutes: 90,
    span: ["2026-07-01T14:45:00+02:00", "2026-07-01T16:15:00+02:00"],
  },
  {
    name: "up to midnight",
    date: "2026-03-06",
    time: "23:30",
    minutes: 30,
    span: ["2026-03-06T23:30:00+01:00", "2026-03-07T00:00:00+01:00"],
  },
  {
    name: "across midnight, into another month",
    date: "2026-04-30",
    time: "23:30",
    minutes: 60,
    span: ["2026-04-30T23:30:00+02:00", "2026-05-01T00:30:00+02:00"],
  },
  {
    name: "across midnight, into another year",
    date: "2026-12-31",
    time: "23:30",
    minutes: 60,
    span: ["2026-12-31T23:30:00+01:00", "2027-01-01T00:30:00+01:00"],
  },
  {
    name: "across midnight and the spring change",
    date: "2026-03-28",
    time: "23:30",
    minutes: 240,
    span: ["2026-03-28T23:30:00+01:00", "2026-03-29T04:30:00+02:00"],
  },
  {
    name: "across midnight and the autumn change",
    date: "2026-10-24",
    time: "23:30",
    minutes: 240,
    span: ["2026-10-24T23:30:00+02:00", "2026-10-25T02:30:00+01:00"],
  },
])("an appointment $name takes its minutes on the clock", ({ date, time, minutes, span }) => {
  expect(spanOf(date, time, minutes)).toEqual(span);
});

test("where only the day is agreed, no clock time is taken", () => {
  expect(spanOf("2026-03-29", undefined, 60)).toEqual([undefined, undefined]);
});

test.each(CLOCK_CHANGES)("in spring $year the hour from two to three is skipped", ({ spring }) => {
  for (const time of ["02:00", "02:30", "02:59"]) {
    expect(spanOf(spring, time, 30)).toEqual({ kind: "noSuchLocalTime", date: spring, time });
  }
  expect(spanOf(spring, "01:30", 60)).toEqual([
    `${spring}T01:30:00+01:00`,
    `${spring}T03:30:00+02:00`,
  ]);
  expect(spanOf(spring, "03:00", 60)).toEqual([
    `${spring}T03:00:00+02:00`,
    `${spring}T04:00:00+02:00`,
  ]);
});

test.each(CLOCK_CHANGES)("in autumn $year the first of two hours is meant", ({ autumn }) => {
  expect(spanOf(autumn, "02:30", 60)).toEqual([
    `${autumn}T02:30:00+02:00`,
    `${autumn}T02:30:00+01:00`,
  ]);
  expect(spanOf(autumn, "01:30", 90)).toEqual([
    `${autumn}T01:30:00+02:00`,
    `${autumn}T02:00:00+01:00`,
  ]);
  expect(spanOf(autumn, "03:00", 60)).toEqual([
    `${autumn}T03:00:00+01:00`,
    `${autumn}T04:00:00+01:00`,
  ]);
});

const part = (max: number) => fc.nat({ max }).map((value) => String(value).padStart(2, "0"));
const anyTime = fc.tuple(part(23), part(59)).map(([hours, minutes]) => `${hours}:${minutes}`);
const anyDate = fc.oneof(
  fc
    .nat({ max: 2556 })
    .map((later): string => civilDateOfDay(addDays(dayNumber("2024-01-01"), later))),
  fc.constantFrom(...CLOCK_CHANGES.flatMap(({ spring, autumn }) => [spring, autumn])),
);

test("on any day from 2024 to 2030 it begins as the almanac says, and lasts its minutes", () => {
  fc.assert(
    fc.property(anyDate, anyTime, fc.integer({ min: 1, max: 720 }), (date, time, minutes) => {
      const span = clockSpanOf(day(date), time, minutes);
      const startsAt = instantByAlmanac(date, time);
      if (startsAt === undefined) {
        expect(span).toEqual({ ok: false, refusal: { kind: "noSuchLocalTime", date, time } });
      } else {
        const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
        expect(span).toEqual({ ok: true, value: { startsAt, endsAt } });
      }
    }),
    { numRuns: RUNS },
  );
});
