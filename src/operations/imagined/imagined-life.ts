import type { EventType } from "../../domain/disclosure/event-type.ts";
import { saveAppointment } from "../../db/visits/appointments.ts";
import { addContact } from "../../db/visits/contacts.ts";
import { listFollowedChildren } from "../../db/families/lists.ts";
import { readVisits, saveVisit } from "../../db/visits/visits.ts";
import { discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { invariant } from "../../domain/invariant.ts";
import { accepted } from "../../domain/result.ts";
import { dayNumberOf } from "../../domain/time/civil-date.ts";
import { instantOf } from "../../domain/time/local-time.ts";
import { clockSpanOf, newAppointment } from "../../domain/visits/appointment.ts";
import { newContact } from "../../domain/visits/contact.ts";
import { asItStands } from "../../domain/visits/follow-plan.ts";
import { durationOffered, modalityOffered } from "../../domain/visits/offered-terms.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";
import { type FoundDay, TIMES, fillDays } from "./imagined-calendar.ts";

/** Of the visits that should have been held in these last days one in so many was not: it is late. */
const LATE_DAYS = 90;
const LATE_ONE_IN = 4;

/** For so long the appointments by which visits were held are on record. */
const DAYS_KEPT = 28;

/** Lives the imagined families' past and agrees their next weeks: what was owed was mostly held, and what is open has mostly a day. */
export async function liveImaginedLife(desk: Desk) {
  const ids = await listFollowedChildren(desk);
  const children = await findChildrenWithFamilies(desk, ids);
  const visits = await readVisits(desk, ids);
  const byChild = new Map(children.map((of) => [of.child.id, of]));
  const open = visits.flatMap((visit) => {
    const of = byChild.get(visit.child);
    const isOpen =
      of !== undefined &&
      asItStands(visit, desk.programmes, of.child.facts, desk.today).standing === undefined;
    return isOpen && !visit.isWithdrawn ? [{ visit, of }] : [];
  });
  const past = open.filter(({ visit }) => visit.window.latest < desk.today);
  const kept = new Map<string, number>();
  for (const [place, { visit, of }] of past.entries()) {
    const daysAgo = dayNumberOf(desk.today) - dayNumberOf(visit.window.latest);
    const isLate = daysAgo <= LATE_DAYS && place % LATE_ONE_IN === 0;
    if (!isLate) hold(desk, visit, of, kept);
  }
  const wanted = open.flatMap(({ visit: { id, window }, of: { family } }) =>
    family.healthVisitor !== undefined && window.latest >= desk.today
      ? [{ ...window, visit: id, healthVisitor: family.healthVisitor }]
      : [],
  );
  const followers = [...new Set(wanted.map(({ healthVisitor }) => healthVisitor))].sort();
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  for (const found of fillDays(wanted, followers, desk.today)) {
    const visit = byId.get(found.visit);
    if (visit !== undefined) agree(desk, visit, found);
  }
  return accepted(discloseNonPersonal(undefined));
}

/** It was held on its target day, by whoever follows the family; of late weeks the appointment is on record too. */
function hold(
  desk: Desk,
  visit: StoredVisit,
  { family }: ChildOfFamily,
  kept: Map<string, number>,
): void {
  const { healthVisitor } = family;
  if (healthVisitor === undefined) return;
  const { target: date } = visit.window;
  const key = `${healthVisitor} ${date}`;
  const time = TIMES[kept.get(key) ?? 0];
  kept.set(key, (kept.get(key) ?? 0) + 1);
  const heldAt = instantOf(date, time ?? "10:00");
  invariant(heldAt.ok, "clocks change by night");
  const rule = ruleOf(desk.programmes, visit);
  const isLate = dayNumberOf(desk.today) - dayNumberOf(date) <= DAYS_KEPT;
  if (isLate) addAgreed(desk, visit, { visit: visit.id, healthVisitor, date, time });
  const contact = newContact({
    id: crypto.randomUUID(),
    heldAt: heldAt.value,
    healthVisitor,
    modality: modalityOffered([rule]),
    groupSession: undefined,
    externalReference: undefined,
    visits: [visit.id],
    children: [visit.child],
    author: desk.actor.subject,
    recordedAt: desk.now,
  });
  addContact(desk, contact);
  changed(desk, visit, "visit.held");
}

function agree(desk: Desk, visit: StoredVisit, found: FoundDay): void {
  addAgreed(desk, visit, found);
  changed(desk, visit, "visit.booked");
}

function addAgreed(desk: Desk, visit: StoredVisit, { healthVisitor, date, time }: FoundDay): void {
  const rule = ruleOf(desk.programmes, visit);
  const durationMinutes = durationOffered([rule]);
  const span = clockSpanOf(date, time, durationMinutes);
  invariant(span.ok, "clocks change by night");
  const appointment = newAppointment({
    id: crypto.randomUUID(),
    uid: crypto.randomUUID(),
    healthVisitor,
    date,
    time,
    ...span.value,
    durationMinutes,
    modality: modalityOffered([rule]),
    groupSession: undefined,
    externalReference: undefined,
    author: desk.actor.subject,
    recordedAt: desk.now,
    visits: [visit.id],
  });
  saveAppointment(desk, appointment);
}

function changed(desk: Desk, visit: StoredVisit, type: EventType): void {
  const after = { ...visit, version: visit.version + 1 };
  saveVisit(desk, after, desk.now);
  const { id, child, version } = after;
  desk.announce({ type, child, visit: id, version, reasons: ["imagined"] });
}
