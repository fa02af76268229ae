import { afterAll, expect, test } from "vitest";
import { aBirthLetter, aBornChild } from "../../support/a-birth-letter.ts";
import { aFamilyToVisit } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import {
  BIRTHS,
  type ChildShown,
  aJournal,
  asPreviewed,
  bodyOf,
  visitIds,
} from "../../support/on-record.ts";
import { type Letter, aReplacing, previewOfLetter } from "../../support/letters.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const aCancellation = (of: Letter) => aReplacing("cancelled", of, {});

async function followed(): Promise<readonly string[]> {
  return (await journal.everyPage<ChildShown>("/v1/children")).map(({ id }) => id);
}

test("a cancelled letter withdraws the child and every visit that is not held", async () => {
  const { letter, child, children } = await journal.registers();
  expect(await followed()).toContain(child);
  const cancelled = await journal.sends(aCancellation(letter), 200);
  expect(cancelled.children.map(({ childId }) => childId)).toEqual([child]);
  expect(cancelled.children[0]?.schedule.visits).toEqual([]);
  expect((await journal.schedule(child)).visits).toEqual([]);
  expect((await journal.child(child)).withdrawn).toBe(true);
  expect(await followed()).not.toContain(child);
  const listed = await journal.everyPage<{ id: string }>("/v1/visits");
  const withdrawn = children[0]?.schedule.visits.map(({ id }) => id);
  expect(listed.filter(({ id }) => withdrawn?.includes(id))).toEqual([]);
});

test("one that comes before its base is taken as new, and the late base brings nothing back", async () => {
  const base = aBirthLetter();
  const cancelled = await journal.sends(aCancellation(base), 201);
  const late = await journal.asks("POST", BIRTHS, { body: base });
  expect(late.status).toBeLessThan(300);
  expect(late.json).toEqual(cancelled);
  for (const { childId } of cancelled.children) {
    expect((await journal.schedule(childId)).visits).toEqual([]);
    expect(await followed()).not.toContain(childId);
  }
});

test.each([
  { name: "a later correction", sentAt: "2026-03-02T11:00:00+01:00", stands: true },
  { name: "an earlier correction", sentAt: "2026-03-02T09:00:00+01:00", stands: false },
])("$name of the same letter: the birth stands is $stands", async ({ sentAt, stands }) => {
  const { letter, child, children } = await journal.registers();
  await journal.sends(aCancellation(letter), 200);
  await journal.sends(aReplacing("corrected", letter, { sentAt }), 200);
  expect((await journal.child(child)).withdrawn).toBe(!stands);
  const schedule = await journal.schedule(child);
  if (stands) {
    expect(asPreviewed(schedule)).toEqual(await previewOfLetter(letter));
    expect(visitIds(schedule)).toEqual(children[0] && visitIds(children[0].schedule));
  } else {
    expect(schedule.visits).toEqual([]);
  }
});

test("a cancelled letter again is 200 with the same body", async () => {
  const { letter } = await journal.registers();
  const cancellation = aCancellation(letter);
  const first = await journal.asks("POST", BIRTHS, { body: cancellation });
  const second = await journal.asks("POST", BIRTHS, { body: cancellation });
  expect([second.status, second.text]).toEqual([200, first.text]);
});

test("another birth of the same mother is not withdrawn with it", async () => {
  const older = await journal.registers({
    children: [{ ...aBirthLetter().children[0], bornAt: "2024-01-02T04:12:00+01:00" }],
  });
  const younger = await journal.registers({ mother: older.letter.mother });
  const before = await journal.schedule(older.child);
  await journal.sends(aCancellation(younger.letter), 200);
  expect((await journal.child(older.child)).withdrawn).toBe(false);
  expect(await journal.schedule(older.child)).toEqual(before);
});

test("twins whose letter is cancelled leave the appointment that was agreed for both", async () => {
  const two = [aBornChild(), aBornChild()];
  const { visit, healthVisitor, letter } = await aFamilyToVisit(municipality, { children: two });
  const visits = [visit("postpartum", 0), visit("postpartum", 1)];
  const body = { visits, healthVisitor, date: "2026-03-06", time: "09:00" };
  const agreed = await journal.asks("POST", "/v1/appointments", { body });
  const { id } = bodyOf<{ id: string }>(agreed, 201);
  await journal.sends(aCancellation(letter), 200);
  const appointment = (await journal.asks("GET", `/v1/appointments/${id}`)).json;
  expect(appointment).toMatchObject({ endedAs: "settled-otherwise" });
});
