import { expect, test } from "vitest";
import {
  type ChildLog,
  type VersionSaid,
  childAsKnown,
} from "../../../src/domain/registration/child-log.ts";
import { aChild, aFact, day } from "../../support/a-child.ts";

const said = (on: string) => ({
  author: "a-journal",
  source: "a-letter",
  recordedAt: new Date(`${on}T09:00:00Z`),
});
const aVersion = (on: string, difference: Partial<VersionSaid> = {}): VersionSaid => {
  const { bornTogether, gestationalAgeDays, firstTimeParents, birthWeightGrams } = aChild({});
  const facts = { bornTogether, gestationalAgeDays, firstTimeParents, birthWeightGrams };
  return { ...said(on), facts, ending: undefined, ...difference };
};
const NOW = {
  facts: aChild({ bornTogether: 2 }),
  withdrawnAt: undefined,
  ending: undefined,
  programmes: [],
};
const NOTHING: ChildLog = { anchors: [], facts: [], versions: [], programmes: [] };
const noon = (on: string) => new Date(`${on}T12:00:00Z`);

test("of each day the one that was said last by then counts, and one taken back is unknown", () => {
  const birth = { fact: "birthDate" as const };
  const log = {
    ...NOTHING,
    anchors: [
      { ...said("2026-03-02"), ...birth, on: day("2026-03-01") },
      { ...said("2026-03-03"), ...birth, on: day("2026-03-02") },
      { ...said("2026-03-04"), ...birth, on: undefined },
    ],
  };
  const days = ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"].map(
    (on) => childAsKnown(log, NOW, noon(on)).facts.birthDate,
  );
  expect(days).toEqual([undefined, "2026-03-01", "2026-03-02", undefined]);
});

test("what a professional recorded is known from then on, without who said it", () => {
  const fact = aFact("adbb", 5, "2026-03-01");
  const log = { ...NOTHING, facts: [{ ...said("2026-03-03"), ...fact }] };
  expect(childAsKnown(log, NOW, noon("2026-03-02")).facts.recordedFacts).toEqual([]);
  expect(childAsKnown(log, NOW, noon("2026-03-03")).facts.recordedFacts).toEqual([fact]);
});

test("what no version of then says the first one says, and without any what is known now", () => {
  const twins = { ...aVersion("2026-03-03").facts, bornTogether: 3 };
  const versions = [
    aVersion("2026-03-03", { facts: twins }),
    aVersion("2026-03-05", { facts: { ...twins, bornTogether: 1 } }),
  ];
  const known = (log: ChildLog, on: string) => childAsKnown(log, NOW, noon(on)).facts.bornTogether;
  expect(
    ["2026-03-02", "2026-03-04", "2026-03-05"].map((on) => known({ ...NOTHING, versions }, on)),
  ).toEqual([3, 3, 1]);
  expect(known(NOTHING, "2026-03-02")).toBe(2);
});

test("a child is followed no more since the first version after the last that says it is", () => {
  const versions = [
    aVersion("2026-03-02"),
    aVersion("2026-03-03", { ending: "registration-cancelled" }),
    aVersion("2026-03-04"),
    aVersion("2026-03-05", { ending: "registration-cancelled" }),
    aVersion("2026-03-06", { ending: "registration-cancelled" }),
  ];
  const since = (on: string) =>
    childAsKnown({ ...NOTHING, versions }, NOW, noon(on))
      .withdrawnAt?.toISOString()
      .slice(0, 10);
  const days = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"];
  expect(days.map(since)).toEqual([undefined, "2026-03-03", undefined, "2026-03-05", "2026-03-05"]);
});

test("without any version it is followed until the moment that is on record", () => {
  const ending = "registration-cancelled" as const;
  const now = { ...NOW, withdrawnAt: noon("2026-03-05"), ending };
  expect(childAsKnown(NOTHING, now, noon("2026-03-04")).withdrawnAt).toBeUndefined();
  expect(childAsKnown(NOTHING, now, noon("2026-03-05")).withdrawnAt).toEqual(now.withdrawnAt);
});
