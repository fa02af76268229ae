import { afterAll, expect, test } from "vitest";
import { aBirthLetter } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { BIRTHS, aJournal, asPreviewed, visitIds } from "../../support/on-record.ts";
import { type Letter, aReplacing, previewOfLetter } from "../../support/letters.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

/** A correction of the day of birth, and of what a test says besides. */
function aCorrection(of: Letter, day: string, difference: Readonly<Record<string, unknown>> = {}) {
  const bornAt = `${day}T04:12:00+01:00`;
  const children = of.children.map((born) => ({ ...born, bornAt }));
  return aReplacing("corrected", of, { children, ...difference });
}

test("a corrected letter is 200, with the same family, child and visits by the schedule of what it says", async () => {
  const { letter, family, child, children } = await journal.registers();
  const correction = aCorrection(letter, "2026-02-28");
  const corrected = await journal.sends(correction, 200);
  expect(corrected.family).toBe(family);
  expect(corrected.children.map(({ childId }) => childId)).toEqual([child]);
  const before = children[0]?.schedule;
  const after = corrected.children[0]?.schedule;
  expect(after && asPreviewed(after)).toEqual(await previewOfLetter(correction));
  expect(after?.visits).not.toEqual(before?.visits);
  expect(after && visitIds(after)).toEqual(before && visitIds(before));
  expect(await journal.schedule(child)).toEqual(after);
});

test("visits whose rules remain keep their ids when others go and come", async () => {
  const { letter, child, children } = await journal.registers();
  const first = children[0] && visitIds(children[0].schedule);
  const fewer = aCorrection(letter, "2026-03-02", { firstTimeParents: false });
  await journal.sends(fewer, 200);
  const between = await journal.schedule(child);
  for (const { rule, occurrence, id } of between.visits) {
    expect(id, rule).toBe(first?.[`${rule} ${occurrence}`]);
  }
  const owed = between.visits.filter(({ state }) => state !== "lapsed").map(({ rule }) => rule);
  expect(owed).not.toContain("second-in-first-month");
  expect(owed).toContain("two-months");
  await journal.sends(aCorrection(fewer, "2026-03-02", { firstTimeParents: true }), 200);
  expect(visitIds(await journal.schedule(child))).toEqual(first);
});

test("what it says of the child and the mother stands", async () => {
  const { letter, child, family } = await journal.registers();
  const [born] = letter.children;
  const mother = { ...letter.mother, name: "Ida Rosengren" };
  const named = [{ ...born, name: "Agnes Rosengren" }];
  await journal.sends(aCorrection(letter, "2026-03-02", { mother, children: named }), 200);
  expect((await journal.child(child)).name).toBe("Agnes Rosengren");
  expect((await journal.family(family)).parents.map(({ name }) => name)).toEqual(["Ida Rosengren"]);
});

test("one whose base is unknown is taken as new, and the late base changes nothing", async () => {
  const base = aBirthLetter();
  const correction = aCorrection(base, "2026-02-28");
  const registered = await journal.sends(correction, 201);
  const child = registered.children[0]?.childId ?? "";
  const shown = async () =>
    JSON.stringify([
      await journal.child(child),
      await journal.schedule(child),
      await journal.family(registered.family),
    ]);
  const before = await shown();
  const late = await journal.asks("POST", BIRTHS, { body: base });
  expect(late.status).toBeLessThan(300);
  expect(late.json).toEqual(registered);
  expect(await shown()).toBe(before);
});

test.each([
  {
    name: "the latest sent counts",
    one: { messageId: "b", sentAt: "2026-03-02T10:00:00+01:00" },
    other: { messageId: "a", sentAt: "2026-03-02T11:00:00+01:00" },
  },
  {
    name: "the latest sent counts by the moment, not by the text",
    one: { messageId: "b", sentAt: "2026-03-02T10:15:00+01:00" },
    other: { messageId: "a", sentAt: "2026-03-02T09:30:00Z" },
  },
  {
    name: "of those sent at one moment the greater messageId",
    one: { messageId: "a", sentAt: "2026-03-02T10:00:00+01:00" },
    other: { messageId: "b", sentAt: "2026-03-02T09:00:00Z" },
  },
])("of two that replace one letter $name, in either order", async ({ one, other }) => {
  for (const otherIsFirst of [true, false]) {
    const { letter, child } = await journal.registers();
    const [losing, winning] = [
      { ...aCorrection(letter, "2026-02-27"), ...one },
      { ...aCorrection(letter, "2026-02-26"), ...other },
    ].map((each) => ({ ...each, messageId: `${letter.messageId}-${each.messageId}` }));
    for (const each of otherIsFirst ? [winning, losing] : [losing, winning]) {
      await journal.sends(each, 200);
    }
    expect((await journal.child(child)).birthDate, String(otherIsFirst)).toBe("2026-02-26");
  }
});

test("a correction of a correction counts, whenever the first was sent", async () => {
  const { letter, child } = await journal.registers();
  const first = aCorrection(letter, "2026-02-27", { sentAt: "2026-03-02T12:00:00+01:00" });
  const second = aCorrection(first, "2026-02-26", { sentAt: "2026-03-02T11:00:00+01:00" });
  await journal.sends(first, 200);
  await journal.sends(second, 200);
  expect((await journal.child(child)).birthDate).toBe("2026-02-26");
});
