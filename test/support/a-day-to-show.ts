import type { Question } from "../../src/domain/needs/questions.ts";
import type { DayPlanView } from "../../src/domain/disclosure/day-view.ts";
import {
  type WhoseVisits,
  discloseAppointment,
  discloseContact,
} from "../../src/domain/disclosure/disclose-appointment.ts";
import {
  type StopOfDay,
  type VisitOfDay,
  discloseDay,
} from "../../src/domain/disclosure/disclose-day.ts";
import { discloseSession } from "../../src/domain/disclosure/disclose-session.ts";
import { fieldsShown } from "../../src/domain/disclosure/shown-fields.ts";
import type { Disclosed } from "../../src/domain/disclosure/disclosed.ts";
import type { Viewer } from "../../src/domain/disclosure/viewer.ts";
import { placeOfAddress, placeOfStop } from "../../src/domain/day-plan/place-of-stop.ts";
import { planDay } from "../../src/domain/day-plan/plan-day.ts";
import type { ChildOnRecord } from "../../src/domain/registration/child-on-record.ts";
import type { FamilyOnRecord } from "../../src/domain/registration/family-on-record.ts";
import { NO_CLOSING_DAYS } from "../../src/domain/time/visiting-days.ts";
import type { Appointment } from "../../src/domain/visits/appointment.ts";
import type { Contact } from "../../src/domain/visits/contact.ts";
import type { GroupSession } from "../../src/domain/visits/group-session.ts";
import type { VisitOnRecord } from "../../src/domain/visits/schedule-on-record.ts";
import { day } from "./a-child.ts";
import { aChildOnRecord, aFamily, aParent } from "./a-family.ts";
import { aHealthVisitor } from "./a-health-visitor.ts";
import { aWorld } from "./a-world.ts";
import { anAgreedVisit, anAppointment } from "./an-appointment.ts";

/** A family of a day: a child, its visit that is agreed, and another that waits for a day. */
export interface Household {
  readonly family: FamilyOnRecord;
  readonly child: ChildOnRecord;
  readonly visit: VisitOnRecord & { readonly id: string };
  readonly later: VisitOnRecord & { readonly id: string };
  /** What nobody has recorded yet. */
  readonly ask: readonly Question[];
}

const DATE = day("2026-03-12");
const AT = new Date("2026-03-12T08:00:00+01:00");
const SETTINGS = {
  closingDays: NO_CLOSING_DAYS,
  postalCodeCentres: [
    { postalCode: "8450", latitude: 56.25, longitude: 9.86 },
    { postalCode: "8000", latitude: 56.16, longitude: 10.2 },
  ],
};

/** A household of that name, with nothing in its records that differs by chance. */
export function aHousehold(
  name: string,
  family: Partial<FamilyOnRecord> = {},
  child: Partial<ChildOnRecord> = {},
): Household {
  const { visit } = aWorld();
  const id = `family ${name}`;
  return {
    family: aFamily({ id, parents: [aParent({ identifiers: [] })], ...family }),
    child: aChildOnRecord({ id: `child ${name}`, family: id, identifiers: [], ...child }),
    visit: { ...visit, id: `visit ${name}` },
    later: { ...visit, id: `later ${name}` },
    ask: [aQuestion("smoking")],
  };
}

export function whoseVisits(...households: readonly Household[]): WhoseVisits {
  return {
    children: households,
    ofChildren: households.flatMap(({ child, visit, later }) =>
      [visit, later].map(({ id }) => ({ id, child: child.id })),
    ),
  };
}

/** At home with all of them, but for what a test says. */
export function appointmentFor(
  households: readonly Household[],
  difference: Partial<Appointment> = {},
): Appointment {
  const visits = households.map(({ visit }) => anAgreedVisit(visit.id));
  return anAppointment({ healthVisitor: "who-comes", visits, ...difference });
}

