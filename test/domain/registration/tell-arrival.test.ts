import { expect, test } from "vitest";
import { newChild } from "../../../src/domain/registration/child-on-record.ts";
import { type ArrivedChild, arrivedChild } from "../../../src/domain/registration/tell-arrival.ts";
import { childToldBy } from "../../../src/domain/registration/told-by-letter.ts";
import { aChild, day } from "../../support/a-child.ts";
import { aChildOnRecord, aNumber, aToldBirth, aToldChild } from "../../support/a-family.ts";
import { BORN, follow } from "../../support/a-followed-child.ts";
import { aProgramme } from "../../support/a-programme.ts";

const NOW = new Date("2026-03-04T10:00:00+01:00");
const [NUMBER, REPLACEMENT] = [aNumber(), { system: "a-register", value: "1" }];

function anArrived(
  facts: Partial<ArrivedChild["facts"]> = {},
  difference: Partial<ArrivedChild> = {},
): ArrivedChild {
  return {
    identifiers: [NUMBER],
    name: undefined,
    sex: undefined,
    facts: aChild({ ...BORN, arrivedOn: day("2026-06-01"), ...facts }),
    addressProtected: false,
    externalReference: undefined,
    ...difference,
  };
}

const told = (facts: Partial<ArrivedChild["facts"]>, before = aChildOnRecord()) =>
  arrivedChild(before, anArrived(facts), NOW);

const withFacts = (facts: Partial<ArrivedChild["facts"]>) => {
  const child = aChildOnRecord();
  return { ...child, facts: { ...child.facts, ...facts } };
};

test("one who comes for the first time is all that its arrival tells", () => {
  const facts = aChild({ ...BORN, birthWeightGrams: 2100, arrivedOn: day("2026-06-01") });
  const person = { name: "Alma Æblegren", sex: "female", externalReference: "mine" } as const;
  const child = newChild("a-child", "a-family", NOW);
  const after = arrivedChild(child, anArrived(facts, { ...person, addressProtected: true }), NOW);
  expect(after).toMatchObject({ ...person, identifiers: [NUMBER], addressProtected: true });
  expect(after.facts).toEqual(facts);
  expect(after.withdrawnAt).toBeUndefined();
});

test.each([
  { before: undefined, arrives: "2026-06-01", on: "2026-06-01" },
  { before: "2026-04-01", arrives: "2026-06-01", on: "2026-06-01" },
  { before: "2026-08-01", arrives: "2026-06-01", on: "2026-08-01" },
])("of $before and $arrives the latest arrival counts", ({ before, arrives, on }) => {
  const child = withFacts({ arrivedOn: before === undefined ? undefined : day(before) });
  expect(told({ arrivedOn: day(arrives) }, child).facts.arrivedOn).toBe(on);
});

test.each([
  { name: "moved out before", departedOn: "2026-05-01", withdrawnAt: undefined },
  { name: "moved out on the day", departedOn: "2026-06-01", withdrawnAt: undefined },
  { name: "moved out after", departedOn: "2026-06-02", withdrawnAt: NOW },
])("one who $name is followed unless it left later than it came", ({ departedOn, withdrawnAt }) => {
  const gone = aChildOnRecord({ departedOn: day(departedOn), withdrawnAt: NOW });
  expect(told({}, gone).withdrawnAt).toEqual(withdrawnAt);
});

test("a letter's word on the birth stands in whole, whatever an arrival tells", () => {
  const { facts } = told({
    birthDate: day("2025-01-01"),
    dueDate: day("2025-01-01"),
    bornTogether: 3,
    birthWeightGrams: 900,
    gestationalAgeDays: 200,
    dischargedOn: day("2026-03-05"),
  });
  const arrivedOn = day("2026-06-01");
  expect(facts).toEqual({ ...aChildOnRecord().facts, arrivedOn });
});

test("who it is stands as people have recorded it, and what nobody knows is taken", () => {
  const arrived = anArrived({}, { name: "Alma", sex: "male", identifiers: [NUMBER, REPLACEMENT] });
  const known = aChildOnRecord({ identifiers: [NUMBER], externalReference: undefined });
  const after = arrivedChild(known, { ...arrived, externalReference: "mine" }, NOW);
  expect(after).toMatchObject({ name: known.name, sex: "female", externalReference: "mine" });
  expect(after.identifiers).toEqual([REPLACEMENT, NUMBER]);
});

test("an address that is protected stays so", () => {
  expect(told({}, aChildOnRecord({ addressProtected: true })).addressProtected).toBe(true);
});

test.each([
  { name: "a later arrival", before: "2026-04-01", starts: "2027-02-01" },
  { name: "an earlier arrival", before: "2026-08-01", starts: "2026-10-01" },
])("$name tells of daycare what is news, and no more", ({ before, starts }) => {
  const child = withFacts({ arrivedOn: day(before), daycareStart: day("2026-10-01") });
  const { facts } = told(
    { daycareStart: day("2027-02-01"), kindergartenStart: day("2029-02-01") },
    child,
  );
  expect([facts.daycareStart, facts.kindergartenStart]).toEqual([starts, "2029-02-01"]);
});

test("before or after its letter, an arrival ends in the same", () => {
  const letter = aToldBirth({ gestationalAgeDays: 262 });
  const born = aToldChild({ identifiers: [NUMBER], weightGrams: 3_300 });
  const arrived = anArrived({ dueDate: day("2026-03-20"), birthWeightGrams: 900 });
  const child = newChild("a-child", "a-family", NOW);
  const withLetter = (before: typeof child) => ({
    ...childToldBy(letter, born, before),
    birth: "a-birth",
  });
  const letterLast = withLetter(arrivedChild(child, arrived, NOW));
  expect(letterLast).toEqual(arrivedChild(withLetter(child), arrived, NOW));
  expect(letterLast.facts).toMatchObject({ dueDate: "2026-03-20", birthWeightGrams: 3_300 });
});

test("the same arrival again changes nothing", () => {
  const arrived = anArrived({ dueDate: day("2026-03-20"), daycareStart: day("2026-10-01") });
  const once = arrivedChild(newChild("a-child", "a-family", NOW), arrived, NOW);
  expect(arrivedChild(once, arrived, NOW)).toEqual(once);
});

test("a visit that counts from the arrival is owed from the day it came, and moves when it comes again", () => {
  const programme = aProgramme({ anchor: "arrival", clock: "chronological" });
  const planned = (facts: typeof BORN) => follow(facts, { programme, on: "2026-06-01" }).visits;
  const first = told({}).facts;
  expect(planned(first).map(({ window }) => window.target)).toEqual(["2026-06-11"]);
  const again = told({ arrivedOn: day("2026-09-01") }, withFacts(first)).facts;
  expect(planned(again).map(({ window }) => window.target)).toEqual(["2026-09-11"]);
});
