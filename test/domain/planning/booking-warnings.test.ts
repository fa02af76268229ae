import { expect, test } from "vitest";
import type { BookingWarning } from "../../../src/domain/planning/booking-warning.ts";
import {
  type BookedHealthVisitor,
  type PlannedBooking,
  bookingWarnings,
} from "../../../src/domain/planning/booking-warnings.ts";
import {
  aBookedHealthVisitor,
  aBookedVisit,
  aBooking,
  someHours,
} from "../../support/a-booking.ts";
import { day } from "../../support/a-child.ts";
import { dayNumber } from "../../support/day-number.ts";

interface Case {
  readonly name: string;
  readonly booking?: Partial<PlannedBooking>;
  readonly healthVisitor?: Partial<BookedHealthVisitor>;
  readonly closed?: readonly string[];
  readonly warnings: readonly BookingWarning[];
}

const at = (startsAtMinute: number, endsAtMinute: number, isFold = false) => ({
  startsAtMinute,
  endsAtMinute,
  isFold,
});
const SHIFT = { startsAtMinute: 480, endsAtMinute: 930 };
const AWAY = { from: day("2026-03-09"), until: day("2026-03-11") };
const ANY_DAY = aBookedVisit({ rule: { days: "all" } });

function expectWarnings({ booking, healthVisitor, closed = [], warnings }: Case) {
  expect(
    bookingWarnings(
      aBooking(booking),
      aBookedHealthVisitor(healthVisitor),
      new Set(closed.map(dayNumber)),
    ),
  ).toEqual(warnings);
}

test.each<Case>([
  { name: "an ordinary time warns of nothing", warnings: [] },
  {
    name: "yesterday is past",
    booking: { today: day("2026-03-11") },
    warnings: [{ code: "inThePast" }],
  },
  { name: "today is not", booking: { today: day("2026-03-10") }, warnings: [] },
  {
    name: "a past day across a year's end",
    booking: { date: day("2026-12-31"), today: day("2027-01-01") },
    warnings: [{ code: "inThePast" }],
  },
  {
    name: "a clock time that comes twice",
    booking: { date: day("2026-10-25"), time: at(150, 165, true), visits: [ANY_DAY] },
    healthVisitor: { workingHours: [] },
    warnings: [{ code: "clockTimeTwice" }],
  },
])("the time: $name", (row) => expectWarnings(row));

