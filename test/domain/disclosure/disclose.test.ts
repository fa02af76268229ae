import { expect, test } from "vitest";
import { discloseFamily, revealAddress } from "../../../src/domain/disclosure/disclose-family.ts";
import { discloseRegistration } from "../../../src/domain/disclosure/disclose-schedule.ts";
import * as disclosure from "../../../src/domain/disclosure/disclosed.ts";
import { ROLES, SCOPES, type Viewer } from "../../../src/domain/disclosure/viewer.ts";
import { day } from "../../support/a-child.ts";
import { HOME, aFamily, aParent, aViewer } from "../../support/a-family.ts";
import { aViewOfEach, aWorld } from "../../support/a-world.ts";

const OWN = aViewer("health-visitor", { subject: "her-health-visitor" });
const COVERING = { healthVisitor: "her-colleague", on: day("2026-03-12") };
const COLLEAGUE = aViewer("health-visitor", { subject: "her-colleague" });
/** Who came for her, a day more than a week ago. */
const LONG_AGO = { healthVisitor: "her-colleague", on: day("2026-02-23") };
const SYSTEM = aViewer("journal-system", { scopes: ["records:read"] });

/** Everyone to whom a family is nothing, whatever else they are. */
const STRANGERS: readonly Viewer[] = [
  aViewer("leader", { subject: "her-health-visitor", scopes: SCOPES, districts: ["west"] }),
  aViewer("administrator", { subject: "her-health-visitor", scopes: SCOPES, districts: ["west"] }),
  aViewer("health-visitor", { scopes: SCOPES, districts: ["west"] }),
  aViewer("health-visitor", { subject: LONG_AGO.healthVisitor }),
  aViewer("coordinator", { scopes: SCOPES, districts: ["east"] }),
  aViewer("journal-system", { scopes: ["registration:write", "records:write", "reasons:read"] }),
];

test.each(STRANGERS)("a $role to whom a family is nothing gets nothing anywhere", (viewer) => {
  const views = aViewOfEach(aWorld({ coveredBy: [LONG_AGO] }), viewer);
  expect({ ...views, registration: undefined }).toEqual({
    family: undefined,
    child: undefined,
    schedule: undefined,
    visit: undefined,
    revealed: undefined,
    registration: undefined,
  });
});

test.each([
  { name: "its health visitor", viewer: OWN },
  { name: "who comes for her", viewer: COLLEAGUE },
])("$name gets something everywhere", ({ viewer }) => {
  const views = aViewOfEach(aWorld({ coveredBy: [COVERING] }), viewer);
  expect(Object.entries(views).filter(([, view]) => view === undefined)).toEqual([]);
});

test("its health visitor is shown where a family lives", () => {
  const { family, child } = aViewOfEach(aWorld(), OWN);
  expect(family?.shown).toMatchObject({ district: "west", homes: [HOME] });
  expect(child?.shown).toMatchObject({ district: "west", transferredTo: "a ward" });
});

test("she is shown who its child is, and what is known of the birth", () => {
  const { identifiers, name, sex, bornAt, particulars, facts } = aWorld().child;
  const { transferredTo: _, ...measures } = particulars;
  expect(aViewOfEach(aWorld(), OWN).child?.shown).toMatchObject({
    identity: { identifiers, name },
    birth: {
      sex,
      bornAt,
      particulars: measures,
      bornTogether: 1,
      weightGrams: facts.birthWeightGrams,
    },
  });
});

test("and not where a protected one does, nor in which ward its child is", () => {
  const { family, child } = aViewOfEach(aWorld({ isProtected: true }), OWN);
  expect(family?.shown).toMatchObject({ isProtected: true, district: undefined, homes: [] });
  expect(child?.shown).toMatchObject({ isProtected: true, district: undefined });
  expect(child?.shown.transferredTo).toBeUndefined();
});

test.each([
  { viewer: OWN, is: true },
  { viewer: COLLEAGUE, is: true },
  { viewer: aViewer("health-visitor"), is: false },
  { viewer: aViewer("coordinator"), is: true },
  { viewer: aViewer("journal-system", { scopes: SCOPES }), is: false },
  { viewer: aViewer("leader"), is: false },
  { viewer: aViewer("administrator"), is: false },
])(
  "that a protected address is revealed to the $viewer.role $viewer.subject is $is",
  ({ viewer, is }) => {
    const revealed = revealAddress(
      "a-child",
      aFamily({ isProtected: true, coveredBy: [COVERING] }),
      [],
      viewer,
    );
    expect(revealed?.shown.homes).toEqual(is ? [HOME] : undefined);
  },
);

