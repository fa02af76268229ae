import type { DayOnRecord } from "../../db/days/day-as-read.ts";
import { readDay } from "../../db/days/day-plans.ts";
import { calendarsBehind, isOwnCalendarOld } from "../../domain/day-plan/calendar-warnings.ts";
import { baseOf, planDay } from "../../domain/day-plan/plan-day.ts";
import { visitsToBook } from "../../domain/day-plan/visits-to-book.ts";
import { placeOfStop } from "../../domain/day-plan/place-of-stop.ts";
import type { DayPlanView } from "../../domain/disclosure/day-view.ts";
import { type StopOfDay, discloseDay } from "../../domain/disclosure/disclose-day.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { seesDaysOf } from "../../domain/disclosure/sees-days-of.ts";
import { orderOf } from "../../domain/order-of.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type Appointment, standingVisits } from "../../domain/visits/appointment.ts";
import { plansOn } from "../../domain/visits/emergency-plan.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { questionsFor, visitsOfDay } from "./visits-of-day.ts";

/** A health visitor's day: her appointments in the best order, and her own visits that wait for a day. `since`: what has changed from that moment on is marked. */
export async function readDayPlan(
  desk: Desk,
  id: string,
  asked: { readonly date: CivilDate | undefined; readonly since: Date | undefined },
): Promise<Result<Disclosed<DayPlanView>, NotFound | TooManyOccurrences>> {
  const date = asked.date ?? desk.today;
  const day = isRecordId(id) ? await readDay(desk, id, date, asked.since) : undefined;
  if (day === undefined || !seesDaysOf(desk.viewer, day.healthVisitor)) {
    return refused({ kind: "notFound" });
  }
  const { closingDays, settings } = desk;
  const { postalCodeCentres } = settings;
  const { place: base, source } = baseOf(day.healthVisitor, postalCodeCentres);
  const agreed = day.appointments.map((appointment) => {
    const own = standingVisits(appointment);
    return { appointment, visits: day.visits.filter((visit) => own.includes(visit.id)) };
  });
  const inForce = plansOn(desk.emergencyPlans, date);
  const { waiting, setAside } = visitsToBook(id, day, desk.programmes, inForce);
  const shown = [...agreed.flatMap(({ visits }) => visits), ...waiting];
  const questions = questionsFor(desk, day, shown, date);
  if (!questions.ok) return questions;
  const stops = agreed.map(({ appointment, visits }): StopOfDay => {
    const { modality } = appointment;
    const held = visitsOfDay(desk, day, visits, questions.value, { date, modality });
    const family = held[0]?.family;
    // A way tells where it leads: it is kept back from whoever is not shown the place.
    const isKeptBack = family !== undefined && !fieldsShown(family, desk.viewer).has("place");
    const home = { address: family?.home, isProtected: isKeptBack };
    return {
      appointment,
      session: day.sessions.find((session) => session.appointment === appointment.id),
      where: placeOfStop(modality, home, base, postalCodeCentres),
      visits: held,
      changed: changedSince(appointment, asked.since, day.came),
    };
  });
  const planned = planDay(date, day.healthVisitor, day.absences, stops, {
    closingDays,
    postalCodeCentres,
  });
  return accepted(
    discloseDay(
      {
        healthVisitor: day.healthVisitor,
        date,
        asOf: desk.now,
        base: source,
        planned,
        stops,
        toBook: visitsOfDay(desk, day, waiting, questions.value, { date }),
        setAside,
        ...calendarsOf(desk, day, date),
        gone: day.gone,
      },
      desk.viewer,
    ),
  );
}

/** What is to be said of her calendars; of a day that is past nothing. */
function calendarsOf(
  { now, today }: Desk,
  { appointments, lastLeftAt, feeds, ownCalendar }: DayOnRecord,
  date: CivilDate,
): Pick<DayPlanView, "calendarsBehind" | "oldOwnCalendar"> {
  if (date < today) return { calendarsBehind: undefined, oldOwnCalendar: undefined };
  const changes = [
    ...appointments.map(({ changedAt }) => changedAt),
    ...(lastLeftAt ? [lastLeftAt] : []),
  ];
  const changedAt = changes.toSorted((one, other) => orderOf(one, other)).at(-1);
  const isOld = ownCalendar !== undefined && isOwnCalendarOld(ownCalendar, now);
  return {
    calendarsBehind: calendarsBehind(feeds, changedAt, now),
    oldOwnCalendar: isOld ? ownCalendar : undefined,
  };
}

function changedSince(
  { id, recordedAt, changedAt }: Appointment,
  since: Date | undefined,
  came: ReadonlySet<string>,
): StopOfDay["changed"] {
  if (since === undefined || changedAt <= since) return undefined;
  return recordedAt > since || came.has(id) ? "added" : "changed";
}
