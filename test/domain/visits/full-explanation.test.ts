import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { ANCHOR_FACTS, type ChildLog } from "../../../src/domain/registration/child-log.ts";
import { explainInFull } from "../../../src/domain/visits/full-explanation.ts";
import { aChild, aFact, day } from "../../support/a-child.ts";
import { aSchedule } from "../../support/a-plan.ts";
import { DAYCARE, HOLDS, KNOWN, PREGNANCY, UNBORN } from "../../support/kinds-of-rules.ts";

const SAID = { author: "a-journal", source: "a-letter", recordedAt: new Date("2026-03-03T09:00Z") };

/** Of the last visit of one rule, for a child born on 2 March 2026 but for what a test says. */
function explained(rule: Partial<RuleDocument>, child: Partial<ChildFacts> = {}) {
  const facts = aChild({ birthDate: day("2026-03-02"), ...child });
  const owed = aSchedule({ child, facts: KNOWN }, rule).visits.at(-1);
  if (owed === undefined) throw new Error("the rule gives a visit");
  const log: ChildLog = {
    anchors: Object.values(ANCHOR_FACTS).map((fact) => ({ ...SAID, fact, on: facts[fact] })),
    facts: KNOWN.map((fact) => ({ ...SAID, ...fact })),
    versions: [],
    programmes: [],
  };
  const nothing = { id: "a-visit", appointment: undefined, comes: undefined, contact: undefined };
  return explainInFull({ ...owed, ...nothing, state: "planned" }, log);
}

test("a recorded fact says who recorded it; a derived one was recorded by nobody", () => {
  expect(explained(HOLDS).facts).toMatchObject([
    { ...aFact("known", true, "2026-03-02"), said: SAID },
  ]);
  const derived = { when: { fact: "first-time-parents", is: true } };
  expect(explained(derived, { firstTimeParents: true }).facts).toEqual([
    { fact: "first-time-parents", value: true, on: undefined, said: undefined },
  ]);
});

test.each([
  { name: "the birth", rule: {}, child: {}, anchor: "birth", on: "2026-03-02" },
  { name: "the due date", rule: PREGNANCY, child: UNBORN, anchor: "due", on: "2026-03-02" },
  { name: "the expected birth", rule: {}, child: UNBORN, anchor: "birth", on: "2026-03-02" },
  {
    name: "daycare",
    rule: DAYCARE,
    child: { daycareStart: day("2027-02-01") },
    anchor: "daycare-start",
    on: "2027-02-01",
  },
  {
    name: "the recording of a fact",
    rule: { anchor: "fact:known" as const },
    child: {},
    anchor: "fact:known",
    on: "2026-03-02",
  },
])("counted from $name, it says who said that day", ({ rule, child, anchor, on }) => {
  expect(explained(rule, child).countedFrom).toMatchObject({ anchor, on, from: on, said: SAID });
});

test("by the corrected clock it begins with another day", () => {
  const { countedFrom, window } = explained({ clock: "corrected" }, { gestationalAgeDays: 252 });
  expect(countedFrom).toMatchObject({ clock: "corrected", on: "2026-03-02", from: "2026-03-30" });
  expect(window?.earliest).toEqual({ counted: "2026-04-06", placed: "2026-04-06" });
});

test("each end of a window says where it was counted and where it was put", () => {
  expect(explained({}, { birthDate: day("2026-03-04") }).window).toEqual({
    earliest: { counted: "2026-03-11", placed: "2026-03-11" },
    target: { counted: "2026-03-14", placed: "2026-03-13" },
    latest: { counted: "2026-03-18", placed: "2026-03-18" },
  });
});

test("of a series each visit has its own", () => {
  const { window } = explained({ repeat: "FREQ=WEEKLY;COUNT=3" });
  expect(window?.target).toEqual({ counted: "2026-03-26", placed: "2026-03-26" });
});
