import { discloseSchedule, discloseVisit } from "../../../domain/disclosure/disclose-schedule.ts";
import { discloseChild, discloseFamily } from "../../../domain/disclosure/disclose-family.ts";
import type { Viewer } from "../../../domain/disclosure/viewer.ts";
import { invariant } from "../../../domain/invariant.ts";
import { CUT_OFFS } from "../../../domain/criteria/cut-offs.ts";
import { readProgramme } from "../../../domain/programme/programme-document.ts";
import { newChild } from "../../../domain/registration/child-on-record.ts";
import { newFamily, newParent } from "../../../domain/registration/family-on-record.ts";
import { tellBirth } from "../../../domain/registration/tell-birth.ts";
import { civilDateOf } from "../../../domain/time/civil-date.ts";
import { NO_CLOSING_DAYS } from "../../../domain/time/visiting-days.ts";
import { followPlan } from "../../../domain/visits/follow-plan.ts";
import { scheduleOnRecord } from "../../../domain/visits/schedule-on-record.ts";
import { absenceExample } from "../days/absence.ts";
import {
  birthNotification,
  birthNotificationExample,
  toBirthLetter,
} from "../registration/birth-notification.ts";
import type {
  AppointmentView,
  ContactView,
  SessionView,
} from "../../../domain/disclosure/views.ts";
import { fromAppointment } from "../visits/appointment.ts";
import { fromChild } from "../families/child.ts";
import { fromContact } from "../visits/contact.ts";
import { fromSession } from "../visits/group-session.ts";
import { aWhyNot, anExplanation } from "./explanations.ts";
import { programmeExample } from "./programme.ts";
import { fromFamily } from "../families/family.ts";
import { healthVisitorExample } from "../days/health-visitor.ts";
import {
  fromRegistration,
  fromScheduleOnRecord,
  fromVisitView,
} from "../visits/schedule-on-record.ts";

/** The documented answers about records: worked out from the documented birth notification, so that they cannot grow stale. */
export function recordExamples(): ReturnType<typeof workedOut> {
  return (kept ??= workedOut());
}

/** Only whoever reads the document pays for them: they are worked out when it is first written. */
let kept: ReturnType<typeof workedOut> | undefined;

function workedOut() {
  const id = ids();
  const now = new Date("2026-03-02T05:00:00Z");
  const day = civilDateOf("2026-03-02");
  const letter = toBirthLetter(birthNotification.parse(birthNotificationExample));
  const mother = newParent(id(), "mother");
  const told = tellBirth(
    letter,
    {
      birth: id(),
      family: newFamily(id(), now),
      mother,
      possible: [],
      siblings: [],
      isProtected: false,
      former: undefined,
    },
    now,
    id,
  );
  const healthVisitor = id();
  const family = { ...told.family, version: 1, healthVisitor, district: "hammel" };
  const child = { ...(told.children[0]?.after ?? newChild(id(), family.id, now)), version: 1 };
  const { facts } = child;
  const programme = readProgramme(programmeExample);
  const followed = { id: child.id, facts, programmes: [], ending: undefined, wasBorn: false };
  const programmes = { of: () => programme, beganWith: programme, forNewChildren: () => programme };
  const plan = followPlan(followed, [], programmes, NO_CLOSING_DAYS, day, id);
  invariant(plan.ok, "the example can be planned");
  const { planned, visits } = plan.value;
  const onRecord = scheduleOnRecord(followed, planned, visits, programmes, day, {
    open: [],
    settled: [],
  });
  const viewer: Viewer = {
    role: "coordinator",
    subject: "a-coordinator",
    scopes: [],
    districts: undefined,
    today: day,
  };
  const schedule = shown(discloseSchedule(child.id, onRecord, family, viewer));
  const [first] = onRecord.visits;
  invariant(first !== undefined, "the example has a visit");
  const of = { child: child.id, family: family.id, version: 1, outcomes: [], isPaused: false };
  const visit = shown(discloseVisit(first, of, family, viewer));
  const registration = fromRegistration({
    isNew: true,
    family: family.id,
    pregnancy: undefined,
    children: [{ id: child.id, schedule }],
  });
  const appointment = anAppointment(id, healthVisitor, first.id ?? "");
  const contact = aContact(id, appointment, child.id);
  const page = <Item>(item: Item) => ({ items: [item], next: null });
  const shownChild = fromChild(shown(discloseChild(child, family, viewer)));
  const shownFamily = fromFamily(shown(discloseFamily(family, [child.id], viewer)));
  return {
    registration,
    pregnancy: { ...registration, pregnancy: id() },
    child: shownChild,
    children: page(shownChild),
    family: shownFamily,
    openAssignments: page({
      ...shownFamily,
      healthVisitor: null,
      waitingSince: "2026-03-02T06:00:00+01:00",
    }),
    assignedFamilies: { families: [shownFamily] },
    addresses: { addresses: shownFamily.homes },
    schedule: fromScheduleOnRecord(schedule),
    visit: fromVisitView(visit),
    visits: page(fromVisitView(visit)),
    explanation: anExplanation(first, child, onRecord, id),
    whyNot: aWhyNot(onRecord),
    healthVisitor: { ...healthVisitorExample, id: healthVisitor },
    appointment: fromAppointment(appointment),
    session: fromSession(aSession(id, appointment)),
    sessions: page(fromSession(aSession(id, appointment))),
    contact: fromContact(contact),
    contacts: page(fromContact(contact)),
    healthVisitors: page({ ...healthVisitorExample, id: healthVisitor }),
    absence: { ...absenceExample, healthVisitor },
    absences: page({ ...absenceExample, healthVisitor }),
    events: {
      items: [
        {
          number: 1,
          id: id(),
          type: "visit.planned",
          at: "2026-03-02T06:00:00+01:00",
          child: child.id,
          visit: first.id ?? null,
          version: 1,
          reasons: first.because.map(({ code }) => code),
          externalReference: null,
        },
      ],
      next: 1,
    },
    settings: {
      closingDays: ["2026-12-24", "2026-12-31"],
      districts: [{ code: "hammel", postalCodes: ["8450"], coordinators: [] }],
      postalCodeCentres: [{ postalCode: "8450", latitude: 56.2567, longitude: 9.8612 }],
      calendarInitials: false,
      cutOffs: { ...CUT_OFFS },
      needsVisitsPerYearMax: 3,
      sorCode: "330000000000000",
    },
  };
}

