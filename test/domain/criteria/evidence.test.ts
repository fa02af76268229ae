import fc from "fast-check";
import { expect, test } from "vitest";
import { type Condition, judge } from "../../../src/domain/criteria/condition.ts";
import { decidingEvidence } from "../../../src/domain/criteria/evidence.ts";
import {
  type Facts,
  anyCondition,
  anyFacts,
  lookupIn,
  readOnce,
  withoutFacts,
} from "../../support/some-facts.ts";

const isTrue = (fact: string): Condition => ({ fact, is: true });

const SOME_KNOWN: Facts = { yes: true, no: false, score: 12, text: "high", withdrawn: null };

test.each<{ name: string; condition: Condition; evidence: readonly string[] }>([
  { name: "a comparison that holds", condition: isTrue("yes"), evidence: ["yes"] },
  { name: "a comparison that fails", condition: isTrue("no"), evidence: ["no"] },
  { name: "a comparison that is unknown", condition: isTrue("nobody-knows"), evidence: [] },
  { name: "a score", condition: { fact: "score", atLeast: 11 }, evidence: ["score"] },
  { name: "not", condition: { not: isTrue("no") }, evidence: ["no"] },
  {
    name: "all that hold",
    condition: { all: [isTrue("yes"), { fact: "score", atLeast: 11 }] },
    evidence: ["yes", "score"],
  },
  {
    name: "the one of all that fails",
    condition: { all: [isTrue("yes"), isTrue("no"), isTrue("nobody-knows")] },
    evidence: ["no"],
  },
  {
    name: "the one of any that holds",
    condition: { any: [isTrue("nobody-knows"), isTrue("no"), isTrue("yes")] },
    evidence: ["yes"],
  },
  {
    name: "each of any that holds",
    condition: { any: [isTrue("yes"), { fact: "score", atMost: 12 }] },
    evidence: ["yes", "score"],
  },
  {
    name: "each of any that fails",
    condition: { any: [isTrue("no"), { fact: "score", atMost: 11 }] },
    evidence: ["no", "score"],
  },
  {
    name: "none of what is open",
    condition: { all: [isTrue("yes"), isTrue("nobody-knows")] },
    evidence: [],
  },
  {
    name: "a fact that is read twice",
    condition: { all: [isTrue("yes"), { not: { fact: "yes", is: false } }] },
    evidence: ["yes"],
  },
  { name: "all of nothing", condition: { all: [] }, evidence: [] },
  { name: "any of nothing", condition: { any: [] }, evidence: [] },
])("$name is decided by $evidence", ({ condition, evidence }) => {
  const found = decidingEvidence(condition, lookupIn(SOME_KNOWN));
  expect(found).toEqual(evidence.map((fact) => ({ code: "fact", fact, value: SOME_KNOWN[fact] })));
});

test("evidence of a recorded fact says from when it counts", () => {
  const recorded = { value: true, on: "2026-05-01" as never };
  expect(decidingEvidence(isTrue("yes"), () => recorded)).toEqual([
    { code: "fact", fact: "yes", value: true, on: "2026-05-01" },
  ]);
});

const RUNS = { numRuns: import.meta.env.MODE === "full" ? 10_000 : 3_000 };

test("without its evidence a condition is undecided", () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (condition, facts) => {
      const evidence = decidingEvidence(condition, lookupIn(facts));
      const isDecided = judge(condition, lookupIn(facts)) !== "unknown";
      expect(evidence.length > 0).toBe(isDecided);
      const without = withoutFacts(
        facts,
        evidence.map(({ fact }) => fact),
      );
      expect(judge(condition, lookupIn(without))).toBe("unknown");
    }),
    RUNS,
  );
});

test("evidence alone decides as all the facts do", () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (condition, facts) => {
      const evidence = decidingEvidence(condition, lookupIn(facts));
      const alone = Object.fromEntries(evidence.map(({ fact, value }) => [fact, value]));
      expect(judge(condition, lookupIn(alone))).toBe(judge(condition, lookupIn(facts)));
    }),
    RUNS,
  );
});

