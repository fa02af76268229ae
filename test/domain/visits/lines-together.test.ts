import { expect, test } from "vitest";
import type { ImportedFamily } from "../../../src/domain/visits/imported-family.ts";
import { linesTogether } from "../../../src/domain/visits/lines-together.ts";
import { newChild } from "../../../src/domain/registration/child-on-record.ts";
import { aNumber } from "../../support/a-family.ts";
import { day } from "../../support/a-child.ts";

const { facts } = newChild("a-child", "a-family", new Date(0));

const aFamilyOf = (name: string | undefined, difference: object = {}): ImportedFamily => ({
  parents: {},
  healthVisitor: undefined,
  children: [
    {
      identifiers: [],
      name,
      sex: undefined,
      addressProtected: false,
      externalReference: undefined,
      facts: { ...facts, birthDate: day("2025-06-01") },
      contacts: [],
      stillOwed: [],
      ...difference,
    },
  ],
});

test("a number on two lines is a fault of both, on three of all", () => {
  const identifiers = [aNumber()];
  const lines = ["Alma", "Ebbe", "Ida"].map((name) => aFamilyOf(name, { identifiers }));
  const { faults } = linesTogether(lines.map((line, place) => [place + 1, line] as const));
  const fault = (line: number) => [{ line, at: "/children/0", code: "toldOnTwoLines" }];
  expect([...faults].toSorted(([one], [other]) => one - other)).toEqual(
    [1, 2, 3].map((line) => [line, fault(line)]),
  );
});

test("alike children of two lines are for a person, unless a line is faulty anyway", () => {
  const sound = linesTogether([
    [1, aFamilyOf("Alma Marie")],
    [2, aFamilyOf("Alma")],
  ]);
  expect(sound.possible).toMatchObject([{ line: 2, place: 0, otherLine: 1, otherPlace: 0 }]);
  const identifiers = [aNumber()];
  const faulty = linesTogether([
    [1, aFamilyOf("Alma Marie", { identifiers })],
    [2, aFamilyOf("Alma", { identifiers })],
  ]);
  expect(faulty.possible).toEqual([]);
});

test("the same words on a later line are a repetition, and no fault", () => {
  const line = aFamilyOf("Alma", { identifiers: [aNumber()] });
  const { repeated, faults, possible } = linesTogether([
    [3, line],
    [7, structuredClone(line)],
  ]);
  expect([[...repeated], faults.size, possible]).toEqual([[7], 0, []]);
});

test("of one day so many are held against each other, and no more", () => {
  const lines = Array.from(
    { length: 102 },
    (_, place) => [place + 1, aFamilyOf(undefined, { externalReference: `r-${place}` })] as const,
  );
  const { faults } = linesTogether(lines);
  expect([...faults.keys()]).toEqual([101, 102]);
  expect(faults.get(101)).toMatchObject([{ code: "tooManyBornThatDay" }]);
});
