import { expect, test } from "vitest";
import type { BirthLetter } from "../../../src/domain/registration/birth-letter.ts";
import { type AroundBirth, tellBirth } from "../../../src/domain/registration/tell-birth.ts";
import { day } from "../../support/a-child.ts";
import {
  HOME,
  aChildOnRecord,
  aFamily,
  aNumber,
  aParent,
  aToldBirth,
  aToldChild,
  aToldParent,
  anExpectedChild,
} from "../../support/a-family.ts";
import { newIds } from "../../support/a-stored-visit.ts";

const NOW = new Date("2026-03-04T10:00:00+01:00");
const YESTERDAY = new Date("2026-03-03T10:00:00+01:00");
const [ALMA, BO] = [aNumber(), aNumber()];

function around(difference: Partial<AroundBirth> = {}): AroundBirth {
  const family = aFamily();
  const [mother = aParent()] = family.parents;
  const nobody = { possible: [], siblings: [], isProtected: false, former: undefined };
  return { birth: "a-birth", family, mother, ...nobody, ...difference };
}

function told(letter: Partial<BirthLetter>, difference: Partial<AroundBirth> = {}) {
  return tellBirth(aToldBirth(letter), around(difference), NOW, newIds());
}

const alma = aChildOnRecord({ id: "alma", identifiers: [ALMA] });
const bo = aChildOnRecord({ id: "bo", identifiers: [BO] });
const toldAlma = aToldChild({ identifiers: [ALMA] });
const toldBo = aToldChild({ identifiers: [BO] });

test("a birth of which nothing is on record makes a child of the family", () => {
  const { children, gone } = told({ children: [toldAlma] });
  expect(children).toEqual([{ before: undefined, after: expect.anything() }]);
  expect(children[0]?.after).toMatchObject({
    id: "new-1",
    family: "a-family",
    birth: "a-birth",
    recordedAt: NOW,
    withdrawnAt: undefined,
    addressProtected: false,
    facts: { recordedFacts: [] },
  });
  expect(gone).toEqual([]);
});

test("twins are two children in the order of the letter", () => {
  const { children } = told({ children: [toldBo, toldAlma] });
  expect(children.map(({ after }) => [after.id, after.identifiers])).toEqual([
    ["new-1", [BO]],
    ["new-2", [ALMA]],
  ]);
});

test("twins told again in another order stay who they are", () => {
  const { children, gone } = told({ children: [toldBo, toldAlma] }, { possible: [alma, bo] });
  expect(children.map(({ before, after }) => [before?.id, after.id])).toEqual([
    ["bo", "bo"],
    ["alma", "alma"],
  ]);
  expect(gone).toEqual([]);
});

test("of twins of whom a letter knows one, the other is withdrawn and the family stays open", () => {
  const { children, gone, family } = told({ children: [toldAlma] }, { possible: [alma, bo] });
  expect(children.map(({ after }) => [after.id, after.facts.bornTogether])).toEqual([["alma", 1]]);
  expect(gone).toEqual([{ before: bo, after: { ...bo, isCancelled: true, withdrawnAt: NOW } }]);
  expect(family.closedAt).toBeUndefined();
});

test("one that is gone leaves its number to the child that the letter gives it to", () => {
  const mistaken = aChildOnRecord({ id: "mistaken", identifiers: [ALMA, BO], birth: "another" });
  const { children, gone } = told({ children: [toldAlma] }, { possible: [alma, mistaken] });
  expect(children[0]?.after.id).toBe("alma");
  expect(gone[0]?.after).toMatchObject({ id: "mistaken", birth: "a-birth", identifiers: [BO] });
});

test("one that was gone already stays withdrawn since then", () => {
  const former = { ...bo, withdrawnAt: YESTERDAY };
  const { gone } = told({ children: [toldAlma] }, { possible: [alma, former] });
  expect(gone[0]?.after.withdrawnAt).toEqual(YESTERDAY);
});

test("a cancelled letter withdraws its children, and closes the family if it has no other", () => {
  const { children, family } = told(
    { status: "cancelled", children: [toldAlma, toldBo] },
    { possible: [alma, bo] },
  );
  expect(children.map(({ after }) => [after.id, after.withdrawnAt])).toEqual([
    ["alma", NOW],
    ["bo", NOW],
  ]);
  expect(family.closedAt).toEqual(NOW);
});

