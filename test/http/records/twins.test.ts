import { afterAll, expect, test } from "vitest";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { aJournal, asPreviewed, visitIds } from "../../support/on-record.ts";
import { type Letter, aReplacing, previewOfLetter } from "../../support/letters.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const alma = () => aBornChild({ name: "Alma Æblegren", weightGrams: 2400 });
const ebbe = () =>
  aBornChild({ name: "Ebbe Æblegren", weightGrams: 2300, bornAt: "2026-03-02T04:31:00+01:00" });

const aCorrection = (of: Letter, children: Letter["children"]) =>
  aReplacing("corrected", of, { children });

const namesOf = async (children: readonly { readonly childId: string }[]) =>
  Promise.all(children.map(async ({ childId }) => (await journal.child(childId)).name));

test("twins are two children of one family, in the order of the letter, each by its own schedule", async () => {
  const { letter, family, children } = await journal.registers({ children: [alma(), ebbe()] });
  expect(await namesOf(children)).toEqual(["Alma Æblegren", "Ebbe Æblegren"]);
  for (const [place, { childId, schedule }] of children.entries()) {
    expect(asPreviewed(schedule)).toEqual(await previewOfLetter(letter, { place }));
    expect(await journal.child(childId)).toMatchObject({ family, bornTogether: 2 });
  }
  const ids = children.flatMap(({ schedule }) => schedule.visits.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  { name: "by their numbers", twins: () => [alma(), ebbe()] },
  {
    name: "by the moments of their births",
    twins: () => [alma(), ebbe()].map((born) => ({ ...born, cpr: undefined as never })),
  },
])("a correction that names them in the other order knows them $name", async ({ twins }) => {
  for (let births = 0; births < 5; births++) {
    const { letter, children } = await journal.registers({ children: twins() });
    const swapped = letter.children.toReversed();
    const corrected = await journal.sends(aCorrection(letter, swapped), 200);
    expect(corrected.children.map(({ childId }) => childId)).toEqual(
      children.map(({ childId }) => childId).toReversed(),
    );
  }
});

test("one child that turns out to be twins keeps its id and its visits", async () => {
  const { letter, child, children } = await journal.registers({ children: [alma()] });
  const twins = aCorrection(letter, [...letter.children, ebbe()]);
  const corrected = await journal.sends(twins, 200);
  expect(corrected.children.map(({ childId }) => childId)[0]).toBe(child);
  expect(new Set(corrected.children.map(({ childId }) => childId)).size).toBe(2);
  const [first, second] = corrected.children;
  expect(first && visitIds(first.schedule)).toEqual(children[0] && visitIds(children[0].schedule));
  expect(first && asPreviewed(first.schedule)).toEqual(await previewOfLetter(twins));
  expect(second && asPreviewed(second.schedule)).toEqual(
    await previewOfLetter(twins, { place: 1 }),
  );
});

test("twins that turn out to be one child: it keeps its id, and the other is withdrawn", async () => {
  const { letter, children } = await journal.registers({ children: [alma(), ebbe()] });
  const [first, second] = children.map(({ childId }) => childId);
  const single = aCorrection(letter, letter.children.slice(0, 1));
  const corrected = await journal.sends(single, 200);
  expect(corrected.children.map(({ childId }) => childId)).toEqual([first]);
  expect(await journal.child(first ?? "")).toMatchObject({ withdrawn: false, bornTogether: 1 });
  expect((await journal.child(second ?? "")).withdrawn).toBe(true);
  expect((await journal.schedule(second ?? "")).visits).toEqual([]);
});

test("twins, then one child, then twins again are the same two children with the same visits", async () => {
  const { letter, children } = await journal.registers({ children: [alma(), ebbe()] });
  const single = aCorrection(letter, letter.children.slice(1));
  await journal.sends(single, 200);
  const again = await journal.sends(aCorrection(single, letter.children), 200);
  const shown = (registered: typeof children) =>
    registered.map(({ childId, schedule }) => [childId, visitIds(schedule)]);
  expect(shown(again.children)).toEqual(shown(children));
});

test("which of twins stays is told by its number, not by its place", async () => {
  const { letter, children } = await journal.registers({ children: [alma(), ebbe()] });
  const corrected = await journal.sends(aCorrection(letter, letter.children.slice(1)), 200);
  expect(corrected.children.map(({ childId }) => childId)).toEqual([children[1]?.childId]);
});
