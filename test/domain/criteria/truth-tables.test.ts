import { describe, expect, test } from "vitest";
import {
  type Comparison,
  type Condition,
  type Verdict,
  judge,
} from "../../../src/domain/criteria/condition.ts";
import { decidingEvidence } from "../../../src/domain/criteria/evidence.ts";
import type { FactValue } from "../../../src/domain/criteria/recorded-facts.ts";
import { type Facts, lookupIn } from "../../support/some-facts.ts";

const HOLDS = "holds";
const FAILS = "fails";
const OPEN = "unknown";

/** Comparisons as columns. */
const COMPARISONS: readonly Comparison[] = [
  { fact: "fact", is: true },
  { fact: "fact", is: false },
  { fact: "fact", is: 1 },
  { fact: "fact", is: "high" },
  { fact: "fact", atLeast: 1 },
  { fact: "fact", atMost: 1 },
];

/** What a fact says, beside what each comparison makes of it. */
const TABLE: readonly (readonly [FactValue | undefined, ...(readonly Verdict[])])[] = [
  // is true, is false, is 1, is "high", at least 1, at most 1
  [true, HOLDS, FAILS, FAILS, FAILS, OPEN, OPEN],
  [false, FAILS, HOLDS, FAILS, FAILS, OPEN, OPEN],
  [undefined, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN],
  [null, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN],
  [0, FAILS, FAILS, FAILS, FAILS, FAILS, HOLDS],
  [1, FAILS, FAILS, HOLDS, FAILS, HOLDS, HOLDS],
  [2, FAILS, FAILS, FAILS, FAILS, HOLDS, FAILS],
  ["high", FAILS, FAILS, FAILS, HOLDS, OPEN, OPEN],
  ["low", FAILS, FAILS, FAILS, FAILS, OPEN, OPEN],
  ["1", FAILS, FAILS, FAILS, FAILS, OPEN, OPEN],
];

test.each(TABLE)("a fact of %j: %s, %s, %s, %s, %s, %s", (value, ...verdicts) => {
  const facts: Facts = value === undefined ? {} : { fact: value };
  const judged = COMPARISONS.map((comparison) => judge(comparison, lookupIn(facts)));
  expect(judged).toEqual(verdicts);
});

const FACTS: Facts = { true: true, false: false, null: null, text: "high" };

/** One comparison for each way in which a part can turn out, and how it does. */
const PARTS: Readonly<Record<string, readonly [Condition, Verdict]>> = {
  true: [{ fact: "true", is: true }, HOLDS],
  false: [{ fact: "false", is: true }, FAILS],
  unknown: [{ fact: "nobody-knows", is: true }, OPEN],
  null: [{ fact: "null", is: true }, OPEN],
  "a wrong type": [{ fact: "text", atLeast: 1 }, OPEN],
};

const NAMES = Object.keys(PARTS);
const partOf = (name: string) => PARTS[name]?.[0] as Condition;

test.each([
  ["true", FAILS],
  ["false", HOLDS],
  ["unknown", OPEN],
  ["null", OPEN],
  ["a wrong type", OPEN],
] as const)("not %s: %s", (name, verdict) => {
  expect(judge({ not: partOf(name) }, lookupIn(FACTS))).toBe(verdict);
});

/** Each row is the first part, each column the second, in the order of the names. */
const ALL: readonly (readonly Verdict[])[] = [
  [HOLDS, FAILS, OPEN, OPEN, OPEN],
  [FAILS, FAILS, FAILS, FAILS, FAILS],
  [OPEN, FAILS, OPEN, OPEN, OPEN],
  [OPEN, FAILS, OPEN, OPEN, OPEN],
  [OPEN, FAILS, OPEN, OPEN, OPEN],
];
const ANY: readonly (readonly Verdict[])[] = [
  [HOLDS, HOLDS, HOLDS, HOLDS, HOLDS],
  [HOLDS, FAILS, OPEN, OPEN, OPEN],
  [HOLDS, OPEN, OPEN, OPEN, OPEN],
  [HOLDS, OPEN, OPEN, OPEN, OPEN],
  [HOLDS, OPEN, OPEN, OPEN, OPEN],
];

const PAIRS = NAMES.flatMap((first, row) =>
  NAMES.map((second, column) => ({
    first,
    second,
    all: ALL[row]?.[column],
    any: ANY[row]?.[column],
  })),
);

describe.each(PAIRS)("$first and $second", ({ first, second, all, any }) => {
  const parts = [partOf(first), partOf(second)];

  test(`all: ${all}, any: ${any}`, () => {
    expect(judge({ all: parts }, lookupIn(FACTS))).toBe(all);
    expect(judge({ any: parts }, lookupIn(FACTS))).toBe(any);
  });

  test("there is evidence where it is decided, and facts to ask for where it is not", () => {
    for (const condition of [{ all: parts }, { any: parts }]) {
      const missing: string[] = [];
      const isOpen = judge(condition, lookupIn(FACTS), missing) === OPEN;
      expect(missing.length > 0).toBe(isOpen);
      expect(decidingEvidence(condition, lookupIn(FACTS)).length > 0).toBe(!isOpen);
    }
  });
});
