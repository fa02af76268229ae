import { expect, test } from "vitest";
import type { ImportedChild, ImportedFamily } from "../../../src/domain/visits/imported-family.ts";
import { linesTogether } from "../../../src/domain/visits/lines-together.ts";
import { newChild } from "../../../src/domain/registration/child-on-record.ts";
import { aNumber } from "../../support/a-family.ts";
import { day } from "../../support/a-child.ts";

const { facts } = newChild("a-child", "a-family", new Date(0));

const aChildOf = (name: string | undefined, difference: object = {}): ImportedChild => ({
  identifiers: [],
  name,
  sex: undefined,
  addressProtected: false,
  externalReference: undefined,
  facts: { ...facts, birthDate: day("2025-06-01") },
  contacts: [],
  stillOwed: [],
  ...difference,
});

const EXPECTED = { facts: { ...facts, dueDate: day("2025-06-10") } };

const aFamilyWith = (...children: readonly ImportedChild[]): ImportedFamily => ({
  parents: {},
  healthVisitor: undefined,
  children,
});

const aFamilyOf = (name: string | undefined, difference: object = {}) =>
  aFamilyWith(aChildOf(name, difference));

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

test.each([
  { what: "born", difference: {} },
  { what: "expected", difference: EXPECTED },
])("the same words without a number are for a person: two may be $what alike", ({ difference }) => {
  const line = aFamilyOf(undefined, difference);
  const { repeated, faults, possible } = linesTogether([
    [3, line],
    [7, structuredClone(line)],
    [9, { ...line, healthVisitor: "another" }],
  ]);
  expect([repeated.size, faults.size]).toEqual([0, 0]);
  expect(possible).toMatchObject([{ line: 7, place: 0, otherLine: 3, otherPlace: 0 }]);
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

test.each([
  { what: "without names", one: aChildOf(undefined), other: aChildOf(undefined), isOne: true },
  { what: "named word for word", one: aChildOf("Alma"), other: aChildOf("Alma"), isOne: true },
  { what: "named alike", one: aChildOf("Alma Sofie"), other: aChildOf("alma"), isOne: true },
  { what: "one without a name", one: aChildOf("Alma"), other: aChildOf(undefined), isOne: true },
  { what: "called the same no name", one: aChildOf("Pige"), other: aChildOf("pige"), isOne: true },
  {
    what: "of a sex that one alone has",
    one: aChildOf(undefined, { sex: "female" }),
    other: aChildOf(undefined, { sex: "unknown" }),
    isOne: true,
  },
  {
    what: "born, and expected then",
    one: aChildOf("Alma"),
    other: aChildOf(undefined, EXPECTED),
    isOne: true,
  },
  { what: "named apart", one: aChildOf("Alma"), other: aChildOf("Ida"), isOne: false },
  { what: "numbered", one: aChildOf("Pige 1"), other: aChildOf("Pige 2"), isOne: false },
  {
    what: "of two numbers",
    one: aChildOf(undefined, { identifiers: [aNumber()] }),
    other: aChildOf(undefined, { identifiers: [aNumber()] }),
    isOne: false,
  },
  {
    what: "of two references",
    one: aChildOf("Pige", { externalReference: "a" }),
    other: aChildOf("Pige", { externalReference: "b" }),
    isOne: false,
  },
  {
    what: "of two sexes",
    one: aChildOf("Baby", { sex: "female" }),
    other: aChildOf("Baby", { sex: "male" }),
    isOne: false,
  },
])("two of one line and one day, $what: for a person $isOne", ({ one, other, isOne }) => {
  const { possible, faults } = linesTogether([[7, aFamilyWith(one, other)]]);
  const match = { line: 7, place: 1, otherLine: 7, otherPlace: 0 };
  expect(possible).toMatchObject(isOne ? [match] : []);
  expect(faults.size).toBe(0);
});

test("a reference that stands twice on one line is a fault of it", () => {
  const children = ["Alma", "Ida"].map((name) => aChildOf(name, { externalReference: "a" }));
  const { faults } = linesTogether([[7, aFamilyWith(...children)]]);
  expect([...faults]).toEqual([[7, [{ line: 7, at: "/children/1", code: "toldTwice" }]]]);
});

const called = (count: number, name: (place: number) => string) =>
  Array.from(
    { length: count },
    (_, place) => [place + 1, aFamilyOf(name(place), { externalReference: `r-${place}` })] as const,
  );

test("a child alike with ten others waits for a person, with more it is a fault of its line", () => {
  const eleven = linesTogether(called(11, () => "Alma"));
  expect([eleven.faults.size, eleven.possible.length]).toEqual([0, 55]);
  const twelve = linesTogether(called(12, () => "Alma"));
  expect([twelve.faults.size, twelve.possible]).toEqual([12, []]);
  expect(twelve.faults.get(1)).toEqual([{ line: 1, at: "/children/0", code: "tooManyAlike" }]);
});

test("a word that stands where a name is to come is alike with nobody's", () => {
  const { faults, possible } = linesTogether(
    called(100, (place) => ["Pige", "Baby", "dreng 1"][place % 3] ?? ""),
  );
  expect([faults.size, possible]).toEqual([0, []]);
});

test("a file asks so many questions of people, and no more", () => {
  const lines = Array.from({ length: 50 }, (_, place) => {
    const born = { ...facts, birthDate: day(`202${Math.floor(place / 10)}-06-01`) };
    const children = Array.from({ length: 10 }, () => aChildOf(undefined, { facts: born }));
    return [place + 1, { ...aFamilyWith(...children), healthVisitor: `hv-${place}` }] as const;
  });
  const { faults, possible } = linesTogether(lines);
  expect(possible.length).toBe(44 * 45);
  expect([...faults.keys()]).toEqual([45, 46, 47, 48, 49, 50]);
});
