import { describe, expect, test } from "vitest";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { day } from "../../support/a-child.ts";
import { type Asked, type Case, aSchedule, fates, theVisit } from "../../support/a-plan.ts";
import {
  ARRIVED_LATE,
  DAYCARE,
  FAILS,
  HOLDS,
  KNOWN,
  NEEDS,
  NEVER,
  NEXT_YEAR,
  OPEN,
  PREGNANCY,
  UNBORN,
} from "../../support/kinds-of-rules.ts";

// The child is born on Monday 2 March 2026; the rule's target is the tenth day after, Thursday 12 March.
const DUE = { dueDate: day("2026-03-02") };

describe("the questions that place a rule, each in its turn", () => {
  test.each<Case>([
    {
      name: "1 a pregnancy rule of a born child",
      rule: PREGNANCY,
      child: DUE,
      fate: "notDue lapsed",
    },
    { name: "2 its condition does not hold", rule: FAILS, fate: "notDue conditionNotMet" },
    { name: "3 its condition cannot be decided", rule: OPEN, fate: "undecided nobody-knows" },
    { name: "4 a needs rule without a condition", rule: NEEDS, fate: "notDue onRequest" },
    { name: "5 no anchor known", rule: DAYCARE, fate: "waiting daycare-start" },
    { name: "6 a repeat without any occurrence", rule: NEVER, fate: "notDue noOccurrence" },
    { name: "7 ended before arrival", rule: {}, child: ARRIVED_LATE, fate: "notDue beforeArrival" },
    { name: "8 too early", rule: { ...NEEDS, ...HOLDS, ...NEXT_YEAR }, fate: "notDue notYet" },
    { name: "9 else a visit", rule: {}, fate: "visit 2026-03-12" },
    { name: "9 for needs", rule: { ...NEEDS, ...HOLDS }, fate: "proposal 2026-03-12" },
  ])("$name: $fate", ({ rule, fate, ...asked }) => {
    expect(fates(aSchedule({ facts: KNOWN, ...asked }, rule))).toEqual([fate]);
  });
});

describe("a rule that fits two questions goes by the earlier", () => {
  const PROPOSED_LATER = { ...NEEDS, ...HOLDS, ...NEXT_YEAR };

  test.each<Case>([
    { name: "1 before 2", rule: { ...PREGNANCY, ...FAILS }, fate: "notDue lapsed" },
    { name: "1 before 3", rule: { ...PREGNANCY, ...OPEN }, fate: "notDue lapsed" },
    { name: "1 before 4", rule: { ...PREGNANCY, ...NEEDS }, fate: "notDue lapsed" },
    { name: "1 before 5", rule: PREGNANCY, fate: "notDue lapsed" },
    { name: "1 before 6", rule: { ...PREGNANCY, ...NEVER }, child: DUE, fate: "notDue lapsed" },
    {
      name: "1 before 7",
      rule: PREGNANCY,
      child: { ...DUE, ...ARRIVED_LATE },
      fate: "notDue lapsed",
    },
    {
      name: "1 before 8",
      rule: { ...PREGNANCY, ...PROPOSED_LATER },
      child: DUE,
      fate: "notDue lapsed",
    },
    { name: "2 before 5", rule: { ...FAILS, ...DAYCARE }, fate: "notDue conditionNotMet" },
    { name: "2 before 6", rule: { ...FAILS, ...NEVER }, fate: "notDue conditionNotMet" },
    { name: "2 before 7", rule: FAILS, child: ARRIVED_LATE, fate: "notDue conditionNotMet" },
    { name: "2 before 8", rule: { ...PROPOSED_LATER, ...FAILS }, fate: "notDue conditionNotMet" },
    { name: "3 before 5", rule: { ...OPEN, ...DAYCARE }, fate: "undecided nobody-knows" },
    { name: "3 before 6", rule: { ...OPEN, ...NEVER }, fate: "undecided nobody-knows" },
    { name: "3 before 7", rule: OPEN, child: ARRIVED_LATE, fate: "undecided nobody-knows" },
    { name: "3 before 8", rule: { ...PROPOSED_LATER, ...OPEN }, fate: "undecided nobody-knows" },
    { name: "4 before 5", rule: { ...NEEDS, ...DAYCARE }, fate: "notDue onRequest" },
    { name: "4 before 6", rule: { ...NEEDS, ...NEVER }, fate: "notDue onRequest" },
    { name: "4 before 7", rule: NEEDS, child: ARRIVED_LATE, fate: "notDue onRequest" },
    { name: "4 before 8", rule: { ...NEEDS, ...NEXT_YEAR }, fate: "notDue onRequest" },
    { name: "5 before 6", rule: { ...DAYCARE, ...NEVER }, fate: "waiting daycare-start" },
    { name: "5 before 7", rule: DAYCARE, child: ARRIVED_LATE, fate: "waiting daycare-start" },
    { name: "5 before 8", rule: { ...DAYCARE, ...PROPOSED_LATER }, fate: "waiting daycare-start" },
    { name: "6 before 7", rule: NEVER, child: ARRIVED_LATE, fate: "notDue noOccurrence" },
    { name: "6 before 8", rule: { ...NEVER, ...PROPOSED_LATER }, fate: "notDue noOccurrence" },
    { name: "7 before 8", rule: PROPOSED_LATER, child: ARRIVED_LATE, fate: "notDue beforeArrival" },
  ])("$name: $fate", ({ rule, fate, ...asked }) => {
    expect(fates(aSchedule({ facts: KNOWN, ...asked }, rule))).toEqual([fate]);
  });
});

