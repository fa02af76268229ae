import { expect, test } from "vitest";
import type { Condition } from "../../../src/domain/criteria/condition.ts";
import { decidingEvidence } from "../../../src/domain/criteria/evidence.ts";
import { withUnresolved } from "../../../src/domain/criteria/unresolved-criterion.ts";
import { type Facts, lookupIn } from "../../support/some-facts.ts";

const SLEEP: Condition = { fact: "sleep-concern", is: true };
const LANGUAGE: Condition = { fact: "language-concern", is: true };
const ITSELF: Condition = { fact: "unresolved-criterion", is: true };

const unresolved = (facts: Facts, carried: readonly Condition[]) =>
  withUnresolved(lookupIn(facts), carried)("unresolved-criterion");

test.each<{ name: string; facts: Facts; carried: readonly Condition[] }>([
  { name: "nobody knows", facts: {}, carried: [SLEEP] },
  { name: "none holds", facts: { "sleep-concern": false }, carried: [SLEEP] },
  { name: "none is carried", facts: { "sleep-concern": true }, carried: [] },
  { name: "it would follow from itself", facts: {}, carried: [ITSELF, { not: ITSELF }] },
])("where $name it is unknown", ({ facts, carried }) => {
  expect(unresolved(facts, carried)).toBeUndefined();
});

test("it follows from each criterion that holds, and says which facts make it hold", () => {
  const facts = { "sleep-concern": true, "language-concern": true, overweight: false };
  const overweight = { fact: "overweight", is: true };
  expect(unresolved(facts, [SLEEP, overweight, { any: [LANGUAGE, SLEEP] }])).toEqual({
    value: true,
    because: [
      { code: "fact", fact: "sleep-concern", value: true },
      { code: "fact", fact: "language-concern", value: true },
    ],
  });
});

test.each([true, false, null])("what was recorded wins: %s", (value) => {
  const facts = { "sleep-concern": true, "unresolved-criterion": value };
  expect(unresolved(facts, [SLEEP])).toEqual({ value });
});

test("a criterion of the municipality's that asks for it finds what was recorded", () => {
  const facts = { "unresolved-criterion": false, "sleep-concern": true };
  const factOf = withUnresolved(lookupIn(facts), [{ all: [ITSELF, SLEEP] }]);
  expect(factOf("unresolved-criterion")).toEqual({ value: false });
});

test("any other fact is read as it is", () => {
  const factOf = withUnresolved(lookupIn({ "sleep-concern": true }), [SLEEP]);
  expect(factOf("sleep-concern")).toEqual({ value: true });
  expect(factOf("language-concern")).toBeUndefined();
});

test("evidence of it carries what it follows from", () => {
  const factOf = withUnresolved(lookupIn({ "sleep-concern": true }), [SLEEP]);
  expect(decidingEvidence(ITSELF, factOf)).toEqual([
    {
      code: "fact",
      fact: "unresolved-criterion",
      value: true,
      because: [{ code: "fact", fact: "sleep-concern", value: true }],
    },
  ]);
});
