import { describe, expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import { planVisits } from "../../../src/domain/programme/plan-visits.ts";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import type { Schedule } from "../../../src/domain/programme/schedule.ts";
import { SHIPPED_PROGRAMMES } from "../../../src/domain/programme/shipped-programmes.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { explain, explainInBoth } from "../../../src/domain/visits/explain.ts";
import { aChild, aFact, day } from "../../support/a-child.ts";
import { type Asked, aSchedule } from "../../support/a-plan.ts";
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

interface Case {
  readonly code: string;
  readonly rule: Partial<RuleDocument>;
  readonly asked?: Asked;
  readonly sentence: string;
}

describe("a rule that gives no visit speaks one English sentence", () => {
  test.each<Case>([
    {
      code: "lapsed",
      rule: PREGNANCY,
      sentence: "A visit: lapses, since the child was born on 2 March 2026.",
    },
    {
      code: "conditionNotMet",
      rule: FAILS,
      sentence: "A visit: does not apply by what is known of “known” (yes).",
    },
    {
      code: "conditionNotMet",
      rule: { when: { any: [] } },
      sentence: "A visit: does not apply, since the rule's condition is never met.",
    },
    {
      code: "onRequest",
      rule: NEEDS,
      sentence: "A visit: given when a professional or the parents ask for it.",
    },
    { code: "noOccurrence", rule: NEVER, sentence: "A visit: the repeat falls on no day." },
    {
      code: "beforeArrival",
      rule: {},
      asked: { child: ARRIVED_LATE },
      sentence:
        "A visit: lay before the arrival in the municipality on 17 March 2026 (last day 16 March 2026).",
    },
    {
      code: "notYet",
      rule: { ...NEEDS, ...HOLDS, ...NEXT_YEAR },
      sentence: "A visit: suggested on 2 March 2027 at the earliest.",
    },
    {
      code: "factsMissing",
      rule: OPEN,
      sentence: "A visit: cannot be decided yet; nobody has recorded “nobody-knows”.",
    },
    {
      code: "factsMissing",
      rule: {
        when: {
          any: [
            { fact: "language-concern", is: true },
            { fact: "adbb", atLeast: 5 },
          ],
        },
      },
      sentence: "A visit: cannot be decided yet; nobody has recorded concern about language, ADBB.",
    },
    {
      code: "anchorUnknown",
      rule: DAYCARE,
      sentence: "A visit: waits for the start in daycare, which is not known yet.",
    },
    {
      code: "anchorUnknown",
      rule: { anchor: "fact:epds-mother" },
      sentence: "A visit: waits for the recording of the mother's EPDS, which is not known yet.",
    },
  ])("$code: $sentence", ({ code, rule, asked = {}, sentence }) => {
    const { undecided, waiting, notDue } = aSchedule({ facts: KNOWN, ...asked }, rule);
    const explanations = [...undecided, ...waiting, ...notDue].map((entry) => explainInBoth(entry));
    expect(explanations.map((explanation) => explanation.sentences.en)).toEqual([sentence]);
    expect(explanations[0]?.because.map((reason) => reason.code)).toEqual([code]);
  });
});

test("a visit speaks its day, its window, and each reason in its turn, in English", () => {
  const asked = { child: { gestationalAgeDays: 252, firstTimeParents: true } };
  const rule = {
    title: { da: "4-månedersbesøg", en: "Four-month visit" },
    clock: "corrected",
    when: { fact: "first-time-parents", is: true },
    window: { earliest: "P15W", target: "P4M", latest: "P5M" },
    repeat: "FREQ=MONTHLY;COUNT=1",
  } as const;
  const born = day("2026-03-04");
  const [visit] = aSchedule({ child: { ...asked.child, birthDate: born } }, rule).visits;
  expect(visit && explainInBoth(visit).sentences.en).toBe(
    "Four-month visit: Friday 31 July 2026 (15 July–1 September 2026); offered to everyone it is meant for; " +
      "by what is known of first-time parents (yes); counted from the birth on 4 March 2026, corrected to " +
      "1 April 2026 (born in week 36+0); number 1 of its series; moved from 1 August 2026, which is a Saturday.",
  );
});

interface ClauseCase {
  readonly code: string;
  readonly rule?: Partial<RuleDocument>;
  readonly child?: Partial<ChildFacts>;
  readonly closed?: readonly string[];
  readonly clause: string;
}

const DAYS_OFF = { window: { earliest: "P3D", target: "P4D", latest: "P5D" } };

describe("each reason of a visit is a clause of its English sentence", () => {
  test.each<ClauseCase>([
    { code: "offeredToEveryone", clause: "offered to everyone it is meant for" },
    {
      code: "proposedOnNeed",
      rule: { ...NEEDS, ...HOLDS },
      clause: "suggested by need and decided by a professional",
    },
    { code: "conditionHolds", rule: HOLDS, clause: "by what is known of “known” (yes)" },
    {
      code: "conditionHolds",
      rule: { when: { all: [{ fact: "score", atLeast: 2 }, { not: { fact: "no", is: true } }] } },
      clause: "by what is known of “score” (2.5), “no” (no)",
    },
    {
      code: "conditionHolds",
      rule: { when: { fact: "word", is: "sjælden" } },
      clause: "by what is known of “word” (sjælden)",
    },
    { code: "countedFrom", clause: "counted from the birth on 2 March 2026" },
    {
      code: "countedFrom",
      child: UNBORN,
      clause: "counted from the expected birth on 2 March 2026",
    },
    {
      code: "countedFrom",
      rule: PREGNANCY,
      child: UNBORN,
      clause: "counted from the due date on 2 March 2026",
    },
    {
      code: "countedFrom",
      rule: { anchor: "discharge" },
      child: { dischargedOn: day("2026-03-06") },
      clause: "counted from the discharge on 6 March 2026",
    },
    {
      code: "countedFrom",
      rule: DAYCARE,
      child: { daycareStart: day("2027-02-01") },
      clause: "counted from the start in daycare on 1 February 2027",
    },
    {
      code: "countedFrom",
      rule: { anchor: "kindergarten-start" },
      child: { kindergartenStart: day("2029-03-01") },
      clause: "counted from the start in kindergarten on 1 March 2029",
    },
    {
      code: "countedFrom",
      rule: { anchor: "arrival" },
      child: { arrivedOn: day("2026-05-04") },
      clause: "counted from the arrival in the municipality on 4 May 2026",
    },
    {
      code: "countedFrom",
      rule: { anchor: "fact:adbb" },
      clause: "counted from the recording of ADBB on 2 March 2026",
    },
    { code: "repeated", rule: { repeat: "FREQ=DAILY;COUNT=1" }, clause: "number 1 of its series" },
    {
      code: "shortMonth",
      rule: { window: { earliest: "P30D", target: "P1M", latest: "P32D" } },
      child: { birthDate: day("2026-01-31") },
      clause: "fitted to a short month",
    },
    {
      code: "movedToVisitingDay",
      child: { birthDate: day("2026-03-24") },
      clause: "moved from 3 April 2026, which is Good Friday",
    },
    {
      code: "movedToVisitingDay",
      child: { birthDate: day("2026-03-04") },
      clause: "moved from 14 March 2026, which is a Saturday",
    },
    {
      code: "movedToVisitingDay",
      child: { birthDate: day("2026-03-05") },
      clause: "moved from 15 March 2026, which is a Sunday",
    },
    {
      code: "movedToVisitingDay",
      closed: ["2026-03-12"],
      clause: "moved from 12 March 2026, which is a closing day",
    },
    {
      code: "noVisitingDay",
      rule: DAYS_OFF,
      child: { birthDate: day("2026-03-31") },
      clause: "the service is closed on every day of the window",
    },
  ])("$code: $clause", ({ code, rule = {}, child = {}, closed = [], clause }) => {
    const facts = [
      ...KNOWN,
      aFact("score", 2.5, "2026-03-02"),
      aFact("no", false, "2026-03-02"),
      aFact("word", "sjælden", "2026-03-02"),
      aFact("adbb", 5, "2026-03-02"),
    ];
    const { visits, proposals } = aSchedule({ child, facts, closed }, rule);
    const [explanation] = [...visits, ...proposals].map((entry) => explainInBoth(entry));
    const clauses = explanation?.sentences.en.replace(/\.$/, "").split("; ") ?? [];
    const place = explanation?.because.findIndex((reason) => reason.code === code) ?? -1;
    expect(clauses[place + 1]).toBe(clause);
  });
});

test("a condition that nothing decides leaves no English clause behind", () => {
  const [visit] = aSchedule({}, { when: { all: [] } }).visits;
  expect(visit && explainInBoth(visit).sentences.en).toBe(
    "A visit: Thursday 12 March 2026 (9–16 March 2026); offered to everyone it is meant for; counted from the birth on 2 March 2026.",
  );
});

const CHILDREN = [
  { name: "a child of whom nothing is known", child: {} },
  { name: "a child with a birthday", child: { birthDate: day("2026-03-02") } },
  { name: "an unborn child", child: { dueDate: day("2026-03-02"), firstTimeParents: true } },
  {
    name: "a preterm child with facts",
    child: {
      birthDate: day("2026-03-02"),
      gestationalAgeDays: 210,
      firstTimeParents: false,
      dischargedOn: day("2026-03-04"),
      daycareStart: day("2027-02-01"),
      arrivedOn: day("2026-08-01"),
      recordedFacts: [
        aFact("epds-mother", 12, "2026-05-01"),
        aFact("needs-contact-wanted", false, "2026-05-01"),
        aFact("adbb", "high", "2026-05-01"),
        aFact("language-concern", null, "2026-05-01"),
      ],
    },
  },
] satisfies readonly { name: string; child: Partial<ChildFacts> }[];

test.each(CHILDREN)(
  "$name: every entry of the shipped programmes gives its reasons in one English sentence, and in the Danish one as ever",
  ({ child }) => {
    for (const { programme } of SHIPPED_PROGRAMMES) {
      for (const on of ["2026-03-02", "2026-06-01", "2029-09-01"]) {
        const plan = planVisits(aChild(child), programme, NO_CLOSING_DAYS, day(on));
        for (const entry of plan.ok ? entriesOf(plan.value) : []) {
          const { because, sentences } = explainInBoth(entry);
          const sentence = sentences.en;
          expect(sentences.da).toBe(explain(entry).sentence);
          expect(because.length, sentence).toBeGreaterThan(0);
          expect(sentence).toMatch(/^[^:]+: [^;].*[^ ;:,]\.$/u);
          expect(sentence).not.toMatch(/undefined|null|NaN|true|false|;;|; ;|\.\.|\[|\{/u);
        }
      }
    }
  },
);

function entriesOf({ visits, proposals, undecided, waiting, notDue }: Schedule) {
  return [...visits, ...proposals, ...undecided, ...waiting, ...notDue];
}
