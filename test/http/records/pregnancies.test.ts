import { afterAll, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { planned } from "../../support/a-preview.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  type Registered,
  aJournal,
  asPreviewed,
  bodyOf,
  visitIds,
} from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const PREGNANCIES = "/v1/pregnancies";

const aPregnancy = (difference: Readonly<Record<string, unknown>> = {}) => ({
  mother: aMother(),
  dueDate: "2026-05-20",
  firstTimeParents: true,
  ...difference,
});

/** A pregnancy of a mother of her own, with the id of the child that is expected. */
async function expects(difference: Readonly<Record<string, unknown>> = {}) {
  const pregnancy = aPregnancy(difference);
  const answer = await journal.asks("POST", PREGNANCIES, { body: pregnancy });
  const registered: Registered = bodyOf(answer, 201);
  const { mother } = pregnancy;
  return { mother, ...registered, child: registered.children[0]?.childId ?? "" };
}

/** The birth letter of such a mother, on 2 March like every birth here. */
const aBirthOf = (mother: unknown, difference: Readonly<Record<string, unknown>> = {}) =>
  aBirthLetter({ mother, dueDate: "2026-05-20", gestationalAge: undefined, ...difference });

test("a pregnancy gives the expected child the schedule that a preview of it gives", async () => {
  const { children } = await expects();
  const preview = await planned({
    child: { dueDate: "2026-05-20", firstTimeParents: true },
    asOf: "2026-03-03",
  });
  expect(children.map(({ schedule }) => asPreviewed(schedule))).toEqual([preview]);
});

test("the birth makes the expected child the born one: the same child, with the same visits", async () => {
  const { mother, family, child, children } = await expects();
  const before = children[0] && visitIds(children[0].schedule);
  const born = await journal.sends(aBirthOf(mother), 201);
  expect([born.family, born.children.map(({ childId }) => childId)]).toEqual([family, [child]]);
  const after = born.children[0] && visitIds(born.children[0].schedule);
  expect(after).toMatchObject(before ?? {});
  expect(born.children[0]?.schedule.visits.filter(({ provisional }) => provisional)).toEqual([]);
  expect((await journal.child(child)).birthDate).toBe("2026-03-02");
});

test.each(["2026-03-02", "2026-03-03", "2027-01-01"])(
  "the pregnancy visit has lapsed by %s, and stays among the visits",
  async (day) => {
    const { mother, child, children } = await expects();
    const ofPregnancy = (rule: string) => rule === "pregnancy";
    const before = children[0]?.schedule.visits.find(({ rule }) => ofPregnancy(rule));
    expect(before?.id).toBeTruthy();
    await journal.sends(aBirthOf(mother), 201);
    const schedule = await journal.schedule(child, day);
    const lapsed = schedule.visits.filter(({ rule }) => ofPregnancy(rule));
    expect(lapsed).toMatchObject([{ id: before?.id, state: "lapsed" }]);
    expect(schedule.notDue.filter(({ rule }) => ofPregnancy(rule))).toEqual([]);
  },
);

test("the birth of twins: the expected child is the first, the second is new", async () => {
  const { mother, family, child } = await expects();
  const children = [aBornChild(), aBornChild({ bornAt: "2026-03-02T04:31:00+01:00" })];
  const born = await journal.sends(aBirthOf(mother, { children }), 201);
  expect(born.family).toBe(family);
  expect(born.children[0]?.childId).toBe(child);
  expect(new Set(born.children.map(({ childId }) => childId)).size).toBe(2);
  const lapsed = born.children.map(({ schedule }) =>
    schedule.visits.filter(({ state }) => state === "lapsed").map(({ rule }) => rule),
  );
  expect(lapsed).toEqual([["pregnancy"], []]);
});

test("a second pregnancy while one is open is 409", async () => {
  const { mother } = await expects();
  const second = await journal.asks("POST", PREGNANCIES, { body: aPregnancy({ mother }) });
  expect(refusal(second)).toMatchObject({ status: 409, code: "pregnancyOpen" });
});

test("after the birth the next pregnancy is another child of the same family", async () => {
  const { mother, family, child } = await expects();
  await journal.sends(aBirthOf(mother), 201);
  const next = await expects({ mother, dueDate: "2026-12-20" });
  expect(next.family).toBe(family);
  expect(next.child).not.toBe(child);
});

test("another mother's birth leaves a pregnancy as it is", async () => {
  const { child, children } = await expects();
  await journal.registers();
  expect(await journal.schedule(child)).toEqual(children[0]?.schedule);
});

test("the birth notification that is repeated makes nobody else", async () => {
  const { mother, child, family } = await expects();
  const letter = aBirthOf(mother);
  const [first, second] = [await journal.sends(letter), await journal.sends(letter, 200)];
  expect(second).toEqual(first);
  expect((await journal.family(family)).children).toEqual([child]);
});

test("every fault of a pregnancy is named at once", async () => {
  const body = aPregnancy({ mother: {}, dueDate: "2026-02-30", colour: "red" });
  expect(refusal(await journal.asks("POST", PREGNANCIES, { body }))).toEqual({
    status: 400,
    code: "invalidRequest",
    faults: ["/colour unknownField", "/dueDate notADate", "/mother/cpr required"],
  });
});
