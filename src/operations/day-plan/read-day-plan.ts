import { type DayOnRecord, readDay } from "../../db/day-plans.ts";
import { baseOf, planDay } from "../../domain/day-plan/plan-day.ts";
import { placeOfStop } from "../../domain/day-plan/place-of-stop.ts";
import type { DayPlanView } from "../../domain/disclosure/day-view.ts";
import {
  type StopOfDay,
  type VisitOfDay,
  discloseDay,
} from "../../domain/disclosure/disclose-day.ts";
import { fieldsShown } from "../../domain/disclosure/disclose.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { follows } from "../../domain/disclosure/follows.ts";
import { orderOf } from "../../domain/order-of.ts";
import { mandatoryObservations } from "../../domain/programme/mandatory-observations.ts";
import { type TooManyOccurrences, planVisits } from "../../domain/programme/plan-visits.ts";
import type { Modality } from "../../domain/programme/programme.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type Appointment, standingVisits } from "../../domain/visits/appointment.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import { visitOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../families/find-child.ts";

/** A health visitor's day: her appointments in the best order, and her own visits that wait for a day. `since`: what has changed from that moment on is marked. */
export async function readDayPlan(
  desk: Desk,
  id: string,
  asked: { readonly date: CivilDate | undefined; readonly since: Date | undefined },
): Promise<Result<Disclosed<DayPlanView>, NotFound | TooManyOccurrences>> {
  const date = asked.date ?? desk.today;
  const day = isRecordId(id) ? await readDay(desk, id, date, asked.since) : undefined;
  if (day === undefined || !follows(desk.viewer, day.healthVisitor)) {
    return refused({ kind: "notFound" });
  }
  const { closingDays, settings } = desk;
  const { postalCodeCentres } = settings;
  const { place: base, source } = baseOf(day.healthVisitor, postalCodeCentres);
  const stops: StopOfDay[] = [];
  for (const appointment of day.appointments) {
    const own = standingVisits(appointment);
    const visits = visitsOfDay(
      desk,
      day,
      day.visits.filter(({ id: visit }) => own.includes(visit)),
      date,
      appointment.modality,
    );
    if (!visits.ok) return visits;
    const family = visits.value[0]?.family;
    // A way tells where it leads: it is kept back from whoever is not shown the place.
    const isKeptBack = family !== undefined && !fieldsShown(family, desk.viewer).has("place");
    const home = { address: family?.home, isProtected: isKeptBack };
    stops.push({
      appointment,
      session: day.sessions.find((session) => session.appointment === appointment.id),
      where: placeOfStop(appointment.modality, home, base, postalCodeCentres),
      visits: visits.value,
      changed: changedSince(appointment, asked.since, day.came),
    });
  }
  const toBook = visitsOfDay(desk, day, waitingVisits(desk, day, date), date, undefined);
  if (!toBook.ok) return toBook;
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
        toBook: toBook.value,
        gone: day.gone,
      },
      desk.viewer,
    ),
  );
}

/** Her own visits that are due or overdue on the day and agreed for none, those whose windows close first before the others. */
function waitingVisits(
  { programme }: Desk,
  { healthVisitor, visits, children, families }: DayOnRecord,
  date: CivilDate,
): readonly StoredVisit[] {
  return visits
    .filter((visit) => {
      const child = children.find(({ id }) => id === visit.child);
      const family = child && families.get(child.family);
      if (child === undefined || family?.healthVisitor !== healthVisitor.id) return false;
      const { state } = visitOnRecord(visit, programme, child.facts, date);
      return state === "due" || state === "overdue";
    })
    .sort(
      (one, other) => orderOf(one.window.latest, other.window.latest) || orderOf(one.id, other.id),
    );
}

function visitsOfDay(
  desk: Desk,
  { children, families }: DayOnRecord,
  visits: readonly StoredVisit[],
  date: CivilDate,
  modality: Modality | undefined,
): Result<readonly VisitOfDay[], TooManyOccurrences> {
  const shown: VisitOfDay[] = [];
  const { programme, closingDays } = desk;
  for (const visit of visits) {
    const child = children.find(({ id }) => id === visit.child);
    const family = child && families.get(child.family);
    if (child === undefined || family === undefined) continue;
    const rule = ruleOf(programme, visit);
    const planned = planVisits(child.facts, programme, closingDays, date);
    if (!planned.ok) return planned;
    const held = modality ?? rule.modalities[0] ?? "home";
    shown.push({
      visit: visitOnRecord(visit, programme, child.facts, date),
      version: visit.version,
      child,
      family: { ...family, coveredBy: [...family.coveredBy, ...coveringOf(visit)] },
      observations: mandatoryObservations(rule.reportAs, held),
      ask: [...new Set(planned.value.undecided.flatMap(({ missing }) => missing))],
    });
  }
  return accepted(shown);
}

/** Whoever has agreed to come to a visit covers its family. */
function coveringOf({ history }: StoredVisit) {
  return history.agreements.flatMap(({ healthVisitor, on, until }) =>
    until === undefined ? [{ healthVisitor, on }] : [],
  );
}

function changedSince(
  { id, recordedAt, changedAt }: Appointment,
  since: Date | undefined,
  came: ReadonlySet<string>,
): StopOfDay["changed"] {
  if (since === undefined || changedAt <= since) return undefined;
  return recordedAt > since || came.has(id) ? "added" : "changed";
}
