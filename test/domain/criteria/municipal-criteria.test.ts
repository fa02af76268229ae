import { expect, test } from "vitest";
import { CRITERIA, type Criterion } from "../../../src/domain/criteria/catalogue.ts";
import { CUT_OFFS } from "../../../src/domain/criteria/cut-offs.ts";
import {
  AS_SHIPPED,
  carriedConditions,
  listedCriteria,
  withActive,
  withOwn,
} from "../../../src/domain/criteria/municipal-criteria.ts";

const OWN: Criterion = {
  code: "dog-in-the-house",
  title: { da: "Hund i huset", en: "A dog in the house" },
  category: "practical",
  when: { fact: "dog-in-the-house", is: true },
  level: 1,
  carried: true,
  source: "Kommunens egen",
  suggestion: { da: "Spørg til allergi", en: "Ask about allergies" },
};

test("a municipality that says nothing goes by all that is shipped", () => {
  const listed = listedCriteria(CUT_OFFS, AS_SHIPPED);
  expect(listed).toHaveLength(CRITERIA.length);
  expect(listed.every(({ isActive, isOwn }) => isActive && !isOwn)).toBe(true);
});

test("its own stand last, and say what they say whatever the cut-offs", () => {
  const when = { fact: "epds-mother", atLeast: 20 };
  const listed = listedCriteria(CUT_OFFS, withOwn(AS_SHIPPED, { ...OWN, when }));
  expect(listed.at(-1)).toEqual({ ...OWN, when, isActive: true, isOwn: true });
});

test("one written again stands in its place", () => {
  const other = { ...OWN, code: "cat-in-the-house" };
  const changed = { ...OWN, carried: false };
  expect(withOwn(withOwn(withOwn(AS_SHIPPED, OWN), other), changed).own).toEqual([changed, other]);
});

test("what is switched off is listed, and not carried", () => {
  const off = withActive(withOwn(AS_SHIPPED, OWN), "overweight", false);
  const overweight = listedCriteria(CUT_OFFS, off).find(({ code }) => code === "overweight");
  expect(overweight?.isActive).toBe(false);
  const carried = carriedConditions(CUT_OFFS, off);
  expect(carried).not.toContainEqual({ fact: "overweight", is: true });
  expect(carried).toContainEqual({ fact: "sleep-concern", is: true });
  expect(carried).toContainEqual(OWN.when);
});

test("switched off twice and on once it is on", () => {
  const off = withActive(withActive(AS_SHIPPED, "overweight", false), "overweight", false);
  expect(withActive(off, "overweight", true)).toEqual(AS_SHIPPED);
});