test.each([
  { name: "a brother who is followed", withdrawnAt: undefined, closedAt: undefined },
  { name: "a brother who was withdrawn", withdrawnAt: YESTERDAY, closedAt: NOW },
])("cancelled with $name, the family is closed at $closedAt", ({ withdrawnAt, closedAt }) => {
  const siblings = [aChildOnRecord({ id: "brother", withdrawnAt })];
  const cancelled = { status: "cancelled", children: [toldAlma] } as const;
  expect(told(cancelled, { possible: [alma], siblings }).family.closedAt).toEqual(closedAt);
});

test("cancelled twice is withdrawn and closed since the first time", () => {
  const possible = [{ ...alma, withdrawnAt: YESTERDAY }];
  const family = aFamily({ closedAt: YESTERDAY });
  const again = told({ status: "cancelled", children: [toldAlma] }, { possible, family });
  expect(again.children[0]?.after.withdrawnAt).toEqual(YESTERDAY);
  expect(again.family.closedAt).toEqual(YESTERDAY);
});

test("a letter that counts after a cancellation brings child and family back", () => {
  const possible = [{ ...alma, withdrawnAt: YESTERDAY }];
  const back = told({ children: [toldAlma] }, { possible, family: aFamily({ closedAt: NOW }) });
  expect(back.children[0]?.after).toMatchObject({ id: "alma", withdrawnAt: undefined });
  expect(back.family.closedAt).toBeUndefined();
});

test("the child that is expected becomes the one that is born, under its id", () => {
  const expected = anExpectedChild();
  const { children } = told({ children: [toldAlma] }, { possible: [expected] });
  expect(children[0]?.before).toBe(expected);
  expect(children[0]?.after).toMatchObject({
    id: "an-expected-child",
    pregnancy: "a-pregnancy",
    birth: "a-birth",
    identifiers: [ALMA],
    facts: { birthDate: "2026-03-02", dueDate: "2026-03-20" },
  });
});

test("of twins the first is the child that was expected, and the second is new", () => {
  const { children } = told({ children: [toldAlma, toldBo] }, { possible: [anExpectedChild()] });
  expect(children.map(({ after }) => after.id)).toEqual(["an-expected-child", "new-1"]);
});

test("one that is expected and not told of is not gone: nothing was ever said of its birth", () => {
  const { gone } = told({ children: [toldAlma] }, { possible: [alma, anExpectedChild()] });
  expect(gone).toEqual([]);
});

test("a child that a number brings from another family moves to its mother's", () => {
  const elsewhere = { ...alma, family: "another-family" };
  const { children } = told({ children: [toldAlma] }, { possible: [elsewhere] });
  expect(children[0]?.after).toMatchObject({ id: "alma", family: "a-family" });
});

const ARRIVED = { ...alma.facts, arrivedOn: day("2026-03-03") };

test("a child that has arrived stays in its home, and its household is left alone", () => {
  const arrived = { ...alma, family: "its-new-home", facts: ARRIVED };
  const family = aFamily();
  const mother = aToldParent({ name: "Ida Pilegren" });
  const { children, family: after } = told(
    { mother, children: [toldAlma] },
    { possible: [arrived], family },
  );
  expect(children[0]?.after).toMatchObject({ id: "alma", family: "its-new-home" });
  expect(after).toEqual(family);
});

test("of twins of whom one has arrived, the mother is told of for the other's sake", () => {
  const possible = [{ ...alma, facts: ARRIVED }, bo];
  const mother = aToldParent({ name: "Ida Pilegren" });
  const { family } = told({ mother, children: [toldAlma, toldBo] }, { possible });
  expect(family.parents.map(({ name }) => name)).toContain("Ida Pilegren");
});

test("what a letter says of the mother replaces, and what it leaves open stays", () => {
  const before = aParent();
  const mother = aToldParent({ name: "Ida Pilegren" });
  const { family } = told({ mother }, { mother: before, family: aFamily({ parents: [before] }) });
  expect(family.parents).toEqual([{ ...before, name: "Ida Pilegren" }]);
});

const ELSEWHERE = { street: "Pilevej 1", postalCode: "8370", city: "Hadsten" };
const SECOND = { street: "Poppelvej 2", postalCode: "8000", city: "Aarhus C" };

