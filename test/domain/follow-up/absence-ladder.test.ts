import { describe, expect, test } from "vitest";
import { nextStep, taskAfterOutcome } from "../../../src/domain/follow-up/absence-ladder.ts";
import { OUTCOMES, type Outcome } from "../../../src/domain/visits/outcome.ts";
import type { VisitHistory } from "../../../src/domain/visits/visit-history.ts";
import { asItStands } from "../../../src/domain/visits/follow-plan.ts";
import { aChild, day } from "../../support/a-child.ts";
import { anAgreement, anOutcome, historyOf } from "../../support/a-history.ts";
import { theVisit } from "../../support/a-plan.ts";
import { alone, aProgramme } from "../../support/a-programme.ts";
import { aStoredVisit } from "../../support/a-stored-visit.ts";

/** Owed from 9 to 16 March 2026. */
const OWED = theVisit({}, {});
const FACTS = aChild({ birthDate: day("2026-03-02") });

function taskOf(history: Partial<VisitHistory>, on = "2026-03-12") {
  const visit = aStoredVisit(OWED, { history: { ...historyOf(undefined), ...history } });
  return taskAfterOutcome(asItStands(visit, alone(aProgramme({})), FACTS, day(on)), day(on));
}

const came = (...outcomes: readonly Outcome[]) => ({
  outcomes: outcomes.map((outcome, place) => anOutcome(outcome, `2026-03-${10 + place}`)),
});

describe("every outcome says what comes next", () => {
  const NEXT: readonly { readonly outcome: Outcome; readonly steps: readonly unknown[] }[] = [
    {
      outcome: "not-home",
      steps: ["offer-new-time", "personal-contact", "decide-how-to-go-on", "decide-how-to-go-on"],
    },
    {
      outcome: "cancelled-by-family",
      steps: ["offer-new-time", "personal-contact", "decide-how-to-go-on", "decide-how-to-go-on"],
    },
    {
      outcome: "cancelled-by-service",
      steps: ["offer-new-time", "offer-new-time", "offer-new-time", "offer-new-time"],
    },
    { outcome: "declined", steps: [undefined, undefined, undefined, undefined] },
    { outcome: "covered-elsewhere", steps: [undefined, undefined, undefined, undefined] },
  ];

  test("all of them", () => {
    expect(NEXT.map(({ outcome }) => outcome)).toEqual(OUTCOMES);
  });

  test.each(NEXT)("$outcome after none, one, two and three", ({ outcome, steps }) => {
    expect([0, 1, 2, 3].map((before) => nextStep(outcome, before))).toEqual(steps);
  });
});

test.each<{ outcomes: readonly Outcome[]; kind: string | undefined; whose: string | undefined }>([
  { outcomes: [], kind: undefined, whose: undefined },
  { outcomes: ["not-home"], kind: "offer-new-time", whose: "health-visitor" },
  { outcomes: ["not-home", "not-home"], kind: "personal-contact", whose: "health-visitor" },
  {
    outcomes: ["not-home", "cancelled-by-family"],
    kind: "personal-contact",
    whose: "health-visitor",
  },
  {
    outcomes: ["not-home", "not-home", "cancelled-by-family"],
    kind: "decide-how-to-go-on",
    whose: "coordinator",
  },
  {
    outcomes: ["cancelled-by-service", "cancelled-by-service", "not-home"],
    kind: "offer-new-time",
    whose: "health-visitor",
  },
  {
    outcomes: ["not-home", "not-home", "cancelled-by-service"],
    kind: "offer-new-time",
    whose: "health-visitor",
  },
  { outcomes: ["not-home", "declined"], kind: undefined, whose: undefined },
  { outcomes: ["not-home", "covered-elsewhere"], kind: undefined, whose: undefined },
])("after $outcomes: $kind, of the $whose", ({ outcomes, kind, whose }) => {
  const task = taskOf(came(...outcomes), "2026-03-20");
  expect([task?.kind, task?.forWhom]).toEqual([kind, whose]);
});

test("it says what came of this visit, and since when", () => {
  expect(taskOf(came("not-home", "cancelled-by-family"))).toMatchObject({
    about: "cancelled-by-family 2026-03-11",
    visit: "a-visit 0",
    since: "2026-03-11",
    because: [
      { code: "cameToNothing", outcome: "not-home", on: "2026-03-10" },
      { code: "cameToNothing", outcome: "cancelled-by-family", on: "2026-03-11" },
    ],
  });
});

test.each([
  { name: "inside the window: its last day", on: "2026-03-10", due: "2026-03-16" },
  { name: "on its last day: that day", on: "2026-03-16", due: "2026-03-16" },
  { name: "after it: in a week", on: "2026-03-17", due: "2026-03-24" },
])("a new time after a miss $name", ({ on, due }) => {
  expect(taskOf({ outcomes: [anOutcome("not-home", on)] }, "2026-04-01")?.due).toBe(due);
});

test("a personal contact is made within a week, whatever the window", () => {
  expect(taskOf(came("not-home", "not-home"))?.due).toBe("2026-03-18");
});

test("more evidence makes another task, and the same evidence the same", () => {
  const abouts = [came("not-home"), came("not-home"), came("not-home", "not-home")].map(
    (history) => taskOf(history)?.about,
  );
  expect(abouts[0]).toBe(abouts[1]);
  expect(abouts[2]).not.toBe(abouts[1]);
});

test("before the day on which it happened there is none", () => {
  expect(taskOf(came("not-home"), "2026-03-09")).toBeUndefined();
});

test.each([
  { name: "agreed anew", history: { agreements: [anAgreement({ on: day("2026-03-14") })] } },
  { name: "held", history: { held: { contact: "a-contact", on: day("2026-03-12") } } },
])("once it is $name the task is gone", ({ history }) => {
  expect(taskOf({ ...came("not-home"), ...history })).toBeUndefined();
});

test("a visit that is agreed no more asks again", () => {
  const until = day("2026-03-11");
  expect(taskOf({ ...came("not-home"), agreements: [anAgreement({ until })] })?.kind).toBe(
    "offer-new-time",
  );
});