test.each([
  { name: "with the right to reasons", more: ["reasons:read"], shows: true },
  { name: "without", more: [], shows: false },
])("a journal system $name sees why a visit is owed: $shows", ({ more, shows }) => {
  const viewer = { ...SYSTEM, scopes: [...SYSTEM.scopes, ...more] };
  const { schedule, visit, registration } = aViewOfEach(aWorld(), viewer);
  expect(schedule?.shown.showsReasons).toBe(shows);
  expect(visit?.shown.showsReasons).toBe(shows);
  expect(registration.shown.children.map(({ schedule: own }) => own.showsReasons)).toEqual([shows]);
});

test("whoever registers a family that is not hers learns its ids and visits, and no more", () => {
  const { registration } = aViewOfEach(aWorld(), aViewer("health-visitor"));
  const [child] = registration.shown.children;
  expect(Object.keys(registration.shown).sort()).toEqual([
    "children",
    "family",
    "isNew",
    "pregnancy",
  ]);
  expect(Object.keys(child ?? {}).sort()).toEqual(["id", "schedule"]);
  expect(JSON.stringify(registration.shown)).not.toMatch(/Æblegren|Tusindfrydvej|8450|\d{10}/);
});

test.each([
  { made: "the family too", isNewFamily: true, shows: true },
  { made: "a child of one that was there", isNewFamily: false, shows: false },
])("whoever registers $made is told why its visits are owed: $shows", ({ isNewFamily, shows }) => {
  const { family, schedule } = aWorld();
  const children = [{ id: "a-child", schedule }];
  const made = { isNew: true, isNewFamily, family, pregnancy: undefined, children };
  const [child] = discloseRegistration(made, aViewer("health-visitor")).shown.children;
  expect(child?.schedule.showsReasons).toBe(shows);
  expect(child?.schedule.visits.every(({ because }) => because.length > 0)).toBe(shows);
});

test("whoever gives a family away sees what has become of it, and its place only if she may", () => {
  const stood = aFamily();
  const given = aFamily({ healthVisitor: "another" });
  expect(discloseFamily(given, [], OWN)).toBeUndefined();
  expect(discloseFamily(given, [], OWN, stood)?.shown).toMatchObject({
    healthVisitor: "another",
    homes: [HOME],
  });
  expect(discloseFamily({ ...given, isProtected: true }, [], OWN, stood)?.shown.homes).toEqual([]);
});

test("each parent is shown, and custody with them", () => {
  const parents = [aParent(), aParent({ id: "a-second-parent", part: "second-parent" })];
  expect(discloseFamily(aFamily({ parents }), [], OWN)?.shown.parents).toEqual(parents);
});

test("the log learns which children are shown, each once", () => {
  const world = aWorld();
  const { family, child, schedule, visit, revealed, registration } = aViewOfEach(world, OWN);
  expect(family?.children).toEqual(["a-child", "a-brother"]);
  for (const view of [child, schedule, visit, revealed, registration]) {
    expect(view?.children).toEqual(["a-child"]);
  }
  const listed = [family, child, schedule].flatMap((view) => view ?? []);
  expect(disclosure.together<unknown, unknown>(listed, (shown) => shown)).toMatchObject({
    children: ["a-child", "a-brother"],
    shown: [family?.shown, child?.shown, schedule?.shown],
  });
});

test("whoever looked for something about a child has looked at that child, though there was nothing", () => {
  const none: readonly disclosure.Disclosed<string>[] = [];
  const looked = disclosure.togetherAbout("a-child", none, (shown) => shown.length);
  expect(looked).toMatchObject({ shown: 0, children: ["a-child"] });
  const own = [disclosure.disclosed("her own", ["a-child"])];
  expect(disclosure.togetherAbout("a-child", own, (shown) => shown.length)).toMatchObject({
    shown: 1,
    children: ["a-child"],
  });
});

test("nothing but disclosure makes what is disclosed", () => {
  const real = disclosure.discloseNonPersonal("a district");
  expect(real.children).toEqual([]);
  // @ts-expect-error of the same fields, and made elsewhere
  const alike: disclosure.Disclosed<string> = { shown: "Tusindfrydvej 4", children: [] };
  const { shown, children } = real;
  // @ts-expect-error its parts are no more than parts
  const forged: disclosure.Disclosed<string> = { shown, children, isSealed: true };
  // @ts-expect-error what one may see is not what another is shown
  const other: disclosure.Disclosed<string> = disclosure.discloseNonPersonal(4);
  expect([alike, forged].filter((each) => each instanceof real.constructor)).toEqual([]);
  expect(other.shown).toBe(4);
  expect(Object.values(disclosure)).not.toContain(real.constructor);
});

test("of every role there is someone to whom a family is nothing", () => {
  expect([...new Set(STRANGERS.map(({ role }) => role))].sort()).toEqual([...ROLES].sort());
});
