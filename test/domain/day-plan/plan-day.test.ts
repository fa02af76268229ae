import { expect, test } from "vitest";
import { baseOf, planDay } from "../../../src/domain/day-plan/plan-day.ts";
import type { PlaceOfStop } from "../../../src/domain/day-plan/place-of-stop.ts";
import type { HealthVisitor } from "../../../src/domain/planning/health-visitor.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { clockSpanOf } from "../../../src/domain/visits/appointment.ts";
import { someHours } from "../../support/a-booking.ts";
import { day } from "../../support/a-child.ts";
import { ANYWHERE, at, clock } from "../../support/a-day-of-stops.ts";
import { aHealthVisitor } from "../../support/a-health-visitor.ts";
import { anAppointment } from "../../support/an-appointment.ts";
import { dayNumber } from "../../support/day-number.ts";

const THURSDAY = "2026-03-12";
const CENTRES = [{ postalCode: "8450", latitude: 56.25, longitude: 9.86 }];
const BY_TELEPHONE: PlaceOfStop = { place: ANYWHERE, source: "nowhere" };

/** Agreed for a time, or only for the day; by telephone, so that there is no way. */
function aCall(time: string | undefined, durationMinutes = 60, date = THURSDAY) {
  const span = clockSpanOf(day(date), time, durationMinutes);
  if (!span.ok) throw new Error("no such time");
  const id = `at ${time ?? "any time"} ${durationMinutes}`;
  const appointment = anAppointment({ ...span.value, id, date: day(date), time, durationMinutes });
  return { appointment, where: BY_TELEPHONE };
}

