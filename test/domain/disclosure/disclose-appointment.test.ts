import { expect, test } from "vitest";
import {
  discloseAppointment,
  discloseContact,
} from "../../../src/domain/disclosure/disclose-appointment.ts";
import type { Documentation } from "../../../src/domain/follow-up/documentation.ts";
import { ROLES, SCOPES } from "../../../src/domain/disclosure/viewer.ts";
import type { BookingWarning } from "../../../src/domain/planning/booking-warning.ts";
import type { Appointment } from "../../../src/domain/visits/appointment.ts";
import { ended, endedFor } from "../../../src/domain/visits/changed-appointment.ts";
import { day } from "../../support/a-child.ts";
import {
  aHousehold,
  appointmentFor,
  contactWith,
  sessionWith,
  whoseVisits,
} from "../../support/a-day-to-show.ts";
import { aViewer } from "../../support/a-family.ts";
import { anEnd } from "../../support/an-appointment.ts";

const OWN = aHousehold("own");
const ANOTHER = aHousehold("another", { healthVisitor: "another", district: "east" });
const BOTH = whoseVisits(OWN, ANOTHER);

const HERS = aViewer("health-visitor", { subject: "her-health-visitor" });
const COMING = aViewer("health-visitor", { subject: "who-comes" });
const SYSTEM = aViewer("journal-system", { scopes: ["records:read"] });

test.each([HERS, aViewer("coordinator"), aViewer("coordinator", { districts: ["west"] }), SYSTEM])(
  "an appointment is shown to the $role $subject as it is, with its visits",
  (viewer) => {
    const { visits: _, ...terms } = appointmentFor([OWN]);
    const shown = discloseAppointment(appointmentFor([OWN]), [], BOTH, viewer);
    expect(shown?.shown).toEqual({ ...terms, visits: ["visit own"], warnings: [] });
    expect(shown?.children).toEqual(["child own"]);
  },
);

const NOBODY = [
  aViewer("health-visitor"),
  aViewer("coordinator", { districts: ["east"] }),
  aViewer("journal-system", { scopes: ["records:write", "reasons:read"] }),
  aViewer("leader", { subject: "who-comes", scopes: SCOPES }),
  aViewer("administrator", { subject: "who-comes", scopes: SCOPES }),
];

test.each(NOBODY)("to a $role it is nothing to, it is not there, nor is its contact", (viewer) => {
  expect(discloseAppointment(appointmentFor([OWN]), [], BOTH, viewer)).toBeUndefined();
  expect(discloseContact(contactWith([OWN]), whoseVisits(OWN), viewer)).toBeUndefined();
});

test("of every role there is someone it is nothing to", () => {
  expect(NOBODY.map(({ role }) => role).toSorted()).toEqual([...ROLES].toSorted());
});

test("her own is in her calendar when the family is hers no longer: the time, and not whom", () => {
  const shown = discloseAppointment(appointmentFor([OWN]), [], BOTH, COMING);
  expect(shown?.shown).toMatchObject({ id: "an-appointment", visits: [] });
  expect(shown?.children).toEqual([]);
  const held = discloseContact(contactWith([OWN]), BOTH, COMING);
  expect(held?.shown).toMatchObject({ id: "a-contact", visits: [], children: [] });
  expect(held?.children).toEqual([]);
});

test("an appointment names the visits that it stands for, and once it has ended those it was for", () => {
  const twins = [OWN, aHousehold("twin")];
  const visitsOf = (appointment: Appointment) =>
    discloseAppointment(appointment, [], whoseVisits(...twins), HERS)?.shown.visits;
  const withOne = endedFor(appointmentFor(twins), ["visit twin"], "declined", anEnd());
  expect(visitsOf(appointmentFor(twins))).toEqual(["visit own", "visit twin"]);
  expect(visitsOf(withOne)).toEqual(["visit own"]);
  expect(visitsOf(ended(withOne, "not-home", anEnd()))).toEqual(["visit own", "visit twin"]);
});

test("a session that everyone has left names nobody", () => {
  const left = endedFor(sessionWith([OWN]), ["visit own"], "declined", anEnd());
  expect(discloseAppointment(left, [], BOTH, HERS)?.shown.visits).toEqual([]);
});

test("a warning about a visit is shown with that visit, and any other to whoever sees the appointment", () => {
  const outside = (visit: string): BookingWarning => ({
    code: "outsideWindow",
    visit,
    daysOutside: 3,
  });
  const own: readonly BookingWarning[] = [
    { code: "absent" },
    outside("visit own"),
    { code: "siblingLeftOut", visit: "visit of a twin" },
  ];
  const warnings = [...own, outside("visit another")];
  const shown = discloseAppointment(sessionWith([OWN, ANOTHER]), warnings, BOTH, HERS);
  expect(shown?.shown.warnings).toEqual(own);
});

test.each([
  { name: "hers", viewer: HERS, visits: ["visit own"], children: ["child own"] },
  {
    name: "a journal's",
    viewer: SYSTEM,
    visits: ["visit own", "visit another"],
    children: ["child own", "child another"],
  },
  {
    name: "another's of the municipality",
    viewer: aViewer("health-visitor"),
    visits: [],
    children: [],
  },
])("who came to a session is told of families that are $name", ({ viewer, visits, children }) => {
  const contact = contactWith([OWN, ANOTHER], { groupSession: "a-session" });
  const all = contact.children.map((child) => documentedFor(child));
  const shown = discloseContact(contact, BOTH, viewer, all);
  const documentation = children.map((child) => documentedFor(child));
  expect(shown?.shown).toEqual({ ...contact, visits, children, documentation });
  expect(shown?.children).toEqual(children);
});

test("a contact without a visit is shown with its child alone", () => {
  const shown = discloseContact(contactWith([OWN], { visits: [] }), BOTH, HERS);
  expect(shown?.shown).toMatchObject({ visits: [], children: ["child own"] });
});

function documentedFor(child: string): Documentation {
  const [heldOn, until] = [day("2026-03-12"), day("2026-03-14")];
  const how = { contact: "a-contact", state: "pending", missing: [], notMade: [] } as const;
  return { child, heldOn, until, ...how };
}

test.each([
  { name: "whoever may see why", viewer: HERS, sees: true },
  { name: "a system that may not", viewer: SYSTEM, sees: false },
])(
  "that home comes first, and why it is elsewhere, is shown to $name: $sees",
  ({ viewer, sees }) => {
    const warning: BookingWarning = { code: "homeFirst", visit: "visit own", modality: "phone" };
    const whose = whoseVisits(OWN);
    const shown = discloseAppointment(
      appointmentFor([OWN]),
      [warning],
      whose,
      viewer,
      "Ønsker det",
    );
    expect(shown?.shown.warnings).toEqual(sees ? [warning] : []);
    expect(shown?.shown.modalityReason).toBe(sees ? "Ønsker det" : undefined);
  },
);
