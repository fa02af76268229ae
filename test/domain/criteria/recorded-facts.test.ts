import { expect, test } from "vitest";
import { type RecordedFact, countingFacts } from "../../../src/domain/criteria/recorded-facts.ts";
import { aFact, day } from "../../support/a-child.ts";

test.each<{ name: string; recorded: readonly RecordedFact[]; value: unknown }>([
  { name: "nothing recorded", recorded: [], value: undefined },
  { name: "another name", recorded: [aFact("adbb", 5, "2026-05-01")], value: undefined },
  { name: "one before the day", recorded: [aFact("epds-mother", 3, "2026-05-01")], value: 3 },
  { name: "one on the day", recorded: [aFact("epds-mother", 3, "2026-06-01")], value: 3 },
  {
    name: "one after the day",
    recorded: [aFact("epds-mother", 3, "2026-06-02")],
    value: undefined,
  },
  {
    name: "the later of two",
    recorded: [aFact("epds-mother", 3, "2026-05-01"), aFact("epds-mother", 12, "2026-05-20")],
    value: 12,
  },
  {
    name: "the later of two, listed first",
    recorded: [aFact("epds-mother", 12, "2026-05-20"), aFact("epds-mother", 3, "2026-05-01")],
    value: 12,
  },
  {
    name: "the last listed of one day",
    recorded: [aFact("epds-mother", 12, "2026-05-20"), aFact("epds-mother", 3, "2026-05-20")],
    value: 3,
  },
  {
    name: "the earlier while the later lies ahead",
    recorded: [aFact("epds-mother", 3, "2026-05-01"), aFact("epds-mother", 12, "2026-06-02")],
    value: 3,
  },
  {
    name: "a later withdrawal",
    recorded: [aFact("epds-mother", 12, "2026-05-01"), aFact("epds-mother", null, "2026-05-20")],
    value: null,
  },
  {
    name: "a record after a withdrawal",
    recorded: [aFact("epds-mother", null, "2026-05-01"), aFact("epds-mother", 12, "2026-05-20")],
    value: 12,
  },
  {
    name: "one whose last day it is",
    recorded: [{ ...aFact("epds-mother", 12, "2026-05-01"), until: day("2026-06-01") }],
    value: 12,
  },
  {
    name: "one that ended the day before",
    recorded: [{ ...aFact("epds-mother", 12, "2026-05-01"), until: day("2026-05-31") }],
    value: undefined,
  },
  {
    name: "one that ended, and not the one before it",
    recorded: [
      aFact("epds-mother", 3, "2026-04-01"),
      { ...aFact("epds-mother", 12, "2026-05-01"), until: day("2026-05-31") },
    ],
    value: undefined,
  },
  {
    name: "one after another that ended",
    recorded: [
      { ...aFact("epds-mother", 12, "2026-05-01"), until: day("2026-05-20") },
      aFact("epds-mother", 3, "2026-05-10"),
    ],
    value: 3,
  },
])("of $name, on 1 June $value counts", ({ recorded, value }) => {
  expect(countingFacts(recorded, day("2026-06-01")).get("epds-mother")?.value).toBe(value);
});

test("each name counts for itself", () => {
  const mother = aFact("epds-mother", 12, "2026-05-20");
  const partner = aFact("epds-partner", 3, "2026-05-01");
  const counting = countingFacts([mother, partner], day("2026-06-01"));
  expect([...counting.values()]).toEqual([mother, partner]);
});
