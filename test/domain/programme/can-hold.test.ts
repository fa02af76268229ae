import fc from "fast-check";
import { expect, test } from "vitest";
import { type Condition, judge } from "../../../src/domain/criteria/condition.ts";
import { canHold } from "../../../src/domain/programme/lint/can-hold.ts";
import { anyCondition, lookupIn } from "../../support/some-facts.ts";

const is = (fact: string, value: boolean | number | string): Condition => ({ fact, is: value });
const atLeast = (fact: string, value: number): Condition => ({ fact, atLeast: value });
const atMost = (fact: string, value: number): Condition => ({ fact, atMost: value });

test.each<{ name: string; condition: Condition; can: boolean }>([
  { name: "one comparison", condition: is("a", true), can: true },
  { name: "nothing to choose from", condition: { any: [] }, can: false },
  { name: "nothing asked", condition: { all: [] }, can: true },
  { name: "not nothing asked", condition: { not: { all: [] } }, can: false },
  { name: "two values of one fact", condition: { all: [is("a", 1), is("a", 2)] }, can: false },
  { name: "a number and a text", condition: { all: [is("a", "1"), atMost("a", 1)] }, can: false },
  { name: "both ways", condition: { all: [is("a", true), { not: is("a", true) }] }, can: false },
  { name: "above and below", condition: { all: [atLeast("a", 3), atMost("a", 2)] }, can: false },
  { name: "one number left", condition: { all: [atLeast("a", 2), atMost("a", 2)] }, can: true },
  {
    name: "and that one excluded",
    condition: { all: [atLeast("a", 2), atMost("a", 2), { not: is("a", 2) }] },
    can: false,
  },
  {
    name: "below what is at least",
    condition: { all: [atLeast("a", 2), { not: atLeast("a", 2) }] },
    can: false,
  },
  {
    name: "above what is at most, and at least it",
    condition: { all: [atLeast("a", 2), { not: atMost("a", 2) }, atMost("a", 2)] },
    can: false,
  },
  { name: "one that can among others", condition: { any: [{ any: [] }, is("a", 1)] }, can: true },
  { name: "more days than a pregnancy", condition: atLeast("gestational-days", 341), can: false },
  { name: "as many as the longest", condition: atLeast("gestational-days", 340), can: true },
  { name: "fewer than none", condition: atMost("gestational-days", -1), can: false },
  { name: "not more", condition: { not: atLeast("gestational-days", 5000) }, can: true },
  { name: "a weight that is a text", condition: is("birth-weight-grams", "heavy"), can: false },
  { name: "no such text", condition: { not: is("birth-weight-grams", "heavy") }, can: true },
  { name: "a weight", condition: is("birth-weight-grams", 2500), can: true },
  { name: "yes or no that is a number", condition: is("preterm", 1), can: false },
  { name: "not that number", condition: { not: is("preterm", 1) }, can: true },
  { name: "yes or no that is measured", condition: atLeast("preterm", 0), can: false },
  { name: "and is not", condition: { not: atLeast("preterm", 0) }, can: false },
  {
    name: "neither yes nor no",
    condition: { all: [{ not: is("preterm", true) }, { not: is("preterm", false) }] },
    can: false,
  },
  {
    name: "each alone, and not together",
    condition: { all: [{ any: [is("a", 1), is("a", 2)] }, { not: atMost("a", 3) }] },
    can: false,
  },
])("$name: $can", ({ condition, can }) => {
  expect(canHold(condition)).toBe(can);
});

test("more ways than anybody waits for: it is not said", () => {
  const parts = Array.from({ length: 12 }, (_, place) => ({
    any: [is(`a-${place}`, 1), is(`a-${place}`, 2)],
  }));
  expect(canHold({ all: parts })).toBeUndefined();
});

/** Every value that a comparison of the conditions tells apart. */
const VALUES = [
  undefined,
  true,
  false,
  "low",
  "high",
  "1",
  "true",
  -1,
  0,
  0.5,
  1,
  1.5,
  2,
  2.5,
  3,
  4,
];
const NAMES = ["a", "b"];

test("it can hold where some values make it hold, and only there", () => {
  const ofTwo = anyCondition.filter(
    (condition) => !/"fact":"[cd]"/.test(JSON.stringify(condition)),
  );
  fc.assert(
    fc.property(ofTwo, (condition) => {
      const holds = VALUES.some((a) =>
        VALUES.some((b) => {
          const facts = Object.fromEntries(
            NAMES.map((name, at) => [name, at === 0 ? a : b]).filter(([, v]) => v !== undefined),
          ) as Readonly<Record<string, string>>;
          return judge(condition, lookupIn(facts)) === "holds";
        }),
      );
      expect(canHold(condition)).toBe(holds);
    }),
    { numRuns: import.meta.env.MODE === "full" ? 20_000 : 1_000 },
  );
});