const LUNCH = { earliest: "11:30", latest: "12:30", durationMinutes: 30 };
const HOURS = { ...someHours(), written: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH" };

function planned(
  stops: readonly ReturnType<typeof aCall>[],
  healthVisitor: Partial<HealthVisitor> = {},
  { date = THURSDAY, away = [] as readonly string[], closed = [] as readonly string[] } = {},
) {
  return planDay(
    day(date),
    aHealthVisitor({ workingHours: [HOURS], ...healthVisitor }),
    away.map((each) => ({ from: day(each), until: day(each) })),
    stops,
    { closingDays: new Set(closed.map(dayNumber)), postalCodeCentres: CENTRES },
  );
}

/** When the day starts and each stop does, by the clock. */
function timesOf({ order }: ReturnType<typeof planned>) {
  return [order.leavesBaseAtMinute, ...order.stops.map(({ startsAtMinute }) => startsAtMinute)].map(
    clock,
  );
}

test("a day starts as her working hours do, and what is agreed for a time stands there", () => {
  const { order, shifts, dayOff } = planned([aCall("09:30"), aCall(undefined)]);
  expect(order.stops.map(({ id }) => id)).toEqual(["at any time 60", "at 09:30 60"]);
  expect(order.stops.map(({ startsAtMinute }) => clock(startsAtMinute))).toEqual([
    "08:00",
    "09:30",
  ]);
  expect(order.leavesBaseAtMinute).toBe(at("08:00"));
  expect(shifts).toEqual([{ startsAtMinute: at("08:00"), endsAtMinute: at("15:30") }]);
  expect(dayOff).toBeUndefined();
});

test.each<{
  name: string;
  hours: HealthVisitor["workingHours"];
  starts: string;
  lateMinutes: number;
}>([
  {
    name: "of one shift from nine to three",
    hours: [{ ...HOURS, startsAt: "09:00", endsAt: "15:00" }],
    starts: "09:00",
    lateMinutes: 60,
  },
  {
    name: "of two shifts is from the first to the end of the last",
    hours: [
      { ...HOURS, startsAt: "07:00", endsAt: "10:00" },
      { ...HOURS, startsAt: "12:00", endsAt: "15:45" },
    ],
    starts: "07:00",
    lateMinutes: 15,
  },
  { name: "that nobody has recorded is eight to four", hours: [], starts: "08:00", lateMinutes: 0 },
])("a day $name", ({ hours, starts, lateMinutes }) => {
  const { order } = planned([aCall("15:00")], { workingHours: hours });
  expect(clock(order.leavesBaseAtMinute)).toBe(starts);
  expect(order.lateMinutes).toBe(lateMinutes);
});

test("late home on a usual day is after four", () => {
  expect(planned([aCall("15:30")], { workingHours: [] }).order.lateMinutes).toBe(30);
});

test.each([
  { name: "a day she works", of: {}, dayOff: undefined },
  { name: "a day she does not", of: { date: "2026-03-13" }, dayOff: "notScheduled" },
  { name: "a day away", of: { away: [THURSDAY] }, dayOff: "absent" },
  { name: "a closing day", of: { closed: [THURSDAY] }, dayOff: "closingDay" },
  { name: "Maundy Thursday", of: { date: "2026-04-02" }, dayOff: "publicHoliday" },
])("$name is off because: $dayOff; what is agreed stands all the same", ({ of, dayOff }) => {
  const date = of.date ?? THURSDAY;
  const plan = planned([aCall("09:00", 60, date)], {}, of);
  expect(plan.dayOff).toBe(dayOff);
  expect(timesOf(plan)).toEqual(["08:00", "09:00"]);
});

test("of a day she does not work there is no shift", () => {
  expect(planned([], {}, { date: "2026-03-13" }).shifts).toEqual([]);
  expect(planned([], { workingHours: [] }).shifts).toEqual([]);
});

test.each([
  { name: "nothing to do", stops: [], hasLunch: false },
  { name: "a minute less than four hours", stops: [aCall(undefined, 239)], hasLunch: false },
  { name: "four hours", stops: [aCall(undefined, 240)], hasLunch: true },
  {
    name: "four hours in parts",
    stops: [aCall(undefined, 120), aCall("09:30", 120)],
    hasLunch: true,
  },
  { name: "little, all before lunch", stops: [aCall("12:29", 30)], hasLunch: false },
  {
    name: "little, and some of it as lunch begins at the latest",
    stops: [aCall("12:30", 30)],
    hasLunch: true,
  },
  { name: "little, and some of it after lunch", stops: [aCall("14:00", 30)], hasLunch: true },
])("on a day with $name she has lunch: $hasLunch", ({ stops, hasLunch }) => {
  expect(planned(stops, { lunch: LUNCH }).order.lunch !== undefined).toBe(hasLunch);
});

test("lunch is hers: as early as it may be and as long as it is", () => {
  const { lunch } = planned([aCall("09:00"), aCall("14:00")], { lunch: LUNCH }).order;
  expect(lunch).toEqual({ startsAtMinute: at("11:30"), endsAtMinute: at("12:00") });
  expect(planned([aCall("09:00", 300)]).order.lunch).toBeUndefined();
});

test.each([
  { name: "spring", date: "2026-03-29" },
  { name: "autumn", date: "2026-10-25" },
])("on the day of the $name change a time is what the clock shows", ({ date }) => {
  expect(timesOf(planned([aCall("09:00", 60, date)], { workingHours: [] }, { date }))).toEqual([
    "08:00",
    "09:00",
  ]);
});

test.each([
  {
    name: "her coordinates",
    base: { postalCode: "8450", coordinates: { latitude: 56.3, longitude: 9.9 } },
    is: { place: { kind: "at", latitude: 56.3, longitude: 9.9 }, source: "address" },
  },
  {
    name: "the middle of her postal code",
    base: { postalCode: "8450", coordinates: undefined },
    is: { place: { kind: "at", latitude: 56.25, longitude: 9.86 }, source: "postalCodeCentre" },
  },
  {
    name: "a place nobody knows",
    base: undefined,
    is: { place: { kind: "unknown" }, source: "unknown" },
  },
])("her days start from $name", ({ base, is }) => {
  expect(baseOf({ base }, CENTRES)).toEqual(is);
  const where: PlaceOfStop = {
    place: { kind: "at", latitude: 57.3, longitude: 9.9 },
    source: "address",
  };
  const { stops } = planned([{ ...aCall(undefined), where }], { base }).order;
  expect(stops[0]?.travelMethod).toBe(base === undefined ? "assumed" : "straightLine");
});

test("no closing days and no centres: a day is planned all the same", () => {
  const nothing = { closingDays: NO_CLOSING_DAYS, postalCodeCentres: [] };
  const { order } = planDay(day(THURSDAY), aHealthVisitor(), [], [], nothing);
  expect(order).toMatchObject({ stops: [], travelMinutes: 0, leavesBaseAtMinute: at("08:00") });
});