export function contactWith(
  households: readonly Household[],
  difference: Partial<Contact> = {},
): Contact {
  return {
    id: "a-contact",
    version: 1,
    heldAt: AT,
    healthVisitor: "who-comes",
    modality: "home",
    groupSession: undefined,
    externalReference: undefined,
    visits: households.map(({ visit }) => visit.id),
    children: households.map(({ child }) => child.id),
    author: "who-comes",
    recordedAt: AT,
    undoneAt: undefined,
    ...difference,
  };
}

export const SESSION: GroupSession = {
  id: "a-session",
  appointment: "of a-session",
  title: "Mødregruppe",
  place: "Hammel bibliotek",
  capacity: 8,
  author: "a-coordinator",
  recordedAt: AT,
};

/** The session's appointment, with all of them. */
export function sessionWith(households: readonly Household[]): Appointment {
  return appointmentFor(households, {
    id: SESSION.appointment,
    uid: "of the session",
    groupSession: SESSION.id,
    modality: "group",
    startsAt: new Date("2026-03-12T13:00:00+01:00"),
    endsAt: new Date("2026-03-12T14:00:00+01:00"),
  });
}

/** A day of one home visit to each, a session with them all, and their other visits to book; its way reckoned as for the viewer. */
export function dayShown(
  households: readonly Household[],
  viewer: Viewer,
  { base = "8000" }: { readonly base?: string } = {},
): Disclosed<DayPlanView> {
  const healthVisitor = aHealthVisitor({
    id: "who-comes",
    base: { postalCode: base, coordinates: undefined },
  });
  const start = placeOfAddress({ postalCode: base }, SETTINGS.postalCodeCentres);
  const stopFor = (appointment: Appointment, of: readonly Household[]): StopOfDay => {
    const isKeptBack = of.some(({ family }) => !fieldsShown(family, viewer).has("place"));
    const home = { address: of[0]?.family.homes[0], isProtected: isKeptBack };
    return {
      appointment,
      session: appointment.groupSession === undefined ? undefined : SESSION,
      where: placeOfStop(appointment.modality, home, start.place, SETTINGS.postalCodeCentres),
      visits: of.map((each) => visitOfDay(each, each.visit)),
      changed: undefined,
    };
  };
  const stops = [
    ...households.map((each, place) => {
      const id = `stop ${place}`;
      return stopFor(appointmentFor([each], { id, startsAt: undefined }), [each]);
    }),
    stopFor(sessionWith(households), households),
  ];
  return discloseDay(
    {
      healthVisitor,
      date: DATE,
      asOf: AT,
      base: start.source,
      planned: planDay(DATE, healthVisitor, [], stops, SETTINGS),
      stops,
      toBook: households.map((each) => visitOfDay(each, each.later)),
      setAside: 0,
      calendarsBehind: undefined,
      oldOwnCalendar: undefined,
      gone: [],
    },
    viewer,
  );
}

function visitOfDay({ family, child, ask }: Household, visit: VisitOnRecord): VisitOfDay {
  const [home] = family.homes;
  const observations = [{ code: "sleep", title: { da: "Søvn", en: "Sleep" } }];
  return { visit, version: 1, child, family: { ...family, home }, observations, ask };
}

/** All that a viewer gets to see of their day. */
export function dayInEveryView(households: readonly Household[], viewer: Viewer) {
  const whose = whoseVisits(...households);
  const session = { session: SESSION, appointment: sessionWith(households), attendance: undefined };
  return {
    appointments: households.map((each) =>
      discloseAppointment(appointmentFor([each]), [], whose, viewer),
    ),
    contacts: households.map((each) => discloseContact(contactWith([each]), whose, viewer)),
    attendance: discloseContact(
      contactWith(households, { groupSession: SESSION.id }),
      whose,
      viewer,
    ),
    session: discloseSession({ ...whose, ...session }, viewer),
    day: dayShown(households, viewer),
  };
}

/** What nobody has recorded, and would decide a rule. */
export function aQuestion(fact: string): Question {
  const [askBefore, helpsUntil] = [undefined, undefined];
  return { fact, rules: ["a-visit"], askBefore, helpsUntil, isForNextVisit: true };
}
