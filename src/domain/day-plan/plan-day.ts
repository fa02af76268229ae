import { type DayOffReason, dayOffBecause } from "../planning/day-off.ts";
import type { HealthVisitor } from "../planning/health-visitor.ts";
import { type Shift, compileWorkingHours, shiftsOn } from "../planning/working-hours.ts";
import type { PostalCodeCentre } from "../registration/coordinates.ts";
import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import { minutesOf } from "../time/local-time.ts";
import { minuteOfDay } from "../time/minute-of-day.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import type { Appointment } from "../visits/appointment.ts";
import { orderStops } from "./order-stops.ts";
import { type PlaceOfStop, placeOfAddress } from "./place-of-stop.ts";
import type { DayFrame, Lunch } from "./stop-to-order.ts";
import type { OrderedDay } from "./timetable.ts";

/** One health visitor's day in order. */
export interface PlannedDay {
  readonly order: OrderedDay;
  /** When she works that day; empty when she does not, or nobody has recorded it. */
  readonly shifts: readonly Shift[];
  /** Why she does not work that day, as far as anybody knows. */
  readonly dayOff: DayOffReason | undefined;
}

/** Of a day whose working hours nobody has recorded; our own default. */
const USUAL_DAY: Shift = { startsAtMinute: 8 * 60, endsAtMinute: 16 * 60 };

/** A day with less than this to do, and nothing agreed for after lunch, is over before lunch; our own default. */
const SHORT_DAY_MINUTES = 4 * 60;

/** Puts the appointments of a day into the best order, with the ways between them. */
export function planDay(
  date: CivilDate,
  healthVisitor: HealthVisitor,
  absences: readonly { readonly from: CivilDate; readonly until: CivilDate }[],
  stops: readonly { readonly appointment: Appointment; readonly where: PlaceOfStop }[],
  settings: {
    readonly closingDays: ClosingDays;
    readonly postalCodeCentres: readonly PostalCodeCentre[];
  },
): PlannedDay {
  const day = dayNumberOf(date);
  const calendar = compileWorkingHours(healthVisitor.workingHours, day, day);
  const shifts = shiftsOn(calendar, day);
  const toOrder = stops.map(({ appointment, where }) => ({
    id: appointment.id,
    place: where.place,
    startsAtMinute:
      appointment.startsAt === undefined ? undefined : minuteOfDay(appointment.startsAt, date),
    durationMinutes: appointment.durationMinutes,
  }));
  const frame: DayFrame = {
    startsAtMinute: shifts[0]?.startsAtMinute ?? USUAL_DAY.startsAtMinute,
    endsAtMinute: shifts.at(-1)?.endsAtMinute ?? USUAL_DAY.endsAtMinute,
    base: baseOf(healthVisitor, settings.postalCodeCentres).place,
    lunch: lunchOf(healthVisitor, toOrder),
  };
  return {
    order: orderStops(toOrder, frame),
    shifts,
    dayOff: dayOffBecause(date, calendar, absences, settings.closingDays),
  };
}

/** Where her days start and end. */
export function baseOf(
  { base }: Pick<HealthVisitor, "base">,
  centres: readonly PostalCodeCentre[],
): PlaceOfStop {
  return placeOfAddress(base, centres);
}

function lunchOf(
  { lunch }: HealthVisitor,
  stops: readonly {
    readonly startsAtMinute: number | undefined;
    readonly durationMinutes: number;
  }[],
): Lunch | undefined {
  if (lunch === undefined) return undefined;
  const latestStartMinute = minutesOf(lunch.latest);
  const toDoMinutes = stops.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);
  const goesOn = stops.some(({ startsAtMinute = 0 }) => startsAtMinute >= latestStartMinute);
  if (toDoMinutes < SHORT_DAY_MINUTES && !goesOn) return undefined;
  return {
    earliestMinute: minutesOf(lunch.earliest),
    latestStartMinute,
    durationMinutes: lunch.durationMinutes,
  };
}