test.each<Case>([
  {
    name: "a day that her hours do not name",
    booking: { date: day("2026-03-13") },
    warnings: [{ code: "notWorking", because: "notScheduled" }],
  },
  {
    name: "a public holiday on duty: she and the visit, nothing of hours or calendar",
    booking: { date: day("2026-04-06"), time: at(360, 420) },
    healthVisitor: { busy: [{ startsAtMinute: 0, endsAtMinute: 1440 }] },
    warnings: [
      { code: "notWorking", because: "publicHoliday" },
      { code: "closedDay", visit: "a-visit", because: "publicHoliday" },
    ],
  },
  {
    name: "a public holiday, nothing known of her hours",
    booking: { date: day("2026-04-06") },
    healthVisitor: { workingHours: [] },
    warnings: [
      { code: "notWorking", because: "publicHoliday" },
      { code: "closedDay", visit: "a-visit", because: "publicHoliday" },
    ],
  },
  {
    name: "a closing day",
    closed: ["2026-03-10"],
    warnings: [
      { code: "notWorking", because: "closingDay" },
      { code: "closedDay", visit: "a-visit", because: "closingDay" },
    ],
  },
  {
    name: "an absence, and why is not told",
    healthVisitor: { absences: [AWAY], busy: [{ startsAtMinute: 0, endsAtMinute: 1440 }] },
    warnings: [{ code: "absent" }],
  },
  {
    name: "an absence on a day that is off anyhow",
    booking: { date: day("2026-03-13") },
    healthVisitor: { absences: [{ from: day("2026-03-12"), until: day("2026-03-13") }] },
    warnings: [{ code: "absent" }],
  },
  {
    name: "an absence on a closing day",
    healthVisitor: { absences: [AWAY] },
    closed: ["2026-03-10"],
    warnings: [
      { code: "notWorking", because: "closingDay" },
      { code: "closedDay", visit: "a-visit", because: "closingDay" },
    ],
  },
  { name: "the whole of her hours", booking: { time: at(480, 930) }, warnings: [] },
  {
    name: "a minute before her hours",
    booking: { time: at(479, 500) },
    warnings: [{ code: "outsideWorkingHours", shifts: [SHIFT] }],
  },
  {
    name: "a minute after her hours",
    booking: { time: at(900, 931) },
    warnings: [{ code: "outsideWorkingHours", shifts: [SHIFT] }],
  },
  {
    name: "over her break",
    booking: { time: at(700, 760) },
    healthVisitor: {
      workingHours: [someHours({ endsAt: "12:00" }), someHours({ startsAt: "12:30" })],
    },
    warnings: [
      {
        code: "outsideWorkingHours",
        shifts: [
          { startsAtMinute: 480, endsAtMinute: 720 },
          { startsAtMinute: 750, endsAtMinute: 930 },
        ],
      },
    ],
  },
  {
    name: "after her break",
    booking: { time: at(750, 810) },
    healthVisitor: {
      workingHours: [someHours({ endsAt: "12:00" }), someHours({ startsAt: "12:30" })],
    },
    warnings: [],
  },
  { name: "no clock time lies outside no hours", booking: { time: undefined }, warnings: [] },
  {
    name: "at night, nothing known of her hours",
    booking: { time: at(0, 60) },
    healthVisitor: { workingHours: [] },
    warnings: [],
  },
  {
    name: "the same clock time on the first day after summer time",
    booking: { date: day("2026-10-26"), time: at(480, 930) },
    warnings: [],
  },
  {
    name: "busy for the last minute of it",
    healthVisitor: { busy: [{ startsAtMinute: 599, endsAtMinute: 700 }] },
    warnings: [{ code: "busyInOwnCalendar" }],
  },
  {
    name: "busy until it begins and from when it ends",
    healthVisitor: {
      busy: [
        { startsAtMinute: 500, endsAtMinute: 540 },
        { startsAtMinute: 600, endsAtMinute: 700 },
      ],
    },
    warnings: [],
  },
  {
    name: "busy twice in it is told once, nothing known of her hours",
    healthVisitor: {
      workingHours: [],
      busy: [
        { startsAtMinute: 545, endsAtMinute: 550 },
        { startsAtMinute: 555, endsAtMinute: 560 },
      ],
    },
    warnings: [{ code: "busyInOwnCalendar" }],
  },
  {
    name: "busy, no clock time agreed",
    booking: { time: undefined },
    healthVisitor: { busy: [{ startsAtMinute: 0, endsAtMinute: 1440 }] },
    warnings: [],
  },
  {
    name: "the last place of her day",
    healthVisitor: { dailyCap: 5, othersThatDay: 4 },
    warnings: [],
  },
  {
    name: "one more than her day holds",
    healthVisitor: { dailyCap: 5, othersThatDay: 5 },
    warnings: [{ code: "dailyCapReached", cap: 5, appointments: 6 }],
  },
  { name: "a full day without a cap", healthVisitor: { othersThatDay: 20 }, warnings: [] },
  {
    name: "a cap of none, on a day away",
    healthVisitor: { dailyCap: 0, absences: [AWAY] },
    warnings: [{ code: "absent" }, { code: "dailyCapReached", cap: 0, appointments: 1 }],
  },
])("the health visitor: $name", (row) => expectWarnings(row));

test("all that can be said at once stands in one order", () => {
  const visit = (id: string) =>
    aBookedVisit({
      id,
      rule: { competences: ["adbb"], days: "weekdays" },
      window: { earliest: day("2026-02-01"), target: day("2026-02-02"), latest: day("2026-05-30") },
      birthDate: day("2026-02-28"),
    });
  const warnings = bookingWarnings(
    aBooking({
      date: day("2026-05-31"),
      time: at(0, 60, true),
      modality: "group",
      visits: [visit("b"), visit("a")],
      leftOutSiblings: ["d", "c"],
      today: day("2026-06-01"),
    }),
    aBookedHealthVisitor({
      workingHours: [someHours({ rule: "FREQ=DAILY" })],
      dailyCap: 1,
      othersThatDay: 1,
      busy: [{ startsAtMinute: 0, endsAtMinute: 1440 }],
    }),
    new Set(),
  );
  expect(
    warnings.map((said) => [said.code, "visit" in said ? said.visit : ""].join(" ").trim()),
  ).toEqual([
    "inThePast",
    "clockTimeTwice",
    "outsideWorkingHours",
    "busyInOwnCalendar",
    "dailyCapReached",
    "closedDay b",
    "outsideWindow b",
    "modalityNotOffered b",
    "lacksCompetence b",
    "closedDay a",
    "outsideWindow a",
    "modalityNotOffered a",
    "lacksCompetence a",
    "siblingLeftOut d",
    "siblingLeftOut c",
  ]);
});
