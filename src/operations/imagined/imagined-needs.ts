import { addContact } from "../../db/visits/contacts.ts";
import { addRecordedFacts } from "../../db/visits/recorded-facts.ts";
import { listFollowedChildren } from "../../db/families/lists.ts";
import { readVisits } from "../../db/visits/visits.ts";
import { discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../domain/time/civil-date.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";
import { joinSession } from "../group-sessions/join-session.ts";
import { planSession } from "../group-sessions/plan-session.ts";

const DAY_MS = 86_400_000;
const FACT_DAYS_AGO = 10;
const CONTACT_DAYS_AGO = 5;

/** What health visitors noticed: one child in so many, of an age at which it shows. */
const NOTICED = [
  { fact: "epds-mother", value: 13, fromDays: 56, untilDays: 120, oneIn: 4 },
  { fact: "language-concern", value: true, fromDays: 500, untilDays: 1_400, oneIn: 3 },
  { fact: "sleep-concern", value: true, fromDays: 200, untilDays: 1_300, oneIn: 9 },
] as const;

/** Some families need more: what was noticed of them, and contacts that no visit of the programme asked for. */
export async function recordImaginedNeeds(
  desk: Desk,
): Promise<Result<Disclosed<undefined>, never>> {
  const children = await findChildrenWithFamilies(desk, await listFollowedChildren(desk));
  const on = civilDateOfDay(addDays(dayNumberOf(desk.today), -FACT_DAYS_AGO));
  for (const { fact, value, fromDays, untilDays, oneIn } of NOTICED) {
    const ofAge = children.filter((of) => {
      const daysOld = daysOldOf(desk, of);
      return daysOld >= fromDays && daysOld <= untilDays;
    });
    for (const [place, { child, family }] of ofAge.entries()) {
      if (place % oneIn !== 0) continue;
      const author = family.healthVisitor ?? "seed";
      const said = { author, source: undefined, at: desk.now };
      addRecordedFacts(desk, child, [{ fact, value, on }], said);
      holdNeedsContact(desk, child.id, family.healthVisitor);
    }
  }
  return accepted(discloseNonPersonal(undefined));
}

function holdNeedsContact(desk: Desk, child: string, healthVisitor: string | undefined): void {
  if (healthVisitor === undefined) return;
  addContact(desk, {
    id: crypto.randomUUID(),
    version: 1,
    heldAt: new Date(desk.now.getTime() - CONTACT_DAYS_AGO * DAY_MS),
    healthVisitor,
    modality: "phone",
    groupSession: undefined,
    externalReference: undefined,
    visits: [],
    children: [child],
    author: healthVisitor,
    recordedAt: desk.now,
    undoneAt: undefined,
  });
}

function daysOldOf({ today }: Desk, { child }: ChildOfFamily): number {
  const { birthDate } = child.facts;
  return birthDate === undefined ? -1 : dayNumberOf(today) - dayNumberOf(birthDate);
}

const SESSION_IN_DAYS = 9;
const SESSION_CAPACITY = 8;
const SESSION_RULE = "four-months";

/** A mothers' group with room left, for the four-month visits that nothing is agreed for. */
export async function planImaginedSession(desk: Desk, healthVisitor: string) {
  const planned = await planSession(desk, {
    healthVisitor,
    date: civilDateOfDay(addDays(dayNumberOf(desk.today), SESSION_IN_DAYS)),
    time: "18:30",
    durationMinutes: 90,
    title: "Mødregruppe",
    place: "Sundhedshuset, Tusindby",
    capacity: SESSION_CAPACITY,
  });
  return planned.ok ? accepted(planned.value) : planned;
}

/** Those who may come to it soon. */
export async function joinImaginedSession(desk: Desk, session: string) {
  const ids = await listFollowedChildren(desk);
  const visits = await readVisits(desk, ids);
  const day = civilDateOfDay(addDays(dayNumberOf(desk.today), SESSION_IN_DAYS));
  const open = visits.filter(
    ({ rule, window, history, isWithdrawn }) =>
      rule === SESSION_RULE &&
      !isWithdrawn &&
      window.earliest <= day &&
      window.latest >= day &&
      history.held === undefined &&
      history.agreements.length === 0,
  );
  return joinSession(
    desk,
    session,
    open.slice(0, SESSION_CAPACITY - 2).map(({ id }) => id),
  );
}
