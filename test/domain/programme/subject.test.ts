import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { aFact, day } from "../../support/a-child.ts";
import { theVisit, windowOf } from "../../support/a-plan.ts";
import { UNBORN } from "../../support/kinds-of-rules.ts";

const FOUR_WEEKS = {
  clock: "corrected",
  window: { earliest: "P3W", target: "P4W", latest: "P5W" },
  days: "all",
} as const;

test.each<{
  name: string;
  child: Partial<ChildFacts>;
  rule?: Partial<RuleDocument>;
  target: string;
}>([
  {
    name: "born at 258 days: 22 days later",
    child: { gestationalAgeDays: 258 },
    target: "2026-04-21",
  },
  { name: "born at 259 days: as it is", child: { gestationalAgeDays: 259 }, target: "2026-03-30" },
  {
    name: "born 22 days before it was due: 22 days later",
    child: { dueDate: day("2026-03-24") },
    target: "2026-04-21",
  },
  {
    name: "born 21 days before it was due: as it is",
    child: { dueDate: day("2026-03-23") },
    target: "2026-03-30",
  },
  {
    name: "stated at term against the due date",
    child: { gestationalAgeDays: 270, dueDate: day("2026-04-30") },
    target: "2026-03-30",
  },
  {
    name: "stated preterm against the due date",
    child: { gestationalAgeDays: 252, dueDate: day("2026-03-02") },
    target: "2026-04-27",
  },
  { name: "gestational days unknown: as it is", child: {}, target: "2026-03-30" },
  {
    name: "a chronological rule: as it is",
    child: { gestationalAgeDays: 252 },
    rule: { clock: "chronological" },
    target: "2026-03-30",
  },
  {
    name: "a rule that names no clock: as it is",
    child: { gestationalAgeDays: 252 },
    rule: { clock: undefined },
    target: "2026-03-30",
  },
  {
    name: "counted from the discharge: as it is",
    child: { gestationalAgeDays: 252, dischargedOn: day("2026-03-02") },
    rule: { anchor: ["discharge", "birth"] },
    target: "2026-03-30",
  },
  {
    name: "the birth in the place of an unknown discharge",
    child: { gestationalAgeDays: 252 },
    rule: { anchor: ["discharge", "birth"] },
    target: "2026-04-27",
  },
  {
    name: "not born, with gestational days stated",
    child: { ...UNBORN, gestationalAgeDays: 252 },
    target: "2026-03-30",
  },
])("$name", ({ child, rule, target }) => {
  expect(theVisit({ child }, { ...FOUR_WEEKS, ...rule }).window.target).toBe(target);
});

test("corrects by days before it counts months", () => {
  const rule = { ...FOUR_WEEKS, window: { earliest: "P1M", target: "P4M", latest: "P5M" } };
  const child = { birthDate: day("2026-10-03"), gestationalAgeDays: 252 };
  expect(windowOf(theVisit({ child }, rule))).toEqual(["2026-11-30", "2027-02-28", "2027-03-31"]);
});

test("says so, with the days it rests on", () => {
  const { because } = theVisit({ child: { gestationalAgeDays: 252 } }, FOUR_WEEKS);
  expect(because).toContainEqual({
    code: "countedFrom",
    anchor: "birth",
    on: "2026-03-02",
    provisional: false,
    because: [{ code: "correctedAge", gestationalDays: 252, birthCountsAs: "2026-03-30" }],
  });
});

test.each([
  { name: "gestational days", facts: [aFact("gestational-days", 200, "2026-03-02")] },
  { name: "preterm", facts: [aFact("preterm", true, "2026-03-02")] },
])("a recorded fact of $name never changes it", ({ facts }) => {
  expect(theVisit({ facts }, FOUR_WEEKS).window.target).toBe("2026-03-30");
});
