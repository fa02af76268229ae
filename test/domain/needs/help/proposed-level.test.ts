import { describe, expect, test } from "vitest";
import { CRITERIA, type Criterion } from "../../../../src/domain/criteria/catalogue.ts";
import type { FactLookup } from "../../../../src/domain/criteria/known-facts.ts";
import type { FactValue } from "../../../../src/domain/criteria/recorded-facts.ts";
import type { Level } from "../../../../src/domain/needs/help/level.ts";
import { proposedLevel } from "../../../../src/domain/needs/help/proposed-level.ts";
import { day } from "../../../support/a-child.ts";

/** A criterion that holds by one fact. */
function aCriterion(code: string, level: Level | undefined): Criterion {
  return {
    code,
    title: { da: code, en: code },
    category: "family",
    when: { fact: code, is: true },
    ...(level !== undefined && { level }),
    carried: false,
    source: "default",
    suggestion: { da: code, en: code },
  };
}

const ALL = [
  aCriterion("four", 4),
  aCriterion("two", 2),
  aCriterion("also-two", 2),
  aCriterion("three", 3),
  aCriterion("none", undefined),
];
const ON = day("2026-03-06");

function proposed(
  known: Readonly<Record<string, FactValue>>,
  criteria: readonly Criterion[] = ALL,
) {
  const factOf: FactLookup = (name) => {
    const value = known[name];
    return value === undefined ? undefined : { value, on: ON };
  };
  return proposedLevel(criteria, factOf);
}

describe("the level that criteria propose", () => {
  test.each<{ known: Readonly<Record<string, FactValue>>; level: Level; by: readonly string[] }>([
    { known: { two: true }, level: 2, by: ["two"] },
    { known: { two: true, "also-two": true }, level: 2, by: ["two", "also-two"] },
    { known: { two: true, three: true }, level: 3, by: ["three"] },
    { known: { two: true, "also-two": true, four: true }, level: 4, by: ["four"] },
    { known: { two: true, three: false }, level: 2, by: ["two"] },
  ])("$known: $level by $by", ({ known, level, by }) => {
    const found = proposed(known);
    expect(found?.level).toBe(level);
    expect(found?.because.map(({ criterion }) => criterion)).toEqual(by);
  });

  test.each([
    { name: "nobody knows anything", known: {} },
    { name: "nothing holds", known: { two: false, four: false } },
    { name: "what holds suggests no level", known: { none: true } },
  ])("is none where $name", ({ known }) => {
    expect(proposed(known)).toBeUndefined();
  });

  test("says the facts that it rests on", () => {
    expect(proposed({ three: true })?.because).toEqual([
      {
        criterion: "three",
        title: { da: "three", en: "three" },
        facts: [{ code: "fact", fact: "three", value: true, on: ON }],
      },
    ]);
  });

  test("never comes of how many hold: all that suggest 2 suggest 2", () => {
    const many = Array.from({ length: 30 }, (_, place) => aCriterion(`two-${place}`, 2));
    const known = Object.fromEntries(many.map(({ code }) => [code, true]));
    expect(proposed(known, many)?.level).toBe(2);
  });

  test("reads the criteria that come with the product", () => {
    const found = proposed({ preterm: true }, CRITERIA);
    expect(found?.because.map(({ criterion }) => criterion)).toContain("preterm");
  });
});
