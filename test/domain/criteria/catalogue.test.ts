import { describe, expect, test } from "vitest";
import {
  CRITERIA,
  CRITERION_CATEGORIES,
  CRITERION_LEVELS,
  criteriaWith,
} from "../../../src/domain/criteria/catalogue.ts";
import { type Condition, factsOf, judge } from "../../../src/domain/criteria/condition.ts";
import { CUT_OFFS, isScreeningFact } from "../../../src/domain/criteria/cut-offs.ts";
import { isNamedFact } from "../../../src/domain/criteria/fact-labels.ts";
import { fboeCondition, fboeIntervention } from "../../../src/domain/criteria/fboe-codes.ts";
import { isScore } from "../../../src/domain/criteria/instruments.ts";
import { lookupIn } from "../../support/some-facts.ts";

test("33 criteria, each under its own code", () => {
  expect(CRITERIA).toHaveLength(33);
  expect(new Set(CRITERIA.map(({ code }) => code)).size).toBe(33);
});

describe.each(CRITERIA)("$code", (criterion) => {
  test("is written as a criterion is", () => {
    expect(criterion.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(CRITERION_CATEGORIES).toContain(criterion.category);
    for (const text of [criterion.title, criterion.suggestion]) {
      expect(text.da).not.toBe("");
      expect(text.en).not.toBe("");
    }
    expect(criterion.source).not.toBe("");
  });

  test("reads facts that the field has words for", () => {
    expect(factsOf(criterion.when).filter((fact) => !isNamedFact(fact))).toEqual([]);
  });

  test("names a code that FBOE has", () => {
    if (criterion.fboe === undefined) return;
    const { code, kind } = criterion.fboe;
    const found = kind === "condition" ? fboeCondition(code) : fboeIntervention(code);
    expect(found).toBeDefined();
  });

  test("waits for a nurse where a score can make it hold", () => {
    const scored = factsOf(criterion.when).some(isScore);
    expect(criterion.confirmedBy).toBe(scored ? "nurse" : undefined);
  });

  test("asks for the usual cut-offs", () => {
    for (const comparison of comparisonsOf(criterion.when)) {
      if (!isScreeningFact(comparison.fact)) continue;
      expect(comparison).toHaveProperty("atLeast", CUT_OFFS[comparison.fact]);
    }
  });
});

test("repeated missed visits suggest no level, and nothing else leaves it out", () => {
  const without = CRITERIA.filter(({ level }) => level === undefined);
  expect(without.map(({ code }) => code)).toEqual(["repeated-missed-visits"]);
  for (const { level } of CRITERIA) if (level) expect(CRITERION_LEVELS).toContain(level);
});

test("no criterion is carried for missed visits, and none reads them beside its own", () => {
  const reading = CRITERIA.filter(({ when }) => factsOf(when).includes("repeated-missed-visits"));
  expect(reading.map(({ code, carried }) => [code, carried])).toEqual([
    ["repeated-missed-visits", false],
  ]);
});

test("these are considered again at 1½ and at 3½ years", () => {
  const carried = CRITERIA.filter((criterion) => criterion.carried);
  expect(carried.map(({ code }) => code)).toEqual([
    "preterm",
    "malformation-or-disability",
    "overweight",
    "feeding-difficulty",
    "sleep-difficulty",
    "social-withdrawal",
    "motor-difficulty",
    "language-difficulty",
    "puf-finding",
    "relation-difficulty",
    "mental-illness",
    "traumatic-experiences",
    "substance-misuse",
    "not-in-daycare",
    "granted-social-measures",
  ]);
});

test.each([
  { score: 8, cutOff: 9, verdict: "fails" },
  { score: 9, cutOff: 9, verdict: "holds" },
  { score: 11, cutOff: 14, verdict: "fails" },
])("a mother's EPDS of $score by the cut-off $cutOff $verdict", ({ score, cutOff, verdict }) => {
  const criteria = criteriaWith({ ...CUT_OFFS, "epds-mother": cutOff });
  const when = criteria.find(({ code }) => code === "epds-mother")?.when;
  const facts = { "epds-mother": score, "gotland-mother": 0 };
  expect(when && judge(when, lookupIn(facts))).toBe(verdict);
});

test("any answer above 0 about self-harm counts, whatever the cut-offs", () => {
  const cutOffs = { ...CUT_OFFS, "epds-mother": 30 };
  const when = criteriaWith(cutOffs).find(({ code }) => code === "self-harm-thoughts")?.when;
  expect(when && judge(when, lookupIn({ "epds-self-harm-mother": 1 }))).toBe("holds");
});

test("a child that is not in daycare is asked about from 2½ years", () => {
  const when = CRITERIA.find(({ code }) => code === "not-in-daycare")?.when;
  const verdictAt = (turned: boolean) =>
    when && judge(when, lookupIn({ "turned-two-and-a-half": turned, "in-daycare": false }));
  expect(verdictAt(false)).toBe("fails");
  expect(verdictAt(true)).toBe("holds");
});

function comparisonsOf(condition: Condition): readonly Extract<Condition, { fact: string }>[] {
  if ("fact" in condition) return [condition];
  if ("not" in condition) return comparisonsOf(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(comparisonsOf);
}
