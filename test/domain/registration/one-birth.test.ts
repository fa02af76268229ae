import { expect, test } from "vitest";
import type { BirthLetter } from "../../../src/domain/registration/birth-letter.ts";
import { REPLACEMENT_SYSTEM } from "../../../src/domain/registration/identifier.ts";
import { areAboutOneBirth, marksOf } from "../../../src/domain/registration/match-children.ts";
import { aNumber, aToldBirth, aToldChild, aToldParent } from "../../support/a-family.ts";

const [FOUR, FIVE] = [new Date("2026-03-02T04:00:00Z"), new Date("2026-03-02T05:00:00Z")];
const [IDA, SOFIE, ALMA, BO] = [aNumber(), aNumber(), aNumber(), aNumber()];
const REPLACEMENT = { system: REPLACEMENT_SYSTEM, value: "a-number" };

const ida = aToldParent({ identifiers: [IDA] });
const sofie = aToldParent({ identifiers: [SOFIE] });
const alma = aToldChild({ identifiers: [ALMA], bornAt: FOUR });
const bo = aToldChild({ identifiers: [BO], bornAt: FIVE });

const told = (difference: Partial<BirthLetter> = {}): BirthLetter =>
  aToldBirth({ mother: ida, children: [alma], ...difference });

test.each<{ name: string; other: Partial<BirthLetter>; one: boolean }>([
  { name: "the same again", other: {}, one: true },
  { name: "the same child of another mother", other: { mother: sofie }, one: true },
  {
    name: "the same child at another moment",
    other: { children: [{ ...alma, bornAt: FIVE }] },
    one: true,
  },
  {
    name: "a child without a number at the same moment",
    other: { children: [aToldChild({ bornAt: FOUR })] },
    one: true,
  },
  {
    name: "a child of another system's number at the same moment",
    other: { children: [aToldChild({ identifiers: [REPLACEMENT], bornAt: FOUR })] },
    one: true,
  },
  {
    name: "a child without a number at another moment",
    other: { children: [aToldChild({ bornAt: FIVE })] },
    one: false,
  },
  {
    name: "another child at the same moment",
    other: { children: [{ ...bo, bornAt: FOUR }] },
    one: false,
  },
  {
    name: "another mother's child at the same moment",
    other: { mother: sofie, children: [aToldChild({ bornAt: FOUR })] },
    one: false,
  },
  { name: "the child and its twin", other: { children: [bo, alma] }, one: true },
  { name: "nobody", other: { children: [] }, one: false },
])("a letter and one that tells of $name are about one birth: $one", ({ other, one }) => {
  expect(areAboutOneBirth(told(), told(other))).toBe(one);
  expect(areAboutOneBirth(told(other), told())).toBe(one);
});

const days = (count: number) => new Date(FOUR.getTime() + count * 86_400_000);

test.each<{ name: string; other: Partial<BirthLetter>; one: boolean }>([
  {
    name: "a child without a number at another moment",
    other: { children: [aToldChild({ bornAt: FIVE })] },
    one: true,
  },
  {
    name: "a child without a number four months later",
    other: { children: [aToldChild({ bornAt: days(119) })] },
    one: true,
  },
  {
    name: "a child without a number a day after that",
    other: { children: [aToldChild({ bornAt: days(120) })] },
    one: false,
  },
  {
    name: "another mother's child",
    other: { mother: sofie, children: [aToldChild({ bornAt: FOUR })] },
    one: false,
  },
  { name: "a child of another number", other: { children: [bo] }, one: false },
])(
  "a correction that names no letter and one that tells of $name are about one birth: $one",
  ({ other, one }) => {
    const correction = told({ status: "corrected", replaces: undefined });
    expect(areAboutOneBirth(correction, told(other))).toBe(one);
    expect(areAboutOneBirth(told(other), correction)).toBe(one);
  },
);

test("a correction that names a letter is about another's birth no more than that letter is", () => {
  const correction = told({ status: "corrected", replaces: "another" });
  const other = told({ children: [aToldChild({ bornAt: FIVE })] });
  expect(areAboutOneBirth(correction, other)).toBe(false);
});

test("letters about one birth are found by each child's number, and by its mother's", () => {
  expect(marksOf(told({ children: [alma, bo] }))).toEqual([
    `${ALMA.system} ${ALMA.value}`,
    `${BO.system} ${BO.value}`,
    `mother ${IDA.system} ${IDA.value}`,
  ]);
});
