import { expect, test } from "vitest";
import type { Condition } from "../../../../src/domain/criteria/condition.ts";
import type { Evidence } from "../../../../src/domain/criteria/evidence.ts";
import { hasNewEvidence } from "../../../../src/domain/needs/proposals/evidence-of-need.ts";
import { proposedBefore } from "../../../../src/domain/needs/proposals/proposed-before.ts";
import { NO_CLOSING_DAYS } from "../../../../src/domain/time/visiting-days.ts";
import { aChild, aFact, day } from "../../../support/a-child.ts";
import { aProgramme } from "../../../support/a-programme.ts";

const because = (fact: string): Evidence => ({ code: "fact", fact, value: true });
const unresolvedBy = (...facts: readonly string[]) => [
  {
    code: "conditionHolds" as const,
    because: [{ ...because("unresolved-criterion"), because: facts.map(because) }],
  },
];

test("another criterion that is unresolved is new evidence, the same one is not", () => {
  const before = unresolvedBy("mental-illness");
  expect(hasNewEvidence(unresolvedBy("mental-illness"), before)).toBe(false);
  expect(hasNewEvidence(unresolvedBy("mental-illness", "overweight"), before)).toBe(true);
});

const [RULE] = aProgramme({
  offer: "needs",
  when: { fact: "unresolved-criterion", is: true },
  proposeFrom: "P38M",
}).rules;
const CARRIED: readonly Condition[] = [{ fact: "overweight", is: true }];

const before = (recordedFacts: ReturnType<typeof aFact>[], carried = CARRIED) => {
  const child = aChild({ birthDate: day("2023-01-02"), recordedFacts });
  if (RULE === undefined) throw new Error("there is a rule");
  return proposedBefore(RULE, child, NO_CLOSING_DAYS, day("2026-06-01"), carried);
};

test("whoever had an unresolved criterion on the first day stays a candidate when it is resolved", () => {
  const resolved = [
    aFact("overweight", true, "2025-01-02"),
    aFact("overweight", false, "2026-05-01"),
  ];
  expect(before(resolved)?.because).toContainEqual(
    expect.objectContaining({ code: "conditionHeld", on: "2026-03-02" }),
  );
  expect(before(resolved, [])).toBeUndefined();
});

test("a fact whose last day came before the first one makes no candidate", () => {
  const ended = { ...aFact("overweight", true, "2025-01-02"), until: day("2026-03-01") };
  expect(before([ended])).toBeUndefined();
});

test("a child that turns two and a half on a day after the first becomes one on that day", () => {
  const when: Condition = { fact: "turned-two-and-a-half", is: true };
  const [rule] = aProgramme({ offer: "needs", when, proposeFrom: "P20M" }).rules;
  if (rule === undefined) throw new Error("there is a rule");
  const child = aChild({ birthDate: day("2023-01-02") });
  const found = proposedBefore(rule, child, NO_CLOSING_DAYS, day("2026-06-01"));
  expect(found?.because).toContainEqual(
    expect.objectContaining({ code: "conditionHeld", on: "2025-07-02" }),
  );
});
