import { describe, expect, test } from "vitest";
import { CPR_SYSTEM } from "../../../src/domain/registration/identifier.ts";
import {
  type ComparedChild,
  perhapsSameChild,
} from "../../../src/domain/registration/perhaps-same-child.ts";
import { day } from "../../support/a-child.ts";

const aChild = (difference: Partial<ComparedChild> = {}): ComparedChild => ({
  identifiers: [],
  name: "Alma Marie Æblegren",
  birthDate: day("2025-06-01"),
  dueDate: undefined,
  ...difference,
});
const numbered = (value: string) => ({ identifiers: [{ system: CPR_SYSTEM, value }] });
const EXPECTED = { birthDate: undefined, dueDate: day("2025-06-10") };

describe.each([true, false])("of one family: %s", (isOneFamily) => {
  const ofFamily = isOneFamily ? ["sameFamily"] : [];

  test.each([
    { name: "Alma Marie Æblegren", alike: true },
    { name: "alma ÆBLEGREN", alike: true },
    { name: "Alma Sofie Æblegren", alike: true },
    { name: "Alma", alike: true },
    { name: "Alma Kornblomst", alike: false },
    { name: "Ebbe Æblegren", alike: false },
    { name: undefined, alike: false },
  ])("born on one day and called $name", ({ name, alike }) => {
    const because = perhapsSameChild(aChild(), aChild({ name }), isOneFamily);
    const reasons = ["sameBirthDate", ...ofFamily, ...(alike ? ["namesAlike"] : [])];
    expect(because).toEqual(alike || isOneFamily ? reasons : []);
  });

  test("born on other days they are two", () => {
    const other = aChild({ birthDate: day("2025-06-02") });
    expect(perhapsSameChild(aChild(), other, isOneFamily)).toEqual([]);
  });

  test.each([
    { one: EXPECTED, other: EXPECTED, isOne: true },
    { one: EXPECTED, other: {}, isOne: true },
    { one: {}, other: { ...EXPECTED, dueDate: day("2026-06-10") }, isOne: false },
  ])("expected, and born when that one was: $isOne", ({ one, other, isOne }) => {
    const because = perhapsSameChild(aChild(one), aChild(other), isOneFamily);
    expect(because).toEqual(isOne && isOneFamily ? ["sameFamily", "samePregnancy"] : []);
  });

  test("two numbers of one system are two persons'", () => {
    const [one, other] = [aChild(numbered("0101905001")), aChild(numbered("0101905002"))];
    expect(perhapsSameChild(one, other, isOneFamily)).toEqual([]);
    expect(perhapsSameChild(one, aChild(), isOneFamily)).not.toEqual([]);
  });
});

test.each([
  { name: "Pige", other: "Pige" },
  { name: "Baby", other: "Baby Æblegren" },
  { name: "Tvilling A", other: "Tvilling A" },
])("$name says nothing of who it is: it is not $other for that", ({ name, other }) => {
  expect(perhapsSameChild(aChild({ name }), aChild({ name: other }), false)).toEqual([]);
});

test("a girl without a first name may be the one who has her family's", () => {
  const [one, other] = [aChild({ name: "Pige Æblegren" }), aChild({ name: "pige æblegren" })];
  expect(perhapsSameChild(one, other, false)).toEqual(["sameBirthDate", "namesAlike"]);
});