function anAppointment(id: () => string, healthVisitor: string, visit: string): AppointmentView {
  const agreedAt = new Date("2026-03-02T08:00:00Z");
  return {
    id: id(),
    uid: id(),
    version: 1,
    healthVisitor,
    date: civilDateOf("2026-03-06"),
    time: "09:00",
    startsAt: new Date("2026-03-06T08:00:00Z"),
    endsAt: new Date("2026-03-06T08:30:00Z"),
    durationMinutes: 30,
    modality: "home",
    modalityReason: undefined,
    groupSession: undefined,
    externalReference: undefined,
    author: "a-coordinator",
    recordedAt: agreedAt,
    changedAt: agreedAt,
    endedAt: undefined,
    endedAs: undefined,
    visits: [visit],
    warnings: [{ code: "outsideWorkingHours", shifts: [] }],
  };
}

function aSession(id: () => string, appointment: AppointmentView): SessionView {
  const session = id();
  return {
    id: session,
    title: "Mødregruppe",
    place: "Sundhedshuset, Hammel",
    capacity: 8,
    takenPlaces: 1,
    attendance: undefined,
    appointment: { ...appointment, id: id(), modality: "group", groupSession: session },
  };
}

function aContact(
  id: () => string,
  { healthVisitor, modality, visits }: AppointmentView,
  child: string,
): ContactView {
  return {
    id: id(),
    version: 1,
    heldAt: new Date("2026-03-06T08:10:00Z"),
    healthVisitor,
    modality,
    groupSession: undefined,
    externalReference: undefined,
    visits,
    children: [child],
    author: healthVisitor,
    recordedAt: new Date("2026-03-06T11:00:00Z"),
    undoneAt: undefined,
    documentation: [
      {
        child,
        contact: "",
        state: "pending",
        heldOn: civilDateOf("2026-03-06"),
        until: civilDateOf("2026-03-08"),
        missing: [{ code: "weight", title: { da: "Vægt", en: "Weight" } }],
        notMade: [],
      },
    ],
  };
}

function shown<Shown>(disclosed: { readonly shown: Shown } | undefined): Shown {
  invariant(disclosed !== undefined, "a coordinator is shown everything");
  return disclosed.shown;
}

/** Ids that follow each other. */
function ids(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`;
}
