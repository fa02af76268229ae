import { expect, test } from "vitest";
import { discloseSession } from "../../../src/domain/disclosure/disclose-session.ts";
import { endedFor } from "../../../src/domain/visits/changed-appointment.ts";
import { SESSION, aHousehold, sessionWith, whoseVisits } from "../../support/a-day-to-show.ts";
import { aViewer } from "../../support/a-family.ts";
import { anEnd } from "../../support/an-appointment.ts";

const OWN = aHousehold("own");
const HERS = aViewer("health-visitor", { subject: "her-health-visitor" });

test("whom a session is with, a viewer learns of her own; of the others how many they are", () => {
  const of = [OWN, aHousehold("another", { healthVisitor: "another" })];
  const session = { session: SESSION, appointment: sessionWith(of), attendance: "a-contact" };
  const shown = discloseSession({ ...whoseVisits(...of), ...session }, HERS);
  expect(shown?.shown).toMatchObject({
    id: "a-session",
    title: "Mødregruppe",
    place: "Hammel bibliotek",
    capacity: 8,
    takenPlaces: 2,
    attendance: "a-contact",
    appointment: { id: "of a-session", visits: ["visit own"] },
  });
  expect(shown?.children).toEqual(["child own"]);
});

test.each([
  { viewer: aViewer("health-visitor"), is: true },
  { viewer: aViewer("coordinator", { districts: [] }), is: true },
  { viewer: aViewer("journal-system"), is: true },
  { viewer: aViewer("leader"), is: false },
  { viewer: aViewer("administrator"), is: false },
])("that there is a session is told to a $viewer.role: $is", ({ viewer, is }) => {
  const nobody = { ...whoseVisits(), appointment: sessionWith([]) };
  const shown = discloseSession({ ...nobody, session: SESSION, attendance: undefined }, viewer);
  expect(shown?.shown.title).toBe(is ? "Mødregruppe" : undefined);
  expect(shown?.children).toEqual(is ? [] : undefined);
});

test("who has left a session leaves her place", () => {
  const of = [OWN, aHousehold("another")];
  const end = anEnd({ at: new Date("2026-03-11T09:00:00+01:00") });
  const appointment = endedFor(sessionWith(of), ["visit another"], "declined", end);
  const session = { session: SESSION, appointment, attendance: undefined };
  const shown = discloseSession({ ...whoseVisits(...of), ...session }, HERS)?.shown;
  expect(shown).toMatchObject({ takenPlaces: 1, appointment: { visits: ["visit own"] } });
});
