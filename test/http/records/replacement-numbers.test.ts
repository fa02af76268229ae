import { afterAll, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aCpr, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { aReplacing } from "../../support/letters.ts";
import {
  BIRTHS,
  type ChildShown,
  type Page,
  aJournal,
  bodyOf,
  changes,
  visitIds,
} from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

let numbers = 0;
const aReplacementNumber = () => `020326AB${String(++numbers).padStart(2, "0")}`;

async function found(body: unknown): Promise<readonly string[]> {
  const page: Page<ChildShown> = bodyOf(
    await journal.asks("POST", "/v1/children/lookup", { body }),
  );
  return page.items.map(({ id }) => id);
}

test("a mother without a CPR number is registered by a replacement number", async () => {
  const replacementNumber = aReplacementNumber();
  const mother = aMother({ cpr: undefined, replacementNumber });
  const { family } = await journal.registers({ mother });
  const [registered] = (await journal.family(family)).parents;
  expect(registered?.identifiers.map(({ value }) => value)).toEqual([replacementNumber]);
});

test("a mother whose number becomes a CPR number by a correction keeps her family and child", async () => {
  const replacementNumber = aReplacementNumber();
  const { letter, child, family } = await journal.registers({
    mother: aMother({ cpr: undefined, replacementNumber }),
  });
  const cpr = aCpr();
  const mother = { ...letter.mother, replacementNumber: undefined, cpr };
  const corrected = await journal.sends(aReplacing("corrected", letter, { mother }), 200);
  expect([corrected.family, corrected.children[0]?.childId]).toEqual([family, child]);
  expect(await found({ cpr })).toEqual([child]);
});

test.each([
  { name: "the CPR number alone", keeps: false },
  { name: "both numbers", keeps: true },
])(
  "a child whose number becomes a CPR number keeps its id: a letter with $name",
  async ({ keeps }) => {
    const replacementNumber = aReplacementNumber();
    const { letter, child, children } = await journal.registers({
      children: [aBornChild({ cpr: undefined, replacementNumber })],
    });
    const cpr = aCpr();
    const [born] = letter.children;
    const numbered = [{ ...born, cpr, replacementNumber: keeps ? replacementNumber : undefined }];
    const correction = aReplacing("corrected", letter, { children: numbered });
    const corrected = await journal.sends(correction, 200);
    expect(corrected.children.map(({ childId }) => childId)).toEqual([child]);
    const [before, after] = [children[0]?.schedule, corrected.children[0]?.schedule];
    expect(after && visitIds(after)).toEqual(before && visitIds(before));
    expect(await found({ cpr })).toEqual([child]);
  },
);

test("a mother whose family is told her CPR number is the same at her next birth", async () => {
  const { family, child } = await journal.registers({
    mother: aMother({ cpr: undefined, replacementNumber: aReplacementNumber() }),
    children: [aBornChild({ bornAt: "2024-01-02T04:12:00+01:00" })],
  });
  const cpr = aCpr();
  const told = await changes(journal.asks, "PATCH", `/v1/families/${family}`, { mother: { cpr } });
  expect(told.status).toBe(200);
  const next = await journal.registers({ mother: aMother({ cpr }) });
  expect(next.family).toBe(family);
  expect(next.child).not.toBe(child);
  expect((await found({ cpr })).toSorted()).toEqual([child, next.child].toSorted());
});

test("a number of another person is refused, and nobody becomes two", async () => {
  const other = await journal.registers();
  const { family } = await journal.registers();
  const mother = { cpr: other.letter.mother.cpr };
  const answer = await changes(journal.asks, "PATCH", `/v1/families/${family}`, { mother });
  expect(answer.status).toBe(409);
  expect(await found({ cpr: other.letter.mother.cpr })).toEqual([other.child]);
});

test("a child with a number of another family's mother is 409, and that family stays as it is", async () => {
  const other = await journal.registers();
  const before = await journal.family(other.family);
  const children = [aBornChild({ cpr: other.letter.mother.cpr })];
  const body = aBirthLetter({ children });
  expect((await journal.asks("POST", BIRTHS, { body })).status).toBe(409);
  expect(await journal.family(other.family)).toEqual(before);
});
