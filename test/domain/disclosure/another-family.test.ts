import fc from "fast-check";
import { expect, test } from "vitest";
import { discloseSession } from "../../../src/domain/disclosure/disclose-session.ts";
import { type Viewer, relationsTo } from "../../../src/domain/disclosure/viewer.ts";
import { aHousehold, dayInEveryView } from "../../support/a-day-to-show.ts";
import { SESSION, sessionWith, whoseVisits } from "../../support/a-day-to-show.ts";
import { aParent, aViewer } from "../../support/a-family.ts";
import { anyNames, anyPlace } from "../../support/any-viewer.ts";

const OWN = aHousehold("own");
const HERS = aViewer("health-visitor", { subject: "her-health-visitor" });
const VIEWERS: readonly Viewer[] = [
  HERS,
  aViewer("health-visitor", { subject: "who-comes" }),
  aViewer("coordinator", { districts: ["west"] }),
  aViewer("coordinator", { districts: [] }),
  aViewer("journal-system", { scopes: ["records:write", "reasons:read"] }),
  aViewer("leader"),
  aViewer("administrator"),
];

/** A household that is none of theirs, and everything of it is as it may be. */
const anyOtherHousehold = fc
  .record({ place: anyPlace, names: anyNames, id: fc.uuid(), isProtected: fc.boolean() })
  .map(({ place: { homes, transferredTo }, names, id, isProtected }) => {
    const parents = [aParent({ id, identifiers: [], name: names.parent, phone: names.child })];
    const family = { healthVisitor: id, district: `of ${id}`, homes, isProtected, parents };
    const child = { name: names.child, particulars: { transferredTo } };
    return { ...aHousehold(id, family, child), ask: [`asked of ${id}`] };
  });

test.each(VIEWERS)(
  "of a family that is nothing to the $role $subject nothing is told beside her own, but that time is taken",
  (viewer) => {
    fc.assert(
      fc.property(anyOtherHousehold, anyOtherHousehold, (one, other) => {
        expect(relationsTo(one.family, viewer).filter((to) => to !== "reads reasons")).toEqual([]);
        const [views, others] = [one, other].map((each) => dayInEveryView([OWN, each], viewer));
        expect(views).toStrictEqual(others);
      }),
      { numRuns: 60 },
    );
  },
);

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
  const [first, second] = sessionWith(of).visits;
  const end = { at: new Date("2026-03-11T09:00:00+01:00"), on: OWN.visit.window.target, by: "it" };
  const visits = [first, second && { ...second, end }].flatMap((each) => each ?? []);
  const appointment = { ...sessionWith(of), visits };
  const session = { session: SESSION, appointment, attendance: undefined };
  const shown = discloseSession({ ...whoseVisits(...of), ...session }, HERS)?.shown;
  expect(shown).toMatchObject({ takenPlaces: 1, appointment: { visits: ["visit own"] } });
});