/** So many facts have few enough subsets to look through. */
const LOOKED_THROUGH_MAX = 8;

/** A fact that stands beside its own opposite, or in a part that another takes up, may decide nothing alone: so each is read once. */
test("where each fact is read once, there are facts with which each piece of evidence decides, and without it do not", () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (asked, known) => {
      const { condition, facts } = readOnce(asked, known);
      const evidence = decidingEvidence(condition, lookupIn(facts)).map(({ fact }) => fact);
      fc.pre(evidence.length <= LOOKED_THROUGH_MAX);
      const verdictBy = (names: readonly string[]) =>
        judge(
          condition,
          lookupIn(Object.fromEntries(names.map((name) => [name, facts[name] ?? null]))),
        );
      for (const fact of evidence) {
        const others = evidence.filter((other) => other !== fact);
        const isDecidedByIt = subsetsOf(others).some(
          (some) => verdictBy([...some, fact]) !== "unknown" && verdictBy(some) === "unknown",
        );
        expect(isDecidedByIt).toBe(true);
      }
    }),
    RUNS,
  );
});

const anyPart = fc.record({ fact: fc.constantFrom("a", "b", "c", "d"), is: fc.boolean() });
const anyParts = fc.uniqueArray(anyPart, { minLength: 1, selector: ({ fact }) => fact });

test.each([
  { name: "all that hold need each other", conjoined: true, verdict: "holds" },
  { name: "any that fail need each other", conjoined: false, verdict: "fails" },
  { name: "all that fail decide each by itself", conjoined: true, verdict: "fails" },
  { name: "any that hold decide each by itself", conjoined: false, verdict: "holds" },
] as const)("$name", ({ conjoined, verdict }) => {
  const needsEach = conjoined === (verdict === "holds");
  fc.assert(
    fc.property(anyParts, anyFacts, (parts, some) => {
      const condition: Condition = conjoined ? { all: parts } : { any: parts };
      const valueOf = ({ fact, is }: { readonly fact: string; readonly is: boolean }) =>
        needsEach ? is === (verdict === "holds") : (some[fact] ?? null);
      const values = parts.map((part) => [part.fact, valueOf(part)] as const);
      const facts: Facts = Object.fromEntries(values);
      fc.pre(judge(condition, lookupIn(facts)) === verdict);
      const evidence = decidingEvidence(condition, lookupIn(facts)).map(({ fact }) => fact);
      for (const fact of evidence) {
        const without = judge(condition, lookupIn(withoutFacts(facts, [fact])));
        const alone = judge(condition, lookupIn({ [fact]: facts[fact] ?? null }));
        if (needsEach) expect(without).toBe("unknown");
        else expect(alone).toBe(verdict);
      }
    }),
    RUNS,
  );
});

function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  const count = 2 ** names.length;
  return Array.from({ length: count }, (_, chosen) =>
    names.filter((_name, place) => Math.floor(chosen / 2 ** place) % 2 === 1),
  );
}

test("evidence names each fact once", () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (condition, facts) => {
      const names = decidingEvidence(condition, lookupIn(facts)).map(({ fact }) => fact);
      expect(new Set(names).size).toBe(names.length);
    }),
    RUNS,
  );
});

test("each comparison is looked at once, however deep it lies", () => {
  let lookedUp = 0;
  const factOf = () => {
    lookedUp++;
    return { value: true };
  };
  let condition: Condition = { any: ["a", "b", "c"].map((fact) => ({ fact, is: true })) };
  for (let level = 0; level < 50; level++) condition = { not: condition };
  expect(decidingEvidence(condition, factOf).map(({ fact }) => fact)).toEqual(["a", "b", "c"]);
  expect(lookedUp).toBe(3);
});
