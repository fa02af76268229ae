import { describe, expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import { planVisits } from "../../../src/domain/programme/plan-visits.ts";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import type { Schedule } from "../../../src/domain/programme/schedule.ts";
import { SHIPPED_PROGRAMMES } from "../../../src/domain/programme/shipped-programmes.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { explain } from "../../../src/domain/visits/explain.ts";
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

describe("a rule that gives no visit speaks one sentence", () => {
  test.each<Case>([
    {
      code: "lapsed",
      rule: PREGNANCY,
      sentence: "Et besøg: bortfalder, fordi barnet blev født den 2. marts 2026.",
    },
    {
      code: "conditionNotMet",
      rule: FAILS,
      sentence: "Et besøg: gælder ikke ud fra oplysning om »known« (ja).",
    },
    {
      code: "conditionNotMet",
      rule: { when: { any: [] } },
      sentence: "Et besøg: gælder ikke, fordi reglens betingelse aldrig er opfyldt.",
    },
    {
      code: "onRequest",
      rule: NEEDS,
      sentence: "Et besøg: gives, når en fagperson eller forældrene beder om det.",
    },
    { code: "noOccurrence", rule: NEVER, sentence: "Et besøg: gentagelsen rammer ingen dag." },
    {
      code: "beforeArrival",
      rule: {},
      asked: { child: ARRIVED_LATE },
      sentence:
        "Et besøg: lå før ankomsten til kommunen den 17. marts 2026 (sidste dag 16. marts 2026).",
    },
    {
      code: "notYet",
      rule: { ...NEEDS, ...HOLDS, ...NEXT_YEAR },
      sentence: "Et besøg: foreslås tidligst den 2. marts 2027.",
    },
    {
      code: "factsMissing",
      rule: OPEN,
      sentence: "Et besøg: kan ikke afgøres endnu; der mangler oplysning om »nobody-knows«.",
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
      sentence:
        "Et besøg: kan ikke afgøres endnu; der mangler oplysning om bekymring for sprog, ADBB.",
    },
    {
      code: "anchorUnknown",
      rule: DAYCARE,
      sentence: "Et besøg: venter på starten i dagtilbud, som endnu ikke er kendt.",
    },
    {
      code: "anchorUnknown",
      rule: { anchor: "fact:epds-mother" },
      sentence: "Et besøg: venter på registreringen af mors EPDS, som endnu ikke er kendt.",
    },
  ])("$code: $sentence", ({ code, rule, asked = {}, sentence }) => {
    const { undecided, waiting, notDue } = aSchedule({ facts: KNOWN, ...asked }, rule);
    const explanations = [...undecided, ...waiting, ...notDue].map(explain);
    expect(explanations.map((explanation) => explanation.sentence)).toEqual([sentence]);
    expect(explanations[0]?.because.map((reason) => reason.code)).toEqual([code]);
  });
});

test("a visit speaks its day, its window, and each reason in its turn", () => {
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
  expect(visit && explain(visit).sentence).toBe(
    "4-månedersbesøg: fredag den 31. juli 2026 (15. juli–1. september 2026); tilbydes alle i målgruppen; " +
      "ud fra oplysning om førstegangsforældre (ja); regnet fra fødslen den 4. marts 2026, korrigeret til " +
      "den 1. april 2026 (født i uge 36+0); nummer 1 i rækken; flyttet fra den 1. august 2026, som er en lørdag.",
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

describe("each reason of a visit is a clause of its sentence", () => {
  test.each<ClauseCase>([
    { code: "offeredToEveryone", clause: "tilbydes alle i målgruppen" },
    {
      code: "proposedOnNeed",
      rule: { ...NEEDS, ...HOLDS },
      clause: "foreslås ud fra behov og afgøres af en fagperson",
    },
    { code: "conditionHolds", rule: HOLDS, clause: "ud fra oplysning om »known« (ja)" },
    {
      code: "conditionHolds",
      rule: { when: { all: [{ fact: "score", atLeast: 2 }, { not: { fact: "no", is: true } }] } },
      clause: "ud fra oplysning om »score« (2,5), »no« (nej)",
    },
    {
      code: "conditionHolds",
      rule: { when: { fact: "word", is: "sjælden" } },
      clause: "ud fra oplysning om »word« (sjælden)",
    },
    { code: "countedFrom", clause: "regnet fra fødslen den 2. marts 2026" },
    {
      code: "countedFrom",
      child: UNBORN,
      clause: "regnet fra den ventede fødsel den 2. marts 2026",
    },
    {
      code: "countedFrom",
      rule: PREGNANCY,
      child: UNBORN,
      clause: "regnet fra terminen den 2. marts 2026",
    },
    {
      code: "countedFrom",
      rule: { anchor: "discharge" },
      child: { dischargedOn: day("2026-03-06") },
      clause: "regnet fra udskrivelsen den 6. marts 2026",
    },
    {
      code: "countedFrom",
      rule: DAYCARE,
      child: { daycareStart: day("2027-02-01") },
      clause: "regnet fra starten i dagtilbud den 1. februar 2027",
    },
    {
      code: "countedFrom",
      rule: { anchor: "kindergarten-start" },
      child: { kindergartenStart: day("2029-03-01") },
      clause: "regnet fra starten i børnehave den 1. marts 2029",
    },
    {
      code: "countedFrom",
      rule: { anchor: "arrival" },
      child: { arrivedOn: day("2026-05-04") },
      clause: "regnet fra ankomsten til kommunen den 4. maj 2026",
    },
    {
      code: "countedFrom",
      rule: { anchor: "fact:adbb" },
      clause: "regnet fra registreringen af ADBB den 2. marts 2026",
    },
    { code: "repeated", rule: { repeat: "FREQ=DAILY;COUNT=1" }, clause: "nummer 1 i rækken" },
    {
      code: "shortMonth",
      rule: { window: { earliest: "P30D", target: "P1M", latest: "P32D" } },
      child: { birthDate: day("2026-01-31") },
      clause: "tilpasset, fordi en måned er kort",
    },
    {
      code: "movedToVisitingDay",
      child: { birthDate: day("2026-03-24") },
      clause: "flyttet fra den 3. april 2026, som er langfredag",
    },
    {
      code: "movedToVisitingDay",
      child: { birthDate: day("2026-03-04") },
      clause: "flyttet fra den 14. marts 2026, som er en lørdag",
    },
    {
      code: "movedToVisitingDay",
      child: { birthDate: day("2026-03-05") },
      clause: "flyttet fra den 15. marts 2026, som er en søndag",
    },
    {
      code: "movedToVisitingDay",
      closed: ["2026-03-12"],
      clause: "flyttet fra den 12. marts 2026, som er en lukkedag",
    },
    {
      code: "noVisitingDay",
      rule: DAYS_OFF,
      child: { birthDate: day("2026-03-31") },
      clause: "sundhedsplejen har lukket alle dage i perioden",
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
    const [explanation] = [...visits, ...proposals].map(explain);
    const clauses = explanation?.sentence.replace(/\.$/, "").split("; ") ?? [];
    const place = explanation?.because.findIndex((reason) => reason.code === code) ?? -1;
    expect(clauses[place + 1]).toBe(clause);
  });
});

test("a condition that nothing decides leaves no clause behind", () => {
  const [visit] = aSchedule({}, { when: { all: [] } }).visits;
  expect(visit && explain(visit).sentence).toBe(
    "Et besøg: torsdag den 12. marts 2026 (9.–16. marts 2026); tilbydes alle i målgruppen; regnet fra fødslen den 2. marts 2026.",
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
  "$name: every entry of the shipped programmes gives its reasons in one sentence",
  ({ child }) => {
    for (const { programme } of SHIPPED_PROGRAMMES) {
      for (const on of ["2026-03-02", "2026-06-01", "2029-09-01"]) {
        const plan = planVisits(aChild(child), programme, NO_CLOSING_DAYS, day(on));
        for (const entry of plan.ok ? entriesOf(plan.value) : []) {
          const { because, sentence } = explain(entry);
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
