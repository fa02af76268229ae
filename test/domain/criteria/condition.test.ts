import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Comparison,
  type Condition,
  type Verdict,
  judge,
} from "../../../src/domain/criteria/condition.ts";
import type { FactValue } from "../../../src/domain/criteria/recorded-facts.ts";
import {
  FACT_NAMES,
  type Facts,
  anyCondition,
  anyFacts,
  lookupIn,
  withoutFacts,
} from "../../support/some-facts.ts";

const KNOWN: Facts = { known: true };

/** One condition for each verdict. */
const PART: Readonly<Record<Verdict, Condition>> = {
  holds: { fact: "known", is: true },
  fails: { fact: "known", is: false },
  unknown: { fact: "nobody-knows", is: true },
};

test.each<{ part: Verdict; not: Verdict }>([
  { part: "holds", not: "fails" },
  { part: "fails", not: "holds" },
  { part: "unknown", not: "unknown" },
])("not of what $part: $not", ({ part, not }) => {
  expect(judge({ not: PART[part] }, lookupIn(KNOWN))).toBe(not);
});

test.each<{ first: Verdict; second: Verdict; all: Verdict; any: Verdict }>([
  { first: "holds", second: "holds", all: "holds", any: "holds" },
  { first: "holds", second: "unknown", all: "unknown", any: "holds" },
  { first: "holds", second: "fails", all: "fails", any: "holds" },
  { first: "unknown", second: "holds", all: "unknown", any: "holds" },
  { first: "unknown", second: "unknown", all: "unknown", any: "unknown" },
  { first: "unknown", second: "fails", all: "fails", any: "unknown" },
  { first: "fails", second: "holds", all: "fails", any: "holds" },
  { first: "fails", second: "unknown", all: "fails", any: "unknown" },
  { first: "fails", second: "fails", all: "fails", any: "fails" },
])("$first and $second: $all; $first or $second: $any", ({ first, second, all, any }) => {
  const parts = [PART[first], PART[second]];
  expect(judge({ all: parts }, lookupIn(KNOWN))).toBe(all);
  expect(judge({ any: parts }, lookupIn(KNOWN))).toBe(any);
});

/** From false to true: all is the least of its parts, any the greatest (Kleene). */
const VERDICTS = ["fails", "unknown", "holds"] as const;

const TRIPLES = VERDICTS.flatMap((first) =>
  VERDICTS.flatMap((second) => VERDICTS.map((third) => [first, second, third] as const)),
);

test.each(TRIPLES)("%s, %s and %s: all is the least of them, any the greatest", (...verdicts) => {
  const parts = verdicts.map((verdict) => PART[verdict]);
  const places = verdicts.map((verdict) => VERDICTS.indexOf(verdict));
  expect(judge({ all: parts }, lookupIn(KNOWN))).toBe(VERDICTS[Math.min(...places)]);
  expect(judge({ any: parts }, lookupIn(KNOWN))).toBe(VERDICTS[Math.max(...places)]);
});

test.each<{ name: string; condition: Condition; verdict: Verdict }>([
  { name: "all of nothing", condition: { all: [] }, verdict: "holds" },
  { name: "any of nothing", condition: { any: [] }, verdict: "fails" },
  { name: "not all of nothing", condition: { not: { all: [] } }, verdict: "fails" },
  { name: "one of all", condition: { all: [PART.unknown] }, verdict: "unknown" },
  { name: "one of any", condition: { any: [PART.fails] }, verdict: "fails" },
  {
    name: "an unknown inside any inside all",
    condition: { all: [PART.holds, { any: [PART.unknown, PART.fails] }] },
    verdict: "unknown",
  },
  {
    name: "an unknown that any covers inside all",
    condition: { all: [PART.holds, { any: [PART.unknown, PART.holds] }] },
    verdict: "holds",
  },
  {
    name: "an unknown and its opposite",
    condition: { any: [PART.unknown, { not: PART.unknown }] },
    verdict: "unknown",
  },
])("$name: $verdict", ({ condition, verdict }) => {
  expect(judge(condition, lookupIn(KNOWN))).toBe(verdict);
});

const is = (value: boolean | number | string): Comparison => ({ fact: "fact", is: value });
const atLeast = (value: number): Comparison => ({ fact: "fact", atLeast: value });
const atMost = (value: number): Comparison => ({ fact: "fact", atMost: value });

test.each<{ value: FactValue; comparison: Comparison; verdict: Verdict }>([
  { value: true, comparison: is(true), verdict: "holds" },
  { value: true, comparison: is(false), verdict: "fails" },
  { value: false, comparison: is(false), verdict: "holds" },
  { value: 11, comparison: is(11), verdict: "holds" },
  { value: 11, comparison: is(12), verdict: "fails" },
  { value: "high", comparison: is("high"), verdict: "holds" },
  { value: "high", comparison: is("High"), verdict: "fails" },
  { value: "true", comparison: is(true), verdict: "fails" },
  { value: true, comparison: is("true"), verdict: "fails" },
  { value: 1, comparison: is(true), verdict: "fails" },
  { value: 0, comparison: is(false), verdict: "fails" },
  { value: "11", comparison: is(11), verdict: "fails" },
  { value: "", comparison: is(false), verdict: "fails" },
  { value: null, comparison: is(false), verdict: "unknown" },
  { value: 10, comparison: atLeast(11), verdict: "fails" },
  { value: 11, comparison: atLeast(11), verdict: "holds" },
  { value: 12, comparison: atLeast(11), verdict: "holds" },
  { value: 10.9, comparison: atLeast(11), verdict: "fails" },
  { value: 10, comparison: atMost(11), verdict: "holds" },
  { value: 11, comparison: atMost(11), verdict: "holds" },
  { value: 12, comparison: atMost(11), verdict: "fails" },
  { value: 0, comparison: atMost(0), verdict: "holds" },
  { value: "11", comparison: atLeast(11), verdict: "unknown" },
  { value: "11", comparison: atMost(11), verdict: "unknown" },
  { value: true, comparison: atLeast(1), verdict: "unknown" },
  { value: false, comparison: atMost(1), verdict: "unknown" },
  { value: null, comparison: atLeast(0), verdict: "unknown" },
  { value: null, comparison: atMost(0), verdict: "unknown" },
])("$value compared with $comparison: $verdict", ({ value, comparison, verdict }) => {
  expect(judge(comparison, lookupIn({ fact: value }))).toBe(verdict);
});

