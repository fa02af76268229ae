import { afterAll, describe, expect, test } from "vitest";
import { aBornChild, aCpr, aMother } from "../../support/a-birth-letter.ts";
import { aFamilyToVisit, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { aReplacing } from "../../support/letters.ts";
import { type Registered, aJournal, bodyOf, visitIds } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { agrees } = visiting(coordinator);

const REASON = "Scanningen viste tvillinger";
const splits = (child: string, told: object = {}, asks = coordinator, headers = {}) =>
  asks("POST", `/v1/children/${child}/split`, { body: { reason: REASON, ...told }, headers });
const twinOf = async (child: string, told: object = {}) => {
  const answer = bodyOf<Registered>(await splits(child, told), 201);
  expect(answer.children[0]?.childId).toBe(child);
  return answer.children[1]?.childId ?? "";
};
const expects = async (mother = aMother()) => {
  const body = { mother, dueDate: "2026-03-20" };
  const answer = bodyOf<Registered>(await coordinator("POST", "/v1/pregnancies", { body }), 201);
  return { mother, child: answer.children[0]?.childId ?? "" };
};
const idsIn = ({ children }: Registered) => children.map(({ childId }) => childId);

describe("a child that turns out to be two", async () => {
  const family = await aFamilyToVisit(municipality);
  const { child, healthVisitor } = family;
  const { id: agreed } = await agrees({
    visits: [family.visit("postpartum")],
    healthVisitor,
    date: "2026-03-06",
  });
  const before = await journal.schedule(child);
  const cpr = aCpr();
  let twin = "";
  const events = await eventsOf(municipality, async () => {
    twin = await twinOf(child, { cpr, name: "Ebbe Æblegren", sex: "male" });
  });
  const [first, second] = [await journal.child(child), await journal.child(twin)];

  test("has a twin in its family, of the same days, and both are two", () => {
    const { birthDate, dueDate } = first;
    expect(second).toMatchObject({ family: family.family, birthDate, dueDate, ending: null });
    expect([first.bornTogether, second.bornTogether]).toEqual([2, 2]);
    expect(second).toMatchObject({ name: "Ebbe Æblegren", sex: "male", weightGrams: null });
    expect(second.identifiers.map(({ value }) => value)).toEqual([cpr]);
  });

  test("keeps its visits, their ids and what is agreed", async () => {
    const after = await journal.schedule(child);
    expect(visitIds(after)).toEqual(visitIds(before));
    expect(after.visits.map(({ window, state }) => [window, state])).toEqual(
      before.visits.map(({ window, state }) => [window, state]),
    );
    expect(after.visits.find(({ rule }) => rule === "postpartum")?.appointment).toBe(agreed);
  });

  test("and the twin has visits of its own", async () => {
    const { visits } = await journal.schedule(twin);
    const known = new Set(Object.values(visitIds(before)));
    expect(visits.map(({ rule }) => rule)).toEqual(before.visits.map(({ rule }) => rule));
    expect(visits.filter(({ id }) => known.has(id))).toEqual([]);
    expect(visits.find(({ rule }) => rule === "postpartum")?.state).not.toBe("booked");
  });

  test("is told in events of both", () => {
    const said = events.filter(({ type }) => type.startsWith("child."));
    expect(said.map(({ type, child: of, reasons }) => [type, of, reasons])).toEqual([
      ["child.changed", child, ["twin"]],
      ["child.registered", twin, ["twin"]],
    ]);
  });

  test("stays two when its letter is corrected and still knows of one", async () => {
    const corrected = aReplacing("corrected", family.letter, { dueDate: "2026-03-10" });
    expect(idsIn(await journal.sends(corrected, 200))).toEqual([child]);
    expect((await journal.child(child)).bornTogether).toBe(2);
    expect((await journal.child(twin)).ending).toBeNull();
  });

  test("is found, each of them, by a letter about both", async () => {
    const children = [aBornChild({ cpr, name: "Ebbe" }), ...family.letter.children];
    const both = aReplacing("corrected", family.letter, {
      children,
      sentAt: "2026-03-02T12:00:00+01:00",
    });
    expect(idsIn(await journal.sends(both, 200))).toEqual([twin, child]);
    expect((await journal.family(family.family)).children.toSorted()).toEqual(
      [child, twin].toSorted(),
    );
  });
});

test("an expected child becomes expected twins, and the birth letter finds both", async () => {
  const { mother, child } = await expects();
  const twin = await twinOf(child);
  const rulesOf = async (id: string) =>
    (await journal.schedule(id)).visits.map(({ rule, window }) => [rule, window]);
  expect(await rulesOf(twin)).toEqual(await rulesOf(child));
  const letter = { mother, children: [aBornChild(), aBornChild({ name: "Ebbe Æblegren" })] };
  const born = await journal.registers(letter);
  expect(idsIn(born).toSorted()).toEqual([child, twin].toSorted());
});

test("a letter about one of expected twins leaves the other, and one about both finds it", async () => {
  const { mother, child } = await expects();
  const twin = await twinOf(child);
  const { letter } = await journal.registers({ mother });
  expect((await journal.child(twin)).ending).toBeNull();
  const children = [...letter.children, aBornChild({ name: "Ebbe Æblegren" })];
  const both = await journal.sends(aReplacing("corrected", letter, { children }), 200);
  expect(idsIn(both).toSorted()).toEqual([child, twin].toSorted());
  const bornTogether = await Promise.all([child, twin].map((id) => journal.child(id)));
  expect(bornTogether.map((each) => each.bornTogether)).toEqual([2, 2]);
});

test("of expected twins one may die, and the other's birth letter finds it", async () => {
  const { mother, child } = await expects();
  const twin = await twinOf(child);
  const body = { cause: "stillbirth", on: "2026-03-01" };
  bodyOf(await coordinator("POST", `/v1/children/${child}/stop`, { body }));
  expect(idsIn(await journal.registers({ mother }))).toEqual([twin]);
  expect((await journal.child(child)).ending).toBe("stopped");
});

test("a twin more makes three of them", async () => {
  const { children } = await journal.registers({ children: [aBornChild(), aBornChild()] });
  const [one = "", other = ""] = children.map(({ childId }) => childId);
  const third = await twinOf(one);
  const all = await Promise.all([one, other, third].map((id) => journal.child(id)));
  expect(all.map(({ bornTogether }) => bornTogether)).toEqual([3, 3, 3]);
});

test("a mistaken twin can be merged again, and the child is one", async () => {
  const { child } = await journal.registers();
  const twin = await twinOf(child);
  const body = { into: child, reason: "Der var kun ét barn" };
  const after = await coordinator("POST", `/v1/children/${twin}/merge`, { body });
  expect(bodyOf(after)).toMatchObject({ id: child, bornTogether: 1 });
});

test("a protected child's twin is protected", async () => {
  const born = [aBornChild({ addressProtected: true })];
  const { child } = await journal.registers({ children: born });
  expect(await journal.child(await twinOf(child))).toMatchObject({
    addressProtected: true,
    protected: true,
  });
});

test("with the same Idempotency-Key it is one twin, however often it is sent", async () => {
  const { child, family } = await journal.registers();
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const answers = [
    await splits(child, {}, coordinator, headers),
    await splits(child, {}, coordinator, headers),
  ];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(answers[1]?.text).toBe(answers[0]?.text);
  expect((await journal.family(family)).children).toHaveLength(2);
});

test("a number on record, one that is followed no more, nobody's, or no reason is refused", async () => {
  const { child, letter } = await journal.registers();
  const [born] = letter.children;
  for (const cpr of [born?.cpr, letter.mother.cpr]) {
    expect(refusal(await splits(child, { cpr }))).toEqual({
      status: 409,
      code: "identifierTaken",
      faults: ["/cpr identifierTaken"],
    });
  }
  expect(refusal(await splits(child, { reason: undefined })).faults).toEqual(["/reason required"]);
  expect(refusal(await splits(child, {}, journal.asks)).status).toBe(403);
  const stranger = municipality.as("health-visitor", { subject: "nobody-of-hers" });
  expect((await splits(child, {}, stranger)).status).toBe(404);
  bodyOf(await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } }));
  expect(refusal(await splits(child)).code).toBe("childEnded");
});
