import { afterAll, beforeAll, expect, test } from "vitest";
import { aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { type ChildShown, type Page, aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const lookUp = (body: unknown) => journal.asks("POST", "/v1/children/lookup", { body });

async function found(body: unknown): Promise<readonly string[]> {
  const { items, next } = bodyOf<Page<ChildShown>>(await lookUp(body));
  expect(next).toBeNull();
  return items.map(({ id }) => id);
}

let asta: Awaited<ReturnType<typeof journal.registers>>;
beforeAll(async () => {
  const externalReference = "journal-4711";
  const born = { name: "Asta Åse Møller-Kløver", externalReference };
  asta = await journal.registers({
    mother: aMother({ name: "Sofie Kløver" }),
    children: [aBornChild(born)],
  });
  const bo = { name: "Bo Ås", bornAt: "2026-03-01T04:12:00+01:00" };
  await journal.registers({
    mother: aMother({ name: "Karla Ås" }),
    children: [aBornChild(bo)],
  });
});

test("a child is found by its own number and by its mother's, and shown as it is shown alone but for its first days", async () => {
  const { letter, child } = asta;
  const shown = await journal.child(child);
  for (const cpr of [letter.children[0]?.cpr, letter.mother.cpr]) {
    const { items, next } = bodyOf<Page<object>>(await lookUp({ cpr }));
    expect(shown).toMatchObject({ ...items[0] });
    expect([items.length, next]).toEqual([1, null]);
  }
});

test("a number is looked for in its system", async () => {
  const { child } = asta;
  const [identifier] = (await journal.child(child)).identifiers;
  expect(await found({ identifier })).toEqual([child]);
  expect(await found({ identifier: { ...identifier, system: "urn:oid:1.2.3" } })).toEqual([]);
  expect(await found({ identifier: { ...identifier, value: "2902965999" } })).toEqual([]);
});

test("a child is found by the journal's own reference, whole", async () => {
  expect(await found({ externalReference: "journal-4711" })).toEqual([asta.child]);
  expect(await found({ externalReference: "journal-471" })).toEqual([]);
});

test("a child that has moved away is found by its reference, with its ending, and by no number or name", async () => {
  const externalReference = "journal-4712";
  const born = aBornChild({ name: "Tyra Skovkær", externalReference });
  const { child } = await journal.registers({ children: [born] });
  const left = { body: { on: "2026-03-03" } };
  bodyOf(await journal.asks("POST", `/v1/children/${child}/departure`, left));
  const { items } = bodyOf<Page<object>>(await lookUp({ externalReference }));
  expect(items).toMatchObject([{ id: child, ending: "departed" }]);
  expect(await found({ cpr: born.cpr })).toEqual([]);
  expect(await found({ name: "Tyra Skovkær" })).toEqual([]);
});

test("a child that has died is found by nothing", async () => {
  const externalReference = "journal-4713";
  const born = aBornChild({ name: "Thora Engkær", externalReference });
  const { child } = await journal.registers({ children: [born] });
  bodyOf(await journal.asks("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } }));
  expect(await found({ externalReference })).toEqual([]);
  expect(await found({ cpr: born.cpr })).toEqual([]);
});

test.each([
  "Asta Åse Møller-Kløver",
  "asta",
  "ASTA",
  "Åse Asta",
  "møller-kløver ASTA",
  "åse",
  "ÅSE",
  "A\u030Ase",
  "  Asta   Åse ",
])("by words of its name, in any case and order: '%s'", async (name) => {
  expect(await found({ name })).toEqual([asta.child]);
});

test.each(["Sofie", "kløver sofie"])("by words of its mother's name: '%s'", async (name) => {
  expect(await found({ name })).toEqual([asta.child]);
});

test.each(["Ast", "sta", "Åsen", "Asta Bo", "Asta Sofie", "Aase", "%", "_sta", "Ast%", "*"])(
  "by whole words of one person alone: '%s' finds nobody",
  async (name) => {
    expect(await found({ name })).toEqual([]);
  },
);

test("everyone who has the words is found, each once", async () => {
  const mother = aMother({ name: "Rosa Tvilling" });
  const children = [aBornChild({ name: "Rosa Tvilling" }), aBornChild({ name: "Pil Tvilling" })];
  const { children: born } = await journal.registers({ mother, children });
  const ids = born.map(({ childId }) => childId).toSorted();
  expect((await found({ name: "rosa" })).toSorted()).toEqual(ids);
  expect((await found({ name: "tvilling" })).toSorted()).toEqual(ids);
});

test("a former name is not the child's any more", async () => {
  const { child, family } = await journal.registers({ children: [aBornChild({ name: "Vigga" })] });
  await journal.asks("PATCH", `/v1/families/${family}`, {
    body: { children: [{ id: child, name: "Viola" }] },
    headers: { "If-Match": "*" },
  });
  expect([await found({ name: "Vigga" }), await found({ name: "Viola" })]).toEqual([[], [child]]);
});

test("a health visitor finds those of her own families alone", async () => {
  const { healthVisitor } = await journal.child(asta.child);
  const body = { cpr: asta.letter.mother.cpr };
  const [own, others] = await Promise.all(
    [healthVisitor ?? "", "0999a000-0000-4000-8000-000000000004"].map(async (subject) =>
      municipality.as("health-visitor", { subject })("POST", "/v1/children/lookup", { body }),
    ),
  );
  expect(own?.json).toMatchObject({ items: [{ id: asta.child }] });
  expect(others?.json).toEqual({ items: [], next: null });
});

test.each([
  {},
  { cpr: "2902965000", name: "Asta" },
  { cpr: "3002905000" },
  { name: "" },
  { colour: "red" },
  { identifier: { value: "2902965000" } },
])("what is no one thing to look for is 400: %j", async (body) => {
  expect(refusal(await lookUp(body))).toMatchObject({ status: 400 });
});
