import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import { factLookup } from "../../../src/domain/criteria/known-facts.ts";
import { countingFacts } from "../../../src/domain/criteria/recorded-facts.ts";
import { aChild, aFact, day } from "../../support/a-child.ts";

test.each([
  { name: "derived", known: { firstTimeParents: true }, fact: { value: true } },
  { name: "unknown to all", known: {}, fact: undefined },
  {
    name: "recorded alone",
    known: { recordedFacts: [aFact("first-time-parents", false, "2026-03-04")] },
    fact: { value: false, on: "2026-03-04" },
  },
  {
    name: "recorded against the derived",
    known: {
      firstTimeParents: true,
      recordedFacts: [aFact("first-time-parents", false, "2026-03-04")],
    },
    fact: { value: false, on: "2026-03-04" },
  },
  {
    name: "withdrawn against the derived",
    known: {
      firstTimeParents: true,
      recordedFacts: [aFact("first-time-parents", null, "2026-03-04")],
    },
    fact: { value: null, on: "2026-03-04" },
  },
  {
    name: "derived while the record lies ahead",
    known: {
      firstTimeParents: true,
      recordedFacts: [aFact("first-time-parents", false, "2026-06-02")],
    },
    fact: { value: true },
  },
])("a fact $name is read so", ({ known, fact }) => {
  expect(read("first-time-parents", known)).toEqual(fact);
});

test.each([
  {
    name: "the gestational days recorded",
    recorded: "gestational-days",
    value: 200,
    derived: "preterm",
  },
  { name: "preterm recorded", recorded: "preterm", value: true, derived: "gestational-days" },
])("$name, $derived stays what is derived", ({ recorded, value, derived }) => {
  const child = { birthDate: day("2026-03-02"), gestationalAgeDays: 280 };
  const recordedFacts = [aFact(recorded, value, "2026-03-02")];
  expect(read(derived, { ...child, recordedFacts })).toEqual(read(derived, child));
});

function read(fact: string, known: Partial<ChildFacts>) {
  const child = aChild(known);
  const today = day("2026-06-01");
  return factLookup(child, countingFacts(child.recordedFacts, today), today)(fact);
}
