import { expect, test } from "vitest";
import { childToldBy } from "../../../src/domain/registration/told-by-letter.ts";
import { REPLACEMENT_SYSTEM } from "../../../src/domain/registration/identifier.ts";
import { day } from "../../support/a-child.ts";
import {
  aChildOnRecord,
  aNumber,
  aToldBirth,
  aToldChild,
  anExpectedChild,
} from "../../support/a-family.ts";

const QUIET = aToldChild();

test("what a letter leaves open about a person stays as people have recorded it", () => {
  const before = aChildOnRecord({ externalReference: "a-reference" });
  const { identifiers, name, sex, externalReference } = childToldBy(aToldBirth(), QUIET, before);
  expect({ identifiers, name, sex, externalReference }).toEqual({
    identifiers: before.identifiers,
    name: before.name,
    sex: before.sex,
    externalReference: "a-reference",
  });
});

test("what it says of a person replaces", () => {
  const number = aNumber();
  const told = aToldChild({
    identifiers: [number],
    name: "Alma Pilegren",
    sex: "unknown",
    externalReference: "another",
  });
  expect(childToldBy(aToldBirth(), told, aChildOnRecord())).toMatchObject({
    identifiers: [number],
    name: "Alma Pilegren",
    sex: "unknown",
    externalReference: "another",
  });
});

test("a replacement number that becomes a CPR number stays beside it", () => {
  const replacement = { system: REPLACEMENT_SYSTEM, value: "a-number" };
  const number = aNumber();
  const before = aChildOnRecord({ identifiers: [replacement] });
  const after = childToldBy(aToldBirth(), aToldChild({ identifiers: [number] }), before);
  expect(after.identifiers).toEqual([replacement, number]);
});

test("what it says of the birth stands in whole: what it leaves open is known no more", () => {
  const { facts, particulars } = childToldBy(aToldBirth(), QUIET, aChildOnRecord());
  expect(facts).toMatchObject({
    dueDate: undefined,
    gestationalAgeDays: undefined,
    firstTimeParents: undefined,
    birthWeightGrams: undefined,
    dischargedOn: undefined,
  });
  expect(Object.values(particulars).filter((told) => told !== undefined)).toEqual([]);
});

test("what it says of the birth is known", () => {
  const letter = aToldBirth({
    dueDate: day("2026-03-21"),
    gestationalAgeDays: 262,
    firstTimeParents: false,
    dischargedOn: day("2026-03-04"),
    discharge: "after-24-hours",
  });
  const told = aToldChild({ weightGrams: 2400, lengthCm: 48, headCm: 33, transferredTo: "a ward" });
  const { facts, particulars } = childToldBy(letter, told, aChildOnRecord());
  expect(facts).toMatchObject({
    dueDate: "2026-03-21",
    gestationalAgeDays: 262,
    firstTimeParents: false,
    dischargedOn: "2026-03-04",
    birthWeightGrams: 2400,
  });
  expect(particulars).toEqual({
    lengthCm: 48,
    headCm: 33,
    transferredTo: "a ward",
    discharge: "after-24-hours",
  });
});

test("what no letter tells stays: arrival, daycare, kindergarten and what professionals recorded", () => {
  const before = aChildOnRecord();
  const known = {
    arrivedOn: day("2026-05-01"),
    daycareStart: day("2027-01-01"),
    kindergartenStart: day("2029-01-01"),
    recordedFacts: [{ fact: "adbb", value: 5, on: day("2026-05-01") }],
  };
  const child = { ...before, facts: { ...before.facts, ...known } };
  expect(childToldBy(aToldBirth(), QUIET, child).facts).toMatchObject(known);
});

test.each([
  { bornAt: "2026-03-01T22:59:59Z", on: "2026-03-01" },
  { bornAt: "2026-03-01T23:00:00Z", on: "2026-03-02" },
  { bornAt: "2026-07-01T21:59:59Z", on: "2026-07-01" },
  { bornAt: "2026-07-01T22:00:00Z", on: "2026-07-02" },
  { bornAt: "2026-03-02T23:30:00-05:00", on: "2026-03-03" },
])("one born at $bornAt is born on the Danish day $on", ({ bornAt, on }) => {
  const told = aToldChild({ bornAt: new Date(bornAt) });
  expect(childToldBy(aToldBirth(), told, aChildOnRecord()).facts.birthDate).toBe(on);
});

test("twins were born two together", () => {
  const letter = aToldBirth({ children: [QUIET, QUIET] });
  expect(childToldBy(letter, QUIET, aChildOnRecord()).facts.bornTogether).toBe(2);
});

test.each([
  { former: "the same name of this child", numbered: true, name: "Alma Pilegren" },
  { former: "that name of its twin", numbered: false, name: "Alma Æblegren" },
])("where the letter before told $former, it is now $name", ({ numbered, name }) => {
  const before = aChildOnRecord({ name: "Alma Pilegren" });
  const toldNow = aToldChild({ name: "Alma Æblegren" });
  const toldBefore = { ...toldNow, identifiers: numbered ? before.identifiers : [aNumber()] };
  const former = aToldBirth({ children: [QUIET, toldBefore] });
  expect(childToldBy(aToldBirth(), toldNow, before, former).name).toBe(name);
});

test("what was known of the pregnancy is known of its child until a letter says otherwise", () => {
  const expected = anExpectedChild();
  const quiet = childToldBy(aToldBirth(), QUIET, expected);
  expect(quiet.facts).toMatchObject({ dueDate: "2026-03-20", firstTimeParents: true });
  const letter = aToldBirth({ dueDate: day("2026-03-21"), firstTimeParents: false });
  const told = childToldBy(letter, QUIET, expected);
  expect(told.facts).toMatchObject({ dueDate: "2026-03-21", firstTimeParents: false });
});

test("a letter that is silent falls back to the pregnancy, not to the letter before it", () => {
  const letter = aToldBirth({ dueDate: day("2026-03-21"), firstTimeParents: false });
  const first = childToldBy(letter, QUIET, anExpectedChild());
  const { facts } = childToldBy(aToldBirth(), QUIET, { ...first, birth: "a-birth" });
  expect(facts).toMatchObject({ dueDate: "2026-03-20", firstTimeParents: true });
});

test.each([
  { before: false, told: false, after: false },
  { before: false, told: true, after: true },
  { before: true, told: false, after: true },
  { before: true, told: true, after: true },
])("protected $before, told $told: protected $after", ({ before, told, after }) => {
  const child = aChildOnRecord({ addressProtected: before });
  const letter = aToldChild({ addressProtected: told });
  expect(childToldBy(aToldBirth(), letter, child).addressProtected).toBe(after);
});

test("a letter that counts brings a withdrawn child back", () => {
  const withdrawn = aChildOnRecord({ isCancelled: true });
  expect(childToldBy(aToldBirth(), QUIET, withdrawn).isCancelled).toBe(false);
});
