import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import { factsToAsk } from "../../../src/domain/day-plan/facts-to-ask.ts";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { aChild, day } from "../../support/a-child.ts";
import { aSchedule } from "../../support/a-plan.ts";
import { DAYCARE, OPEN } from "../../support/kinds-of-rules.ts";

/** Asked on 3 March 2026, of a child that was born the day before. */
function asked(rule: Partial<RuleDocument>, child: Partial<ChildFacts> = {}) {
  const { undecided } = aSchedule({ child }, { ...OPEN, ...rule });
  const facts = aChild({ birthDate: day("2026-03-02"), ...child });
  return factsToAsk(facts, undecided, day("2026-03-03"));
}
const window = (earliest: string, latest = "P5Y") => ({ earliest, target: latest, latest });

test.each([
  { name: "opens in half a year", rule: { window: window("P184D") }, asks: true },
  { name: "opens a day later", rule: { window: window("P185D") }, asks: false },
  { name: "opens at 3½ years", rule: { window: window("P42M") }, asks: false },
  { name: "closes today", rule: { window: window("P0D", "P1D") }, asks: true },
  { name: "closed yesterday", rule: { window: window("P0D", "P0D") }, asks: false },
  { name: "waits for a day nobody knows", rule: DAYCARE, asks: false },
  {
    name: "counts from the recording of a fact",
    rule: { anchor: "fact:nobody-knows" as const },
    asks: true,
  },
  {
    name: "counts from a fact, and opens a year after",
    rule: { anchor: "fact:nobody-knows" as const, window: window("P1Y") },
    asks: false,
  },
  {
    name: "comes back each week, and is open now",
    rule: { window: window("P0D", "P1D"), repeat: "FREQ=WEEKLY;COUNT=2" },
    asks: true,
  },
])("a rule that $name: $asks", ({ rule, asks }) => {
  expect(asked(rule)).toEqual(asks ? ["nobody-knows"] : []);
});

test("the corrected clock opens later", () => {
  const rule = { window: window("P170D"), clock: "corrected" } as const;
  expect(asked({ ...rule, clock: "chronological" }, { gestationalAgeDays: 230 })).toHaveLength(1);
  expect(asked(rule, { gestationalAgeDays: 230 })).toEqual([]);
});

test("a fact that two rules wait for is asked for once", () => {
  const { undecided } = aSchedule({}, { ...OPEN, code: "one" });
  const facts = aChild({ birthDate: day("2026-03-02") });
  const twice = [...undecided, ...undecided];
  expect(factsToAsk(facts, twice, day("2026-03-03"))).toEqual(["nobody-knows"]);
});
