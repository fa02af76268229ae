import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import { planVisits } from "../../../src/domain/programme/plan-visits.ts";
import {
  type ProgrammeDocument,
  type RuleDocument,
  readProgramme,
} from "../../../src/domain/programme/programme-document.ts";
import type { Programme } from "../../../src/domain/programme/programme.ts";
import type { Schedule } from "../../../src/domain/programme/schedule.ts";
import { SHIPPED_PROGRAMMES } from "../../../src/domain/programme/shipped-programmes.ts";
import { planByProgrammes } from "../../../src/domain/programme/versions/plan-by-programmes.ts";
import type { ChildProgrammes } from "../../../src/domain/programme/versions/programmes.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { aChild, day } from "../../support/a-child.ts";
import { fates } from "../../support/a-plan.ts";
import { aProgrammeDocument } from "../../support/a-programme.ts";
import { anyFamilyFacts } from "../../support/any-family-facts.ts";
import { DAYCARE, FAILS, NEEDS, OPEN } from "../../support/kinds-of-rules.ts";

const RUNS = import.meta.env.MODE === "full" ? 20_000 : 1_000;
const BORN: Partial<ChildFacts> = { birthDate: day("2026-03-02") };

const programmeOf = (version: string, ...rules: readonly Partial<RuleDocument>[]): Programme => {
  const document: ProgrammeDocument = { ...aProgrammeDocument(...rules), version };
  return readProgramme(document);
};

function planned(spans: ChildProgrammes, facts: Partial<ChildFacts> = BORN): Schedule {
  const plan = planByProgrammes(aChild(facts), spans, NO_CLOSING_DAYS, day("2026-03-03"));
  if (!plan.ok) throw new Error(`refused: ${plan.refusal.kind}`);
  return plan.value;
}

/** Each visit as its rule and occurrence, its window and the version that plans it. */
const visitsOf = ({ visits }: Schedule) =>
  visits.map(
    ({ rule, occurrence, window }) =>
      `${rule.code} ${occurrence} ${window.earliest}/${window.latest} ${rule.programme.version}`,
  );

const days = (earliest: number, latest: number): Partial<RuleDocument> => ({
  window: { earliest: `P${earliest}D`, target: `P${latest}D`, latest: `P${latest}D` },
});

test("one programme alone plans as ever", () => {
  const programmes = SHIPPED_PROGRAMMES.map(({ programme }) => programme);
  fc.assert(
    fc.property(anyFamilyFacts, fc.constantFrom(...programmes), ({ facts, on }, programme) => {
      expect(
        planByProgrammes(facts, [{ programme, from: undefined }], NO_CLOSING_DAYS, on),
      ).toEqual(planVisits(facts, programme, NO_CLOSING_DAYS, on));
    }),
    { numRuns: RUNS },
  );
});

/** The child is born on 2 March 2026; the second version counts from the 20th. */
describe.each<{
  name: string;
  one: readonly Partial<RuleDocument>[];
  other: readonly Partial<RuleDocument>[];
  visits: readonly string[];
}>([
  {
    name: "a window that opened before that day stays as the first version plans it",
    one: [{ code: "a", ...days(7, 20) }],
    other: [{ code: "a", ...days(9, 30) }],
    visits: ["a 0 2026-03-09/2026-03-22 one"],
  },
  {
    name: "one that opens on that day is the second version's",
    one: [{ code: "a", ...days(18, 20) }],
    other: [{ code: "a", ...days(19, 30) }],
    visits: ["a 0 2026-03-21/2026-04-01 other"],
  },
  {
    name: "one that opened the day before is the first version's",
    one: [{ code: "a", ...days(17, 20) }],
    other: [{ code: "a", ...days(19, 30) }],
    visits: ["a 0 2026-03-19/2026-03-22 one"],
  },
  {
    name: "one that the second version moves before that day is owed there all the same",
    one: [{ code: "a", ...days(20, 30) }],
    other: [{ code: "a", ...days(2, 4) }],
    visits: ["a 0 2026-03-04/2026-03-06 other"],
  },
  {
    name: "one that only the first version has, and has not opened, goes",
    one: [{ code: "a", ...days(18, 20) }],
    other: [],
    visits: [],
  },
  {
    name: "one that only the first version has, and has opened, stays",
    one: [{ code: "a", ...days(7, 40) }],
    other: [],
    visits: ["a 0 2026-03-09/2026-04-11 one"],
  },
  {
    name: "one that is new and closes on that day is owed",
    one: [],
    other: [{ code: "b", ...days(2, 18) }],
    visits: ["b 0 2026-03-04/2026-03-20 other"],
  },
  {
    name: "one that is new and closed the day before is not",
    one: [],
    other: [{ code: "b", ...days(2, 17) }],
    visits: [],
  },
  {
    name: "occurrences of one rule follow each its own version",
    one: [{ code: "a", ...days(16, 16), repeat: "FREQ=WEEKLY;COUNT=3" }],
    other: [{ code: "a", ...days(18, 18), repeat: "FREQ=WEEKLY;COUNT=2" }],
    visits: ["a 0 2026-03-18/2026-03-18 one", "a 1 2026-03-27/2026-03-27 other"],
  },
])("from a day on: $name", ({ one, other, visits }) => {
  test("so it is", () => {
    const spans: ChildProgrammes = [
      { programme: programmeOf("one", ...one), from: undefined },
      { programme: programmeOf("other", ...other), from: day("2026-03-20") },
    ];
    expect(visitsOf(planned(spans))).toEqual(visits);
  });
});

