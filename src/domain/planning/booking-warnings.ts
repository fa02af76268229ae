import type { Modality } from "../programme/programme.ts";
import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import type { Absence } from "./absence.ts";
import type { BookingWarning, HealthVisitorWarning, TimeWarning } from "./booking-warning.ts";
import { dayOffBecause } from "./day-off.ts";
import { type BookedVisit, visitWarnings } from "./visit-warnings.ts";
import { type Shift, type WorkingHours, compileWorkingHours, shiftsOn } from "./working-hours.ts";

/** A day, with or without a clock time, that is about to be agreed for some visits of one family. */
export interface PlannedBooking {
  readonly date: CivilDate;
  /** Undefined where only the day is agreed; `isFold` where this local time exists twice that day. */
  readonly time: (Shift & { readonly isFold: boolean }) | undefined;
  readonly modality: Modality;
  /** Somebody has said why it is this way. */
  readonly hasModalityReason: boolean;
  readonly visits: readonly BookedVisit[];
  /** Ids of open visits of the same rule to children born together with these, which are not in the booking. */
  readonly leftOutSiblings: readonly string[];
  readonly today: CivilDate;
}

/** The health visitor of a booking, and what is known of her that day. */
export interface BookedHealthVisitor {
  /** None where nobody has recorded them: then they warn of nothing. */
  readonly workingHours: readonly WorkingHours[];
  readonly absences: readonly Pick<Absence, "from" | "until">[];
  readonly competences: readonly string[];
  readonly dailyCap: number | undefined;
  /** How many other appointments are agreed that day. */
  readonly othersThatDay: number;
  /** From her own calendar, that day. */
  readonly busy: readonly Shift[];
}

/** What warns when a time is agreed, always in this order: the time, the health visitor, each visit in the order given, the children left out. */
export function bookingWarnings(
  booking: PlannedBooking,
  healthVisitor: BookedHealthVisitor,
  closingDays: ClosingDays,
): readonly BookingWarning[] {
  return [
    ...timeWarnings(booking),
    ...healthVisitorWarnings(booking, healthVisitor, closingDays),
    ...booking.visits.flatMap((visit) =>
      visitWarnings(visit, booking, healthVisitor.competences, closingDays),
    ),
    ...booking.leftOutSiblings.map((visit) => ({ code: "siblingLeftOut" as const, visit })),
  ];
}

function timeWarnings({ date, time, today }: PlannedBooking): readonly TimeWarning[] {
  return [
    ...(date < today ? [{ code: "inThePast" as const }] : []),
    ...(time?.isFold === true ? [{ code: "clockTimeTwice" as const }] : []),
  ];
}

function healthVisitorWarnings(
  booking: PlannedBooking,
  healthVisitor: BookedHealthVisitor,
  closingDays: ClosingDays,
): readonly HealthVisitorWarning[] {
  const { dailyCap, othersThatDay } = healthVisitor;
  const isFull = dailyCap !== undefined && othersThatDay >= dailyCap;
  return [
    ...workingWarnings(booking, healthVisitor, closingDays),
    ...(isFull
      ? [{ code: "dailyCapReached" as const, cap: dailyCap, appointments: othersThatDay + 1 }]
      : []),
  ];
}

/** Where she does not work at all, neither her hours nor her own calendar say more. */
function workingWarnings(
  { date, time }: PlannedBooking,
  { workingHours, absences, busy }: BookedHealthVisitor,
  closingDays: ClosingDays,
): readonly HealthVisitorWarning[] {
  const day = dayNumberOf(date);
  const calendar = compileWorkingHours(workingHours, day, day);
  const because = dayOffBecause(date, calendar, absences, closingDays);
  if (because === "absent") return [{ code: "absent" }];
  if (because !== undefined) return [{ code: "notWorking", because }];
  if (time === undefined) return [];
  const shifts = shiftsOn(calendar, day);
  const isWithin = shifts.some(
    ({ startsAtMinute, endsAtMinute }) =>
      startsAtMinute <= time.startsAtMinute && time.endsAtMinute <= endsAtMinute,
  );
  const isBusy = busy.some(
    ({ startsAtMinute, endsAtMinute }) =>
      startsAtMinute < time.endsAtMinute && time.startsAtMinute < endsAtMinute,
  );
  return [
    ...(calendar.isKnown && !isWithin ? [{ code: "outsideWorkingHours" as const, shifts }] : []),
    ...(isBusy ? [{ code: "busyInOwnCalendar" as const }] : []),
  ];
}
