import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import { derivedFact } from "../../../src/domain/criteria/derived-facts.ts";
import { aChild, aFact, day } from "../../support/a-child.ts";

interface Case {
  readonly name: string;
  readonly fact: string;
  readonly known: Partial<ChildFacts>;
  readonly value: boolean | number | undefined;
}

const BORN = { birthDate: day("2026-03-02") };

test.each<Case>([
  {
    name: "first child",
    fact: "first-time-parents",
    known: { firstTimeParents: true },
    value: true,
  },
  {
    name: "a sibling before",
    fact: "first-time-parents",
    known: { firstTimeParents: false },
    value: false,
  },
  { name: "nobody asked", fact: "first-time-parents", known: {}, value: undefined },

  {
    name: "the day before",
    fact: "turned-two-and-a-half",
    known: { birthDate: day("2023-12-02") },
    value: false,
  },
  {
    name: "on the day",
    fact: "turned-two-and-a-half",
    known: { birthDate: day("2023-12-01") },
    value: true,
  },
  { name: "not born", fact: "turned-two-and-a-half", known: {}, value: undefined },

  {
    name: "stated",
    fact: "gestational-days",
    known: { ...BORN, gestationalAgeDays: 262 },
    value: 262,
  },
  {
    name: "by the due date",
    fact: "gestational-days",
    known: { ...BORN, dueDate: day("2026-03-20") },
    value: 262,
  },
  {
    name: "stated against the due date",
    fact: "gestational-days",
    known: { ...BORN, gestationalAgeDays: 240, dueDate: day("2026-03-20") },
    value: 240,
  },
  { name: "born, no more", fact: "gestational-days", known: BORN, value: undefined },
  {
    name: "stated, not born",
    fact: "gestational-days",
    known: { gestationalAgeDays: 262 },
    value: undefined,
  },
  {
    name: "due, not born",
    fact: "gestational-days",
    known: { dueDate: day("2026-03-20") },
    value: undefined,
  },

  { name: "258 days", fact: "preterm", known: { ...BORN, gestationalAgeDays: 258 }, value: true },
  { name: "259 days", fact: "preterm", known: { ...BORN, gestationalAgeDays: 259 }, value: false },
  {
    name: "22 days before due",
    fact: "preterm",
    known: { ...BORN, dueDate: day("2026-03-24") },
    value: true,
  },
  {
    name: "21 days before due",
    fact: "preterm",
    known: { ...BORN, dueDate: day("2026-03-23") },
    value: false,
  },
  { name: "born, no more", fact: "preterm", known: BORN, value: undefined },
  {
    name: "stated, not born",
    fact: "preterm",
    known: { gestationalAgeDays: 258 },
    value: undefined,
  },

  { name: "alone", fact: "multiple-birth", known: { bornTogether: 1 }, value: false },
  { name: "twins", fact: "multiple-birth", known: { bornTogether: 2 }, value: true },
  { name: "nobody said", fact: "multiple-birth", known: {}, value: undefined },

  {
    name: "on the day of birth",
    fact: "early-discharge",
    known: { ...BORN, dischargedOn: day("2026-03-02") },
    value: true,
  },
  {
    name: "on the third day after",
    fact: "early-discharge",
    known: { ...BORN, dischargedOn: day("2026-03-05") },
    value: true,
  },
  {
    name: "on the fourth day after",
    fact: "early-discharge",
    known: { ...BORN, dischargedOn: day("2026-03-06") },
    value: false,
  },
  { name: "not yet discharged", fact: "early-discharge", known: BORN, value: undefined },
  {
    name: "birth unknown",
    fact: "early-discharge",
    known: { dischargedOn: day("2026-03-05") },
    value: undefined,
  },

  {
    name: "start the day after",
    fact: "in-daycare",
    known: { daycareStart: day("2026-06-02") },
    value: false,
  },
  {
    name: "start on the day",
    fact: "in-daycare",
    known: { daycareStart: day("2026-06-01") },
    value: true,
  },
  {
    name: "start before",
    fact: "in-daycare",
    known: { daycareStart: day("2026-05-31") },
    value: true,
  },
  { name: "no start known", fact: "in-daycare", known: {}, value: undefined },

  { name: "weighed", fact: "birth-weight-grams", known: { birthWeightGrams: 3300 }, value: 3300 },
  { name: "not weighed", fact: "birth-weight-grams", known: {}, value: undefined },

  {
    name: "a plan has no contacts",
    fact: "needs-contacts-first-year",
    known: BORN,
    value: undefined,
  },
  { name: "recorded alone", fact: "language-concern", known: BORN, value: undefined },
  { name: "no fact but a word of JavaScript", fact: "constructor", known: BORN, value: undefined },
])("$fact of a child ($name) is $value on 1 June", ({ fact, known, value }) => {
  expect(derivedFact(fact, aChild(known), day("2026-06-01"))).toBe(value);
});

test("a recorded fact changes no derived one", () => {
  const recordedFacts = [
    aFact("gestational-days", 200, "2026-03-02"),
    aFact("preterm", true, "2026-03-02"),
  ];
  const child = aChild({ ...BORN, gestationalAgeDays: 280, recordedFacts });
  expect(derivedFact("gestational-days", child, day("2026-06-01"))).toBe(280);
  expect(derivedFact("preterm", child, day("2026-06-01"))).toBe(false);
});
