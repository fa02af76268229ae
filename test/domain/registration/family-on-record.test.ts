import { expect, test } from "vitest";
import {
  familyWith,
  homesWith,
  isProtectedBy,
  newFamily,
  newParent,
  parentToldBy,
} from "../../../src/domain/registration/family-on-record.ts";
import { isRecordId } from "../../../src/domain/registration/record-id.ts";
import { HOME, RECORDED_AT, aFamily, aParent, aToldParent } from "../../support/a-family.ts";

test("a parent who is new stands beside the other, and one who is known in the same place", () => {
  const mother = aParent();
  const second = aParent({ id: "a-second-parent", part: "second-parent" });
  const both = familyWith(aFamily({ parents: [mother] }), second);
  expect(both.parents).toEqual([mother, second]);
  const renamed = { ...mother, name: "Ida Pilegren" };
  expect(familyWith(both, renamed).parents).toEqual([renamed, second]);
});

test("a family is protected as soon as one parent is, and not by the other for that less", () => {
  const hidden = familyWith(aFamily(), aParent({ id: "a-second-parent", addressProtected: true }));
  expect(hidden.isProtected).toBe(true);
  expect(familyWith(hidden, aParent()).isProtected).toBe(true);
});

test.each([
  { first: false, second: false, is: false },
  { first: true, second: false, is: true },
  { first: false, second: true, is: true },
])("of two of whom $first and $second are protected, the family is: $is", (protects) => {
  const people = [protects.first, protects.second].map((addressProtected) => ({
    addressProtected,
  }));
  expect(isProtectedBy(...people)).toBe(protects.is);
});

test("a family and a parent who have just become known are followed by nobody and hide nothing", () => {
  expect(newFamily("a-family", RECORDED_AT)).toMatchObject({
    version: 0,
    parents: [],
    homes: [],
    isProtected: false,
    coveredBy: [],
  });
  expect(newParent("a-mother", "mother")).toMatchObject({
    identifiers: [],
    addressProtected: false,
  });
});

const TOLD = {
  name: "Ida Pilegren",
  phone: "+45 87 65 43 21",
  interpreter: "so",
  hasCustody: false,
};

test.each(["name", "phone", "interpreter", "hasCustody"] as const)(
  "the %s that is told replaces what is on record, unless it was told before",
  (field) => {
    const before = aParent();
    const told = aToldParent(TOLD);
    expect(parentToldBy(told, before)[field]).toBe(TOLD[field]);
    expect(parentToldBy(told, before, aToldParent())[field]).toBe(TOLD[field]);
    expect(parentToldBy(told, before, told)[field]).toBe(before[field]);
    expect(parentToldBy(aToldParent(), before, told)[field]).toBe(before[field]);
  },
);

test("a new family has the home that it is told of", () => {
  expect(homesWith(newFamily("a-family", RECORDED_AT).homes, HOME)).toEqual([HOME]);
});

test.each(["street", "postalCode", "city"] as const)("another %s is another home", (part) => {
  const moved = { ...HOME, [part]: "another" };
  expect(homesWith([HOME], moved)).toEqual([moved]);
});

const HERE = { latitude: 56.2567, longitude: 9.8612 };
const THERE = { latitude: 56.3, longitude: 9.9 };
const SECOND = { street: "Kornblomstvej 7", postalCode: "8382", city: "Hinnerup" };

test.each([
  { name: "learns where it lies", from: undefined, told: HERE, to: HERE },
  { name: "is put right", from: HERE, told: THERE, to: THERE },
  { name: "forgets nothing by silence", from: HERE, told: undefined, to: HERE },
])("a home that is told again $name", ({ from, told, to }) => {
  const homes = [SECOND, { ...HOME, coordinates: from }];
  const after = homesWith(homes, { ...HOME, coordinates: told });
  expect(after).toEqual([SECOND, { ...HOME, coordinates: to }]);
});

test("a home of the same coordinates in another street is another home", () => {
  const moved = { ...SECOND, coordinates: HERE };
  expect(homesWith([{ ...HOME, coordinates: HERE }], moved)).toEqual([moved]);
});

test.each([
  { text: "0b9c1f7e-5a2d-4c3b-8e1f-0123456789ab", is: true },
  { text: "0B9C1F7E-5A2D-4C3B-8E1F-0123456789AB", is: false },
  { text: "0b9c1f7e5a2d4c3b8e1f0123456789ab", is: false },
  { text: "0b9c1f7e-5a2d-4c3b-8e1f-0123456789ag", is: false },
  { text: " 0b9c1f7e-5a2d-4c3b-8e1f-0123456789ab", is: false },
  { text: "0b9c1f7e-5a2d-4c3b-8e1f-0123456789ab\n", is: false },
  { text: "", is: false },
])("that $text is the id of a record is $is", ({ text, is }) => {
  expect(isRecordId(text)).toBe(is);
});
