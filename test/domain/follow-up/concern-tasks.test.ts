import { describe, expect, test } from "vitest";
import type { Concern } from "../../../src/domain/needs/concerns/concern.ts";
import { day } from "../../support/a-child.ts";
import { STEP, aClosedConcern, aConcern } from "../../support/a-concern.ts";
import { kindsOn, tasksOn } from "../../support/a-followed-up-child.ts";

/** A step due on 10 March, looked at again on 1 April. */
const on = (date: string, ...concerns: readonly Concern[]) =>
  kindsOn(date, { concerns: concerns.length === 0 ? [aConcern()] : concerns });

test.each([
  { name: "on the day it is due", date: "2026-03-10", kinds: [] },
  { name: "the day after", date: "2026-03-11", kinds: ["review-concern"] },
  { name: "six days over", date: "2026-03-16", kinds: ["review-concern"] },
  { name: "seven days over", date: "2026-03-17", kinds: ["review-concern", "escalate-concern"] },
])("a next step, $name: $kinds", ({ date, kinds }) => {
  expect(on(date)).toEqual(kinds);
});

test.each([
  { name: "open", concern: aConcern({ nextStep: { ...STEP, due: day("2026-06-01") } }) },
  {
    name: "watched",
    concern: aConcern({ state: "watching", nextStep: { ...STEP, due: day("2026-06-01") } }),
  },
])("a review that has passed is followed up like a step: $name", ({ concern }) => {
  expect(on("2026-04-01", concern)).toEqual([]);
  expect(on("2026-04-02", concern)).toEqual(["review-concern"]);
  expect(on("2026-04-08", concern)).toEqual(["review-concern", "escalate-concern"]);
});

test("what is closed asks for nothing", () => {
  expect(on("2027-04-08", aClosedConcern())).toEqual([]);
});

test("says which days have passed, counts from the first of them, and is the owner's first", () => {
  const because = [
    { code: "concernStepPassed", concern: "a-concern", on: "2026-03-10" },
    { code: "concernReviewPassed", concern: "a-concern", on: "2026-04-01" },
  ];
  const task = { about: "a-concern/2026-03-10", child: "a-child", because };
  expect(tasksOn("2026-04-02", { concerns: [aConcern()] })).toEqual([
    {
      ...task,
      kind: "review-concern",
      since: "2026-03-11",
      due: "2026-03-11",
      forWhom: "health-visitor",
    },
    {
      ...task,
      kind: "escalate-concern",
      since: "2026-03-17",
      due: "2026-03-17",
      forWhom: "coordinator",
    },
  ]);
});

test("is the owner's though nobody follows the family, and though the child is in hospital", () => {
  const concerns = [aConcern()];
  const [unassigned] = tasksOn("2026-03-11", { concerns, isUnassigned: true });
  expect(unassigned).toMatchObject({ kind: "review-concern", forWhom: "health-visitor" });
  const particulars = { transferredTo: "neonatal" };
  expect(kindsOn("2026-03-11", { concerns, particulars })).toContain("review-concern");
});

describe("of a child that is followed no more", () => {
  const gone = { withdrawnAt: new Date("2026-05-02"), departedOn: day("2026-05-01") };

  test("a concern that stands is handed over, once, where it has moved", () => {
    expect(tasksOn("2026-05-20", { ...gone, concerns: [aConcern(), aClosedConcern()] })).toEqual([
      {
        kind: "hand-over-concern",
        about: "a-concern/2026-05-01",
        child: "a-child",
        since: "2026-05-01",
        due: "2026-05-08",
        forWhom: "health-visitor",
        because: [{ code: "childHasMoved", concern: "a-concern", on: "2026-05-01" }],
      },
    ]);
  });

  test("nothing is asked where it was stopped", () => {
    const stopped = { cause: "death", on: day("2026-05-02") } as const;
    expect(kindsOn("2026-05-20", { ...gone, stopped, concerns: [aConcern()] })).toEqual([]);
  });
});
