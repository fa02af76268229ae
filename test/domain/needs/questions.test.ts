import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import { type Question, questionsOf } from "../../../src/domain/needs/questions.ts";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { aChild, day } from "../../support/a-child.ts";
import { aSchedule } from "../../support/a-plan.ts";
import { DAYCARE, OPEN } from "../../support/kinds-of-rules.ts";

/** A visit for everyone at one year, so that somebody comes later. */
const LATER: Partial<RuleDocument> = {
  code: "later",
  window: { earliest: "P11M", target: "P1Y", latest: "P13M" },
};

/** Asked on 3 March 2026, of a child that was born the day before. */
function asked(
  rule: Partial<RuleDocument>,
  { child = {}, later = LATER }: { child?: Partial<ChildFacts>; later?: typeof LATER } = {},
): readonly Question[] {
  const schedule = aSchedule({ child }, { ...OPEN, ...rule }, later);
  return questionsOf(
    aChild({ birthDate: day("2026-03-02"), ...child }),
    schedule,
    day("2026-03-03"),
  );
}
const window = (earliest: string, latest = "P5Y") => ({ earliest, target: latest, latest });

test.each([
  { name: "opens in half a year", rule: { window: window("P184D") }, next: true },
  {
    name: "opens a day later, and nobody comes before",
    rule: { window: window("P185D") },
    next: true,
  },
  {
    name: "opens at 3½ years, and somebody comes before",
    rule: { window: window("P42M") },
    next: false,
  },
  { name: "closes today", rule: { window: window("P0D", "P1D") }, next: true },
  {
    name: "counts from the recording of a fact",
    rule: { anchor: "fact:nobody-knows" as const },
    next: true,
  },
  {
    name: "comes back each week, and is open now",
    rule: { window: window("P0D", "P1D"), repeat: "FREQ=WEEKLY;COUNT=2" },
    next: true,
  },
])("a rule that $name is for the next visit to ask: $next", ({ rule, next }) => {
  expect(asked(rule)).toMatchObject([{ fact: "nobody-knows", isForNextVisit: next }]);
});

test.each([
  { name: "closed yesterday", rule: { window: window("P0D", "P0D") } },
  { name: "waits for a day nobody knows", rule: DAYCARE },
])("of a rule that $name nothing is asked any more", ({ rule }) => {
  expect(asked(rule)).toEqual([]);
});

test("the last visit before a window opens asks what the rule waits for, whenever that is", () => {
  const soon = { ...LATER, window: { earliest: "P0D", target: "P0D", latest: "P1D" } };
  const rule = { window: window("P42M") };
  expect(asked(rule, { later: soon })).toMatchObject([{ isForNextVisit: true }]);
});

test("an answer is best before the first proposal, and helps until the window's last day", () => {
  const rule = { offer: "needs", proposeFrom: "P38M", window: window("P40M", "P45M") } as const;
  expect(asked(rule)).toMatchObject([{ askBefore: "2029-05-02", helpsUntil: "2029-12-02" }]);
});

test("without a first day of proposals it is best before the window opens", () => {
  expect(asked({ window: window("P40M", "P45M") })).toMatchObject([{ askBefore: "2029-07-02" }]);
});

test("what counts from its own recording has no last day", () => {
  const [question] = asked({ anchor: "fact:nobody-knows" });
  expect(question).toMatchObject({ askBefore: undefined, helpsUntil: undefined });
});

test("the corrected clock opens later", () => {
  const rule = { window: window("P40M"), clock: "corrected" } as const;
  const child = { gestationalAgeDays: 230 };
  expect(asked(rule, { child })).toMatchObject([{ askBefore: "2029-08-21" }]);
});

test("a fact that two rules wait for is asked for once, until it helps neither", () => {
  const facts = aChild({ birthDate: day("2026-03-02") });
  const schedule = aSchedule(
    {},
    { ...OPEN, code: "one", window: window("P1Y", "P2Y") },
    { ...OPEN, code: "two", window: window("P3Y", "P4Y") },
  );
  expect(questionsOf(facts, schedule, day("2026-03-03"))).toMatchObject([
    { rules: ["one", "two"], askBefore: "2027-03-02", helpsUntil: "2030-03-02" },
  ]);
});
