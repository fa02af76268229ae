import { isAppointmentReference } from "../../db/visits/appointments.ts";
import { holdHealthVisitors } from "../../db/transaction/holding.ts";
import { discloseAppointment } from "../../domain/disclosure/disclose-appointment.ts";
import { type Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { AppointmentView } from "../../domain/disclosure/views.ts";
import { invariant } from "../../domain/invariant.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Modality } from "../../domain/programme/programme.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { ClockTime, NoSuchLocalTime } from "../../domain/time/local-time.ts";
import { type Appointment, clockSpanOf, newAppointment } from "../../domain/visits/appointment.ts";
import { asItStands } from "../../domain/visits/follow-plan.ts";
import { durationOffered } from "../../domain/visits/offered-terms.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import { type Standing } from "../../domain/visits/standing.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { agreementOn } from "../../domain/visits/visit-history.ts";
import type { Desk } from "../desk.ts";
import { type NamedVisits, holdNamedVisits } from "../visits/named-visits.ts";
import { settleStandings } from "../visits/settle-standings.ts";
import { endAgreements } from "./end-appointment.ts";
import { keepModalityReason, modalityFor } from "./home-first.ts";
import { appointmentsToChange, layDown } from "./held-appointments.ts";
import type { NotToBeAgreed, UnknownNames } from "./refusals.ts";
import { warningsAbout } from "./warnings-about.ts";

/** What a request leaves open of duration and modality, the rules of the visits count for. */
export interface ToldAppointment {
  readonly visits: readonly string[];
  readonly healthVisitor: string;
  readonly date: CivilDate;
  readonly time: ClockTime | undefined;
  readonly durationMinutes: number | undefined;
  readonly modality: Modality | undefined;
  /** Why it is this way, where home comes first. */
  readonly modalityReason: string | undefined;
  readonly externalReference: string | undefined;
}

export type AgreeRefusal =
  | UnknownNames
  | NoSuchLocalTime
  | NotToBeAgreed
  | TooManyOccurrences
  | { readonly kind: "severalFamilies" }
  | { readonly kind: "externalReferenceTaken" };

/** A day is agreed with a family, for one or more visits at once. */
export async function agreeAppointment(
  desk: Desk,
  told: ToldAppointment,
): Promise<Result<Disclosed<AppointmentView>, AgreeRefusal>> {
  const named = await holdNamedVisits(desk, told.visits);
  const isKnown =
    isRecordId(told.healthVisitor) &&
    (await holdHealthVisitors(desk, [told.healthVisitor])).length > 0;
  const time = !clockSpanOf(told.date, told.time, 1).ok;
  if (named.unknown.length > 0 || !isKnown) {
    return refused({ kind: "unknownNames", visits: named.unknown, healthVisitor: !isKnown, time });
  }
  if (new Set(named.children.map(({ family }) => family.id)).size > 1) {
    return refused({ kind: "severalFamilies" });
  }
  const rules = named.visits.map((visit) => ruleOf(desk.programmes, visit));
  const durationMinutes = told.durationMinutes ?? durationOffered(rules);
  const span = clockSpanOf(told.date, told.time, durationMinutes);
  if (!span.ok) return span;
  const notToBe = notToBeAgreed(desk, named);
  if (notToBe !== undefined) return refused(notToBe);
  if (await isAppointmentReference(desk, told.externalReference)) {
    return refused({ kind: "externalReferenceTaken" });
  }
  const { now, actor } = desk;
  const of = named.visits.map(({ child }) => child);
  const modality = told.modality ?? (await modalityFor(desk, rules, of));
  const appointment = newAppointment({
    id: crypto.randomUUID(),
    uid: crypto.randomUUID(),
    healthVisitor: told.healthVisitor,
    date: told.date,
    time: told.time,
    ...span.value,
    durationMinutes,
    modality,
    groupSession: undefined,
    externalReference: told.externalReference,
    author: actor.subject,
    recordedAt: now,
    visits: told.visits.toSorted(),
  });
  const after = await withoutPast(desk, named);
  layDown(desk, appointment);
  const settled = await settleAgreed(desk, appointment, after);
  if (!settled.ok) return settled;
  const { modalityReason } = told;
  if (modalityReason !== undefined) await keepModalityReason(desk, appointment, modalityReason);
  const warnings = await warningsAbout(desk, appointment, named, modalityReason);
  const shown = discloseAppointment(appointment, warnings, named, desk.viewer, modalityReason);
  invariant(shown !== undefined, "whoever may name visits is shown them");
  return accepted(shown);
}

/** An appointment whose day has passed without a word stands for these visits no more: they are agreed anew. */
export async function withoutPast(desk: Desk, named: NamedVisits): Promise<NamedVisits> {
  const past = named.visits.flatMap(({ id, history }) => {
    const agreed = agreementOn(history, desk.today);
    return agreed === undefined ? [] : [{ visit: id, appointment: agreed.appointment }];
  });
  if (past.length === 0) return named;
  const appointments = await appointmentsToChange(
    desk,
    past.map(({ appointment }) => appointment),
  );
  const end = { at: desk.now, on: desk.today, by: undefined };
  const ids = past.map(({ visit }) => visit);
  const { ofChildren } = named;
  const ended = endAgreements(desk, appointments, ids, ofChildren, "settled-otherwise", end);
  const histories = new Map(ended.map(({ visit, history }) => [visit, history]));
  const anew = (visit: StoredVisit) => ({
    ...visit,
    history: histories.get(visit.id) ?? visit.history,
  });
  return { ...named, visits: named.visits.map(anew), ofChildren: ofChildren.map(anew) };
}

/** Their visits become agreed ones. */
export function settleAgreed(
  desk: Desk,
  appointment: Appointment,
  { visits, children, ofChildren }: NamedVisits,
): Promise<Result<unknown, TooManyOccurrences>> {
  const { id, healthVisitor, date: on, externalReference } = appointment;
  const agreement = { appointment: id, healthVisitor, since: desk.today, on, until: undefined };
  const changed = visits.map(({ id: visit, history }) => ({
    visit,
    history: { ...history, agreements: [...history.agreements, agreement] },
    news: { type: "visit.booked" as const, reasons: ["appointment"], externalReference },
  }));
  return settleStandings(desk, children, ofChildren, changed);
}

export function notToBeAgreed(
  desk: Desk,
  { visits, children }: NamedVisits,
): NotToBeAgreed | undefined {
  const standing = visits.map((visit) => standingOf(desk, visit, children)?.kind);
  const places = (is: (kind: Standing["kind"] | undefined) => boolean) =>
    standing.flatMap((kind, place) => (is(kind) ? [place] : []));
  const alreadyBooked = places((kind) => kind === "booked");
  const settled = places((kind) => kind !== undefined && kind !== "booked");
  if (alreadyBooked.length + settled.length === 0) return undefined;
  return { kind: "notToBeAgreed", alreadyBooked, settled };
}

function standingOf(
  { programmes, today }: Desk,
  visit: StoredVisit,
  children: NamedVisits["children"],
): Standing | undefined {
  const of = children.find(({ child }) => child.id === visit.child);
  return of && asItStands(visit, programmes, of.child.facts, today).standing;
}
