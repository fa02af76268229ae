import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import type { RecordedFact } from "../../../src/domain/criteria/recorded-facts.ts";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { aFact, day } from "../../support/a-child.ts";
import { type Case, aSchedule, fates, theVisit } from "../../support/a-plan.ts";
import { DAYCARE, PREGNANCY, UNBORN } from "../../support/kinds-of-rules.ts";

test.each<Case>([
  {
    name: "the due date of an unborn child",
    rule: PREGNANCY,
    child: { birthDate: undefined, dueDate: day("2026-03-20") },
    fate: "visit 2026-03-30",
  },
  {
    name: "the due date twice is a pregnancy rule too",
    rule: { anchor: ["due", "due"] },
    child: { dueDate: day("2026-03-20") },
    fate: "notDue lapsed",
  },
  {
    name: "the due date first, once born",
    rule: { anchor: ["due", "birth"] },
    child: { dueDate: day("2026-03-20") },
    fate: "visit 2026-03-30",
  },
  {
    name: "the birth where no due date is known",
    rule: { anchor: ["due", "birth"] },
    fate: "visit 2026-03-12",
  },
  {
    name: "the discharge",
    rule: { anchor: "discharge" },
    child: { dischargedOn: day("2026-03-06") },
    fate: "visit 2026-03-16",
  },
  {
    name: "the daycare start",
    rule: DAYCARE,
    child: { daycareStart: day("2027-02-01") },
    fate: "visit 2027-02-11",
  },
  {
    name: "the kindergarten start",
    rule: { anchor: "kindergarten-start" },
    child: { kindergartenStart: day("2029-03-01") },
    fate: "visit 2029-03-12",
  },
  {
    name: "the arrival",
    rule: { anchor: "arrival" },
    child: { arrivedOn: day("2026-05-04") },
    fate: "visit 2026-05-13",
  },
  {
    name: "the first of a list, if known",
    rule: { anchor: ["discharge", "birth"] },
    child: { dischargedOn: day("2026-03-06") },
    fate: "visit 2026-03-16",
  },
  {
    name: "the second, if the first is not",
    rule: { anchor: ["discharge", "birth"] },
    fate: "visit 2026-03-12",
  },
  {
    name: "the first listed, though the second comes earlier",
    rule: { anchor: ["daycare-start", "birth"] },
    child: { daycareStart: day("2027-02-01") },
    fate: "visit 2027-02-11",
  },
  {
    name: "none of a list: the first is waited for",
    rule: { anchor: ["discharge", "arrival"] },
    fate: "waiting discharge",
  },
  {
    name: "an anchor that lies ahead is known",
    rule: { anchor: "discharge" },
    child: { dischargedOn: day("2026-04-20") },
    on: "2026-03-03",
    fate: "visit 2026-04-30",
  },
  { name: "a birth ahead is a birth", rule: {}, on: "2026-01-01", fate: "visit 2026-03-12" },
  {
    name: "the due date in the birth's place",
    rule: { anchor: ["birth", "discharge"] },
    child: { ...UNBORN, dischargedOn: day("2026-04-06") },
    fate: "visit 2026-03-12",
  },
  {
    name: "the birth in its place after a known one",
    rule: { anchor: ["discharge", "birth"] },
    child: { ...UNBORN, dischargedOn: day("2026-04-06") },
    fate: "visit 2026-04-16",
  },
  {
    name: "neither birth nor due date",
    rule: {},
    child: { birthDate: undefined },
    fate: "waiting birth",
  },
])("$name: $fate", ({ rule, fate, ...asked }) => {
  expect(fates(aSchedule(asked, rule))).toEqual([fate]);
});

test.each<{ name: string; facts: readonly RecordedFact[]; fate: string }>([
  { name: "true", facts: [aFact("wish", true, "2026-03-09")], fate: "visit 2026-03-19" },
  { name: "a number", facts: [aFact("wish", 0, "2026-03-09")], fate: "visit 2026-03-19" },
  { name: "a text", facts: [aFact("wish", "", "2026-03-09")], fate: "visit 2026-03-19" },
  { name: "false", facts: [aFact("wish", false, "2026-03-09")], fate: "waiting fact:wish" },
  { name: "null", facts: [aFact("wish", null, "2026-03-09")], fate: "waiting fact:wish" },
  { name: "nothing", facts: [], fate: "waiting fact:wish" },
  {
    name: "true, on the day asked about",
    facts: [aFact("wish", true, "2026-03-10")],
    fate: "visit 2026-03-20",
  },
  {
    name: "true, later than the day asked about",
    facts: [aFact("wish", true, "2026-03-11")],
    fate: "waiting fact:wish",
  },
  {
    name: "true, then again",
    facts: [aFact("wish", true, "2026-03-02"), aFact("wish", true, "2026-03-09")],
    fate: "visit 2026-03-19",
  },
  {
    name: "true, then false",
    facts: [aFact("wish", true, "2026-03-02"), aFact("wish", false, "2026-03-09")],
    fate: "waiting fact:wish",
  },
  {
    name: "false, then true",
    facts: [aFact("wish", false, "2026-03-02"), aFact("wish", true, "2026-03-09")],
    fate: "visit 2026-03-19",
  },
  {
    name: "true, then true again ahead",
    facts: [aFact("wish", true, "2026-03-02"), aFact("wish", true, "2026-03-11")],
    fate: "visit 2026-03-12",
  },
])("a fact recorded as $name, on 10 March: $fate", ({ facts, fate }) => {
  expect(fates(aSchedule({ facts, on: "2026-03-10" }, { anchor: "fact:wish" }))).toEqual([fate]);
});

test("a derived fact is no anchor", () => {
  const child = { firstTimeParents: true };
  expect(fates(aSchedule({ child }, { anchor: "fact:first-time-parents" }))).toEqual([
    "waiting fact:first-time-parents",
  ]);
});

test.each<{
  name: string;
  child: Partial<ChildFacts>;
  anchor: RuleDocument["anchor"];
  provisional: boolean;
}>([
  { name: "counted from a birth", child: {}, anchor: "birth", provisional: false },
  {
    name: "counted from the due date in the birth's place",
    child: UNBORN,
    anchor: "birth",
    provisional: true,
  },
  { name: "of a pregnancy rule", child: UNBORN, anchor: "due", provisional: false },
  {
    name: "of an unborn child by another anchor",
    child: { ...UNBORN, daycareStart: day("2027-02-01") },
    anchor: ["daycare-start", "birth"],
    provisional: false,
  },
])("a visit $name is provisional: $provisional", ({ child, anchor, provisional }) => {
  expect(theVisit({ child }, { anchor }).provisional).toBe(provisional);
});