describe("an arrival leaves out windows that ended before it", () => {
  test.each([
    { name: "before the window", arrivedOn: "2026-03-01", fate: "visit 2026-03-12" },
    { name: "on the window's last day", arrivedOn: "2026-03-16", fate: "visit 2026-03-12" },
    { name: "the day after", arrivedOn: "2026-03-17", fate: "notDue beforeArrival" },
  ])("$name, born or not: $fate", ({ arrivedOn, fate }) => {
    for (const child of [{}, UNBORN]) {
      const asked = { child: { ...child, arrivedOn: day(arrivedOn) } };
      expect(fates(aSchedule(asked, {}))).toEqual([fate]);
    }
  });

  test("of a repeat the others keep their numbers", () => {
    const asked = { child: { arrivedOn: day("2026-03-24") } };
    const { visits } = aSchedule(asked, { repeat: "FREQ=WEEKLY;COUNT=4" });
    expect(visits.map(({ occurrence, window }) => [occurrence, window.target])).toEqual([
      [2, "2026-03-26"],
      [3, "2026-04-01"], // from Maundy Thursday
    ]);
  });
});

interface NotDueCase {
  readonly name: string;
  readonly rule: Partial<RuleDocument>;
  readonly asked?: Asked;
  readonly because: object;
}

describe("a rule that gives no visit says why:", () => {
  test.each<NotDueCase>([
    { name: "the birth", rule: PREGNANCY, because: { code: "lapsed", bornOn: "2026-03-02" } },
    {
      name: "what decided its condition",
      rule: FAILS,
      because: {
        code: "conditionNotMet",
        because: [{ code: "fact", fact: "known", value: true, on: "2026-03-02" }],
      },
    },
    {
      name: "a condition that nothing decides",
      rule: { when: { any: [] } },
      because: { code: "conditionNotMet", because: [] },
    },
    { name: "on request", rule: NEEDS, because: { code: "onRequest" } },
    { name: "no occurrence", rule: NEVER, because: { code: "noOccurrence" } },
    {
      name: "the arrival and the last day before it",
      rule: {},
      asked: { child: ARRIVED_LATE },
      because: { code: "beforeArrival", arrivedOn: "2026-03-17", latest: "2026-03-16" },
    },
    {
      name: "the arrival and a repeat's last day",
      rule: { repeat: "FREQ=DAILY;COUNT=3" },
      asked: { child: { arrivedOn: day("2026-03-19") } },
      because: { code: "beforeArrival", arrivedOn: "2026-03-19", latest: "2026-03-18" },
    },
    {
      name: "the first day it may be proposed",
      rule: { ...NEEDS, ...HOLDS, ...NEXT_YEAR },
      because: { code: "notYet", proposeFrom: "2027-03-02" },
    },
  ])("$name", ({ rule, asked = {}, because }) => {
    const { notDue } = aSchedule({ facts: KNOWN, ...asked }, rule);
    expect(notDue.map((entry) => entry.because)).toEqual([[because]]);
  });
});

test("a visit says its offer, its condition and its anchor, in this order", () => {
  expect(theVisit({ facts: KNOWN }, HOLDS).because).toEqual([
    { code: "offeredToEveryone" },
    {
      code: "conditionHolds",
      because: [{ code: "fact", fact: "known", value: true, on: "2026-03-02" }],
    },
    { code: "countedFrom", anchor: "birth", on: "2026-03-02", provisional: false, because: [] },
  ]);
});

test("a programme without rules owes nothing", () => {
  const nothing = { visits: [], proposals: [], undecided: [], waiting: [], notDue: [] };
  expect(aSchedule({})).toEqual(nothing);
});