test.each([
  { name: "no home", address: undefined, homes: [HOME, SECOND] },
  { name: "the first home", address: { ...HOME }, homes: [HOME, SECOND] },
  { name: "the second home", address: { ...SECOND }, homes: [HOME, SECOND] },
  { name: "a new home", address: ELSEWHERE, homes: [ELSEWHERE, SECOND] },
])("told of $name, a family of two has $homes.0.street first", ({ address, homes }) => {
  const family = aFamily({ homes: [HOME, SECOND] });
  expect(told({ mother: aToldParent({ address }) }, { family }).family.homes).toEqual(homes);
});

test.each([
  { name: "nobody", mother: false, letter: false, another: false, after: false },
  { name: "the record", mother: true, letter: false, another: false, after: true },
  { name: "the letter", mother: false, letter: true, another: false, after: true },
  { name: "another letter", mother: false, letter: false, another: true, after: true },
])("protected by $name, mother and family are: $after", ({ mother, letter, another, after }) => {
  const known = aParent({ addressProtected: mother });
  const { family } = told(
    { mother: aToldParent({ addressProtected: letter }) },
    { mother: known, family: aFamily({ parents: [known] }), isProtected: another },
  );
  expect(family.parents.map(({ addressProtected }) => addressProtected)).toEqual([after]);
  expect(family.isProtected).toBe(after);
});

test.each(["new", "corrected", "cancelled"] as const)(
  "no %s letter lifts the protection of a family, a parent or a child",
  (status) => {
    const mother = aParent({ addressProtected: true });
    const { family, children, gone } = told(
      { status, children: [toldAlma] },
      {
        family: aFamily({ isProtected: true, parents: [mother] }),
        mother,
        possible: [alma, bo].map((child) => ({ ...child, addressProtected: true })),
      },
    );
    expect(family.isProtected).toBe(true);
    const persons = [...family.parents, ...[...children, ...gone].map(({ after }) => after)];
    expect(persons.map(({ addressProtected }) => addressProtected)).toEqual([true, true, true]);
  },
);

test("a family protected for a brother's sake stays so, though nobody in the letter is", () => {
  expect(told({}, { family: aFamily({ isProtected: true }) }).family.isProtected).toBe(true);
});

test("told again, a letter changes nothing", () => {
  const letter = { children: [toldAlma, toldBo] };
  const first = told(letter, { possible: [anExpectedChild()] });
  const possible = first.children.map(({ after }) => after);
  const [mother = aParent()] = first.family.parents;
  const again = told(letter, { family: first.family, mother, possible });
  expect(again.family).toEqual(first.family);
  expect(again.children).toEqual(possible.map((child) => ({ before: child, after: child })));
  expect(again.gone).toEqual([]);
});

test.each([
  { name: "is here", departedOn: undefined, closedAt: undefined },
  { name: "has left since", departedOn: day("2026-06-01"), closedAt: NOW },
])("a letter leaves the family of one who came and $name closed at $closedAt", (since) => {
  const possible = [{ ...alma, facts: ARRIVED, departedOn: since.departedOn }];
  for (const status of ["new", "cancelled"] as const) {
    const { family } = told({ status, children: [toldAlma] }, { possible });
    expect(family.closedAt, status).toEqual(since.closedAt);
    const closed = aFamily({ closedAt: YESTERDAY });
    const again = told({ status, children: [toldAlma] }, { possible, family: closed }).family;
    expect(again.closedAt, status).toEqual(since.closedAt && YESTERDAY);
  }
});

/** One of whom only people have told. */
const twin = aChildOnRecord({ id: "twin", identifiers: [], bornAt: undefined });

test("a twin whom no letter has known is not gone, and is counted, when a letter knows one", () => {
  const another = { ...alma, birth: "another-birth" };
  const before = { ...twin, birth: "another-birth" };
  const { children, gone, family } = told(
    { children: [toldAlma] },
    { possible: [another, before], family: aFamily({ closedAt: YESTERDAY }) },
  );
  expect(children[0]?.after.facts.bornTogether).toBe(2);
  expect(gone).toEqual([{ before, after: twin }]);
  expect(family.closedAt).toBeUndefined();
});

test("a letter about both finds the twin, by its number or as the one that is left", () => {
  for (const known of [twin, { ...twin, identifiers: [BO] }]) {
    const { children, gone } = told({ children: [toldBo, toldAlma] }, { possible: [alma, known] });
    expect(children.map(({ after }) => [after.id, after.facts.bornTogether])).toEqual([
      ["twin", 2],
      ["alma", 2],
    ]);
    expect(gone).toEqual([]);
  }
});