test.each([is(true), is(false), atLeast(0), atMost(0)])(
  "what nobody knows compared with %o is unknown",
  (comparison) => {
    expect(judge(comparison, lookupIn({}))).toBe("unknown");
  },
);

const isTrue = (fact: string): Condition => ({ fact, is: true });

const SOME_KNOWN: Facts = { yes: true, no: false, text: "high", withdrawn: null };

test.each<{ name: string; condition: Condition; missing: readonly string[] }>([
  { name: "what nobody knows", condition: isTrue("a"), missing: ["a"] },
  { name: "what was withdrawn", condition: isTrue("withdrawn"), missing: ["withdrawn"] },
  {
    name: "a text compared as a number",
    condition: { fact: "text", atLeast: 11 },
    missing: ["text"],
  },
  {
    name: "a truth compared as a number",
    condition: { fact: "yes", atMost: 11 },
    missing: ["yes"],
  },
  { name: "nothing where it is decided", condition: isTrue("yes"), missing: [] },
  {
    name: "nothing where another decides all",
    condition: { all: [isTrue("a"), isTrue("no")] },
    missing: [],
  },
  {
    name: "nothing where another decides any",
    condition: { any: [isTrue("a"), isTrue("yes")] },
    missing: [],
  },
  { name: "the open one of all", condition: { all: [isTrue("yes"), isTrue("a")] }, missing: ["a"] },
  { name: "the open one of any", condition: { any: [isTrue("no"), isTrue("a")] }, missing: ["a"] },
  {
    name: "each as it is read",
    condition: { any: [isTrue("b"), isTrue("a"), isTrue("c")] },
    missing: ["b", "a", "c"],
  },
  {
    name: "each once",
    condition: { all: [isTrue("a"), { any: [isTrue("b"), isTrue("a")] }] },
    missing: ["a", "b"],
  },
  { name: "what stands under not", condition: { not: { not: isTrue("a") } }, missing: ["a"] },
  {
    name: "nothing of a decided part",
    condition: { all: [{ any: [isTrue("a"), isTrue("yes")] }, isTrue("b")] },
    missing: ["b"],
  },
  {
    name: "what a decided part asks, if an open one asks too",
    condition: { all: [{ any: [isTrue("a"), isTrue("yes")] }, isTrue("a")] },
    missing: ["a"],
  },
])("missing is $name: $missing", ({ condition, missing }) => {
  expect(missingFacts(condition, SOME_KNOWN)).toEqual(missing);
});

const RUNS = { numRuns: import.meta.env.MODE === "full" ? 10_000 : 3_000 };

test("facts are missing just where a condition is undecided, and each once", () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (condition, facts) => {
      const missing = missingFacts(condition, facts);
      expect(missing.length > 0).toBe(judge(condition, lookupIn(facts)) === "unknown");
      expect(new Set(missing).size).toBe(missing.length);
    }),
    RUNS,
  );
});

test("where nobody knows the missing facts, a number for each decides", () => {
  fc.assert(
    fc.property(
      anyCondition,
      anyFacts,
      fc.integer({ min: 0, max: 3 }),
      (condition, facts, number) => {
        const missing = missingFacts(condition, facts);
        fc.pre(missing.every((fact) => (facts[fact] ?? null) === null));
        const answered = { ...facts, ...Object.fromEntries(missing.map((fact) => [fact, number])) };
        expect(judge(condition, lookupIn(answered))).not.toBe("unknown");
      },
    ),
    RUNS,
  );
});

test("while facts are missing, no other fact that nobody knows could decide", () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, anyFacts, (condition, facts, answers) => {
      const missing = missingFacts(condition, facts);
      fc.pre(missing.length > 0);
      const known = Object.entries(facts).filter(([, value]) => value !== null);
      const answered = { ...withoutFacts(answers, missing), ...Object.fromEntries(known) };
      expect(judge(condition, lookupIn(answered))).toBe("unknown");
    }),
    RUNS,
  );
});

test("whoever asks for what is missing, and then again, comes to a decision", () => {
  fc.assert(
    fc.property(
      anyCondition,
      anyFacts,
      fc.integer({ min: 0, max: 3 }),
      (condition, facts, number) => {
        const answered: Record<string, FactValue> = { ...facts };
        for (let round = 0; judge(condition, lookupIn(answered)) === "unknown"; round++) {
          expect(round).toBeLessThan(FACT_NAMES.length);
          const missing = missingFacts(condition, answered);
          for (const fact of missing) answered[fact] = number;
        }
      },
    ),
    RUNS,
  );
});

function missingFacts(condition: Condition, facts: Facts): readonly string[] {
  const missing: string[] = [];
  judge(condition, lookupIn(facts), missing);
  return missing;
}
