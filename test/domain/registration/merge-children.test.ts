import { expect, test } from "vitest";
import type { ChildOnRecord } from "../../../src/domain/registration/child-on-record.ts";
import {
  type MergeFault,
  mergeFault,
  mergedChildren,
} from "../../../src/domain/registration/merge-children.ts";
import { aFact, day } from "../../support/a-child.ts";
import { aChildOnRecord, aNumber, anExpectedChild } from "../../support/a-family.ts";

const NOW = new Date("2026-03-04T10:00:00+01:00");
const [NUMBER, ANOTHER] = [aNumber(), aNumber()];
const REPLACEMENT = { system: "a-register", value: "1" };

/** Both of one mother and one day, the duplicate without a birth letter; neither with a number. */
const one = (difference: Partial<ChildOnRecord> = {}) =>
  aChildOnRecord({ id: "one", birth: undefined, identifiers: [], ...difference });
const other = (difference: Partial<ChildOnRecord> = {}) =>
  aChildOnRecord({ id: "other", identifiers: [], ...difference });
const born = (on: string) => ({ facts: { ...one().facts, birthDate: day(on) } });
const STOPPED = { stopped: { cause: "death", on: day("2026-03-03") } } as const;

test.each<[string, ChildOnRecord, ChildOnRecord, MergeFault | undefined]>([
  ["one child registered twice", one(), other(), undefined],
  ["itself", one(), one(), "mergesItself"],
  ["one with the other's number", one({ identifiers: [NUMBER] }), other(), undefined],
  [
    "both with one number and another beside it",
    one({ identifiers: [NUMBER, REPLACEMENT] }),
    other({ identifiers: [NUMBER] }),
    undefined,
  ],
  [
    "two numbers",
    one({ identifiers: [NUMBER] }),
    other({ identifiers: [ANOTHER] }),
    "numbersDiffer",
  ],
  [
    "a number of another system",
    one({ identifiers: [REPLACEMENT] }),
    other({ identifiers: [NUMBER] }),
    undefined,
  ],
  ["one that was stopped", one(STOPPED), other(), "mergesStopped"],
  ["into one that was stopped", one(), other(STOPPED), "mergesStopped"],
  ["one that is merged", one({ mergedInto: "a-third" }), other(), "mergedAlready"],
  ["into one that is merged", one(), other({ mergedInto: "a-third" }), "mergedAlready"],
  ["born three days before", one(born("2026-02-27")), other(), undefined],
  ["born four days before", one(born("2026-02-26")), other(), "bornApart"],
  ["born three days after", one(born("2026-03-05")), other(), undefined],
  ["born four days after", one(born("2026-03-06")), other(), "bornApart"],
  ["one that is expected", anExpectedChild(), other(), undefined],
  ["into one that is expected", one(), anExpectedChild(), undefined],
  ["both expected", anExpectedChild({ id: "one" }), anExpectedChild({ id: "other" }), undefined],
  [
    "one that is expected from another pregnancy",
    anExpectedChild({ facts: { ...anExpectedChild().facts, dueDate: day("2027-03-20") } }),
    other(),
    "bornApart",
  ],
  ["twins", one({ birth: "a-birth" }), other({ birth: "a-birth" }), "bornTogether"],
  [
    "twins of whom the letter no longer knows one",
    one({ birth: "a-birth", isCancelled: true }),
    other({ birth: "a-birth" }),
    undefined,
  ],
  [
    "one that is followed into one that has left",
    one(),
    other({ departedOn: day("2026-03-03") }),
    "mergesIntoEnded",
  ],
  [
    "one that came back into one that has left",
    one({ facts: { ...one().facts, arrivedOn: day("2026-03-04") } }),
    other({ departedOn: day("2026-03-03") }),
    undefined,
  ],
  [
    "both that have left",
    one({ departedOn: day("2026-03-03") }),
    other({ departedOn: day("2026-03-03") }),
    undefined,
  ],
])("%s: %o", (_, duplicate, survivor, fault) => {
  expect(mergeFault(duplicate, survivor)).toBe(fault);
});

test("the survivor knows what either knew, and where both do, what it knew itself", () => {
  const known = one().facts;
  const duplicate = one({
    identifiers: [NUMBER, REPLACEMENT],
    externalReference: "mine",
    addressProtected: true,
    particulars: { lengthCm: 50, headCm: 35 },
    provisional: ["daycare-start", "birth"],
    facts: {
      ...known,
      birthDate: day("2026-03-01"),
      daycareStart: day("2027-02-01"),
      firstTimeParents: true,
      birthWeightGrams: 900,
      recordedFacts: [aFact("worry", true, "2026-03-02"), aFact("tired", true, "2026-03-02")],
    },
  });
  const survivor = other({
    identifiers: [NUMBER],
    particulars: { lengthCm: 51 },
    facts: { ...known, recordedFacts: [aFact("worry", false, "2026-03-01")] },
  });
  const after = mergedChildren(duplicate, survivor, NOW).survivor;
  expect(after).toEqual({
    ...survivor,
    identifiers: [REPLACEMENT, NUMBER],
    externalReference: "mine",
    addressProtected: true,
    particulars: { lengthCm: 51, headCm: 35 },
    provisional: ["daycare-start"],
    facts: {
      ...known,
      daycareStart: day("2027-02-01"),
      firstTimeParents: true,
      recordedFacts: [aFact("worry", false, "2026-03-01"), aFact("tired", true, "2026-03-02")],
    },
  });
});

test("an expected child becomes the one that was born", () => {
  const duplicate = one({ birth: "a-birth", identifiers: [NUMBER] });
  const { survivor } = mergedChildren(duplicate, anExpectedChild(), NOW);
  const { bornAt, name, sex } = duplicate;
  expect(survivor).toMatchObject({ birth: "a-birth", bornAt, name, sex, identifiers: [NUMBER] });
  expect(survivor.facts.birthDate).toBe("2026-03-02");
});

test("the duplicate is found by nothing any more, and leads to the survivor", () => {
  const duplicate = one({ identifiers: [NUMBER], birth: "a-birth", externalReference: "mine" });
  expect(mergedChildren(duplicate, other(), NOW).duplicate).toEqual({
    ...duplicate,
    birth: undefined,
    identifiers: [],
    externalReference: undefined,
    mergedInto: "other",
    withdrawnAt: NOW,
  });
  const both = mergedChildren(duplicate, other({ externalReference: "hers" }), NOW);
  expect(both.duplicate.externalReference).toBe("mine");
  expect(both.survivor.externalReference).toBe("hers");
});

test("that the duplicate has left is not the survivor's", () => {
  const duplicate = one({ departedOn: day("2026-03-03") });
  expect(mergedChildren(duplicate, other(), NOW).survivor).toMatchObject({
    departedOn: undefined,
    withdrawnAt: undefined,
  });
});