test("without a day all that is open follows the second version", () => {
  const spans: ChildProgrammes = [
    { programme: programmeOf("one", { code: "a", ...days(0, 40) }), from: undefined },
    { programme: programmeOf("other", { code: "b", ...days(0, 4) }), from: undefined },
  ];
  expect(visitsOf(planned(spans))).toEqual(["b 0 2026-03-02/2026-03-06 other"]);
});

test("a third version takes over from what the first two give together", () => {
  const spans: ChildProgrammes = [
    { programme: programmeOf("one", { code: "a", ...days(2, 40) }), from: undefined },
    { programme: programmeOf("other", { code: "b", ...days(20, 40) }), from: day("2026-03-20") },
    { programme: programmeOf("third", { code: "c", ...days(60, 70) }), from: day("2026-04-20") },
  ];
  expect(visitsOf(planned(spans))).toEqual([
    "a 0 2026-03-04/2026-04-11 one",
    "b 0 2026-03-22/2026-04-11 other",
    "c 0 2026-05-01/2026-05-11 third",
  ]);
});

test("a rule that would have closed by then says so, in its place among the others", () => {
  const rules = [
    { code: "open", ...OPEN },
    { code: "not-met", ...FAILS },
    { code: "missed", ...days(2, 5) },
    { code: "request", ...NEEDS },
    { code: "daycare", ...DAYCARE },
  ];
  const spans: ChildProgrammes = [
    { programme: programmeOf("one"), from: undefined },
    { programme: programmeOf("other", ...rules), from: day("2026-03-20") },
  ];
  const schedule = planned(spans, { ...BORN, bornTogether: 1 });
  expect(schedule.notDue.map(({ rule }) => rule.code)).toContain("missed");
  expect(schedule.notDue.find(({ rule }) => rule.code === "missed")?.because).toEqual([
    { code: "beforeProgramme", from: "2026-03-20", latest: "2026-03-07" },
  ]);
  const places = schedule.notDue.map(({ rule }) =>
    rules.findIndex(({ code }) => code === rule.code),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(fates(schedule)).toHaveLength(rules.length);
});

test("whatever is known of a child, each rule of the version it follows stands in one list", () => {
  const programmes = SHIPPED_PROGRAMMES.map(({ programme }) => programme);
  const any = fc.constantFrom(...programmes);
  fc.assert(
    fc.property(anyFamilyFacts, any, any, anyFamilyFacts, ({ facts, on }, one, other, later) => {
      const spans: ChildProgrammes = [
        { programme: one, from: undefined },
        { programme: other, from: later.on },
      ];
      const plan = planByProgrammes(facts, spans, NO_CLOSING_DAYS, on);
      if (!plan.ok) throw new Error("the shipped programmes can be planned");
      const { visits, proposals, undecided, waiting, notDue } = plan.value;
      const listed = [proposals, undecided, waiting, notDue].flat().map(({ rule }) => rule.code);
      const named = [...new Set(visits.map(({ rule }) => rule.code)), ...listed];
      expect(named.length).toBe(new Set(named).size);
      expect(other.rules.filter(({ code }) => !named.includes(code))).toEqual([]);
      const begun = visits.filter(({ rule }) => rule.programme.id === one.id && one !== other);
      expect(begun.filter(({ window }) => window.earliest >= later.on)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
