import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Identifier,
  REPLACEMENT_SYSTEM,
} from "../../../src/domain/registration/identifier.ts";
import { matchChildren } from "../../../src/domain/registration/match-children.ts";
import { aNumber } from "../../support/a-family.ts";

interface Someone {
  readonly name: string;
  readonly identifiers: readonly Identifier[];
  readonly bornAt: Date | undefined;
}

const [FOUR, FIVE] = [new Date("2026-03-02T04:00:00Z"), new Date("2026-03-02T05:00:00Z")];
const [ALMA, BO, MISTYPED] = [aNumber(), aNumber(), aNumber()];
const REPLACEMENT: Identifier = { system: REPLACEMENT_SYSTEM, value: ALMA.value };

const someone = (name: string, bornAt: Date | undefined, ...identifiers: Identifier[]) => ({
  name,
  identifiers,
  bornAt,
});

const alma = someone("Alma", FOUR, ALMA);
const bo = someone("Bo", FIVE, BO);
const expected = someone("expected", undefined);

interface Case {
  readonly name: string;
  readonly told: readonly Someone[];
  readonly onRecord: readonly Someone[];
  readonly are: readonly (Someone | undefined)[];
}

test.each<Case>([
  { name: "nobody on record", told: [alma, bo], onRecord: [], are: [undefined, undefined] },
  { name: "nobody told", told: [], onRecord: [alma], are: [] },
  { name: "twins told in turned order", told: [bo, alma], onRecord: [alma, bo], are: [bo, alma] },
  { name: "one twin told", told: [bo], onRecord: [alma, bo], are: [bo] },
  {
    name: "a number that wins over the moment",
    told: [someone("told", FIVE, ALMA)],
    onRecord: [someone("Bo", FIVE), alma],
    are: [alma],
  },
  {
    name: "a moment that wins over the order",
    told: [someone("told", FIVE)],
    onRecord: [alma, bo],
    are: [bo],
  },
  {
    name: "another number at the moment of one and in the place of the other",
    told: [someone("told", FIVE, MISTYPED)],
    onRecord: [alma, bo],
    are: [alma],
  },
  {
    name: "a mistyped number beside a sound one",
    told: [someone("told", FOUR, MISTYPED), bo],
    onRecord: [alma, bo],
    are: [alma, bo],
  },
  {
    name: "equal digits of another system, at no moment of theirs",
    told: [someone("told", FIVE, REPLACEMENT)],
    onRecord: [alma, someone("Bo", FIVE)],
    are: [expect.objectContaining({ name: "Bo" })],
  },
  {
    name: "a child that was expected",
    told: [alma],
    onRecord: [expected],
    are: [expected],
  },
  {
    name: "twins of whom one was expected",
    told: [alma, bo],
    onRecord: [expected],
    are: [expected, undefined],
  },
  {
    name: "a known twin and an expected one",
    told: [alma, bo],
    onRecord: [expected, alma],
    are: [alma, expected],
  },
])("$name", ({ told, onRecord, are }) => {
  expect(matchChildren(told, onRecord)).toEqual(are);
});

const anySomeone = fc.record({
  name: fc.constant("someone"),
  identifiers: fc.subarray([ALMA, BO, MISTYPED, REPLACEMENT], { maxLength: 2 }),
  bornAt: fc.constantFrom(FOUR, FIVE, undefined),
});
const anyoneTold = fc.array(anySomeone, { maxLength: 4 });

test("nobody is two children, and nobody on record is left over while one is new", () => {
  fc.assert(
    fc.property(anyoneTold, anyoneTold, (told, onRecord) => {
      const matched = matchChildren(told, onRecord).filter((child) => child !== undefined);
      expect(new Set(matched).size).toBe(matched.length);
      expect(matched.length).toBe(Math.min(told.length, onRecord.length));
    }),
  );
});

test("children told by the numbers they are known by are themselves, in any order", () => {
  const known = fc.uniqueArray(fc.constantFrom(ALMA, BO, MISTYPED), { minLength: 1 });
  fc.assert(
    fc.property(known, fc.constantFrom(FOUR, FIVE), fc.boolean(), (numbers, moment, turned) => {
      const onRecord = numbers.map((number) => someone(number.value, FOUR, number));
      const inOrder = numbers.map((number) => someone(number.value, moment, number));
      const told = turned ? inOrder.toReversed() : inOrder;
      const names = matchChildren(told, onRecord).map((child) => child?.name);
      expect(names).toEqual(told.map(({ name }) => name));
    }),
  );
});
