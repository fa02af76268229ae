import { describe, expect, test } from "vitest";
import { documentationsOf } from "../../../src/domain/follow-up/documentation.ts";
import { MODALITIES, type Modality } from "../../../src/domain/programme/programme.ts";
import { day } from "../../support/a-child.ts";
import { kindsOn, tasksOn } from "../../support/a-followed-up-child.ts";
import { historyOf } from "../../support/a-history.ts";
import { theVisit } from "../../support/a-plan.ts";
import { alone, aProgramme } from "../../support/a-programme.ts";
import { aStoredVisit } from "../../support/a-stored-visit.ts";

/** The postpartum visit: relation of parent and child, weight and feeding are mandatory (KL's FBU). */
const POSTPARTUM = { reportAs: "7d35a193-e808-4e77-b361-6c0d114d021f" };
const ALL = ["parent-child-relation", "weight", "feeding"];

interface Held {
  readonly modality?: Modality;
  readonly made?: readonly string[];
  readonly notMade?: readonly string[];
  readonly rule?: object;
}

/** Held on 7 March 2026. */
function heldVisit({ modality = "home", made = [], notMade = [], rule = POSTPARTUM }: Held = {}) {
  const held = { contact: "a-contact", on: day("2026-03-07"), modality, made, notMade };
  return aStoredVisit(theVisit({}, rule), { history: { ...historyOf(undefined), held } });
}

function documentationOn(on: string, held: Held = {}) {
  const programme = aProgramme(held.rule ?? POSTPARTUM);
  return documentationsOf([heldVisit(held)], alone(programme), day(on));
}

describe("two nights it is waited for, and on the third it is reported as absent", () => {
  test.each([
    { on: "2026-03-06", state: undefined },
    { on: "2026-03-07", state: "pending" },
    { on: "2026-03-08", state: "pending" },
    { on: "2026-03-09", state: "pending" },
    { on: "2026-03-10", state: "absent" },
    { on: "2027-03-10", state: "absent" },
  ])("on $on: $state", ({ on, state }) => {
    expect(documentationOn(on)[0]?.state).toBe(state);
  });

  test.each([
    { name: "nothing is said", held: {}, state: "absent", missing: ALL },
    {
      name: "all was made",
      held: { made: ALL },
      state: "complete",
      missing: [],
    },
    {
      name: "one was made, and one not",
      held: { made: ["weight"], notMade: ["feeding"] },
      state: "absent",
      missing: ["parent-child-relation"],
    },
    {
      name: "each is made or not",
      held: { made: ["weight", "feeding"], notMade: ["parent-child-relation"] },
      state: "complete",
      missing: [],
    },
    {
      name: "others were made",
      held: { made: ["sleep", "motor-function"] },
      state: "absent",
      missing: ALL,
    },
  ])("where $name it is $state", ({ held, state, missing }) => {
    const [documentation] = documentationOn("2026-03-10", held);
    expect(documentation?.state).toBe(state);
    expect(documentation?.missing.map(({ code }) => code)).toEqual(missing);
  });

  test("it says until when, and what was not made", () => {
    const held = { made: ["weight"], notMade: ["feeding"] };
    expect(documentationOn("2026-03-08", held)).toMatchObject([
      {
        child: "a-child",
        contact: "a-contact",
        until: "2026-03-09",
        notMade: [{ code: "feeding" }],
      },
    ]);
  });
});

test.each<{ modality: Modality; has: boolean }>([
  { modality: "home", has: true },
  { modality: "clinic", has: true },
  { modality: "group", has: true },
  { modality: "phone", has: false },
  { modality: "video", has: false },
  { modality: "daycare", has: true },
])("a contact by $modality has a clock: $has", ({ modality, has }) => {
  expect(documentationOn("2026-03-08", { modality })).toHaveLength(has ? 1 : 0);
  expect(MODALITIES).toHaveLength(6);
});

test("a visit of no fixed content has none", () => {
  expect(documentationOn("2026-03-08", { rule: {} })).toEqual([]);
});

test("one contact that fulfilled two visits is documented once, for both", () => {
  const rules = [
    { code: "first", ...POSTPARTUM },
    { code: "second", reportAs: "b4bf6058-502a-4d64-bb8e-369661f43b47" },
  ];
  const visits = rules.map((rule) => heldVisit({ rule, made: ["weight"] }));
  const [one, ...more] = documentationsOf(visits, alone(aProgramme(...rules)), day("2026-03-08"));
  expect(more).toEqual([]);
  expect(one?.missing.map(({ code }) => code)).toEqual([
    "parent-child-relation",
    "feeding",
    "support-network",
    "parent-social-status",
    "height",
    "head-circumference",
    "passive-smoking",
  ]);
});

describe("to document is a task while it is waited for", () => {
  const followed = (held: Held = {}) => ({ visits: [heldVisit(held)], rule: POSTPARTUM });

  test.each([
    { on: "2026-03-07", held: {}, kinds: ["document-observations"] },
    { on: "2026-03-09", held: {}, kinds: ["document-observations"] },
    { on: "2026-03-10", held: {}, kinds: [] },
    { on: "2026-03-08", held: { made: ALL }, kinds: [] },
    { on: "2026-03-08", held: { modality: "phone" as const }, kinds: [] },
  ])("on $on with $held: $kinds", ({ on, held, kinds }) => {
    expect(kindsOn(on, followed(held))).toEqual(kinds);
  });

  test("due when it ends", () => {
    expect(tasksOn("2026-03-08", followed({ made: ["weight", "feeding"] }))).toEqual([
      {
        kind: "document-observations",
        about: "a-contact",
        child: "a-child",
        contact: "a-contact",
        since: "2026-03-07",
        due: "2026-03-09",
        forWhom: "health-visitor",
        because: [{ code: "notDocumented", on: "2026-03-07", missing: ["parent-child-relation"] }],
      },
    ]);
  });
});
