import { afterAll, expect, test } from "vitest";
import { aMunicipality } from "../../support/a-municipality.ts";
import { NOW } from "../../support/ask.ts";
import { refusal } from "../../support/a-problem.ts";
import { type FamilyShown, aJournal, bodyOf, changes } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const OTHER_HEALTH_VISITOR = "0999a000-0000-4000-8000-000000000003";

async function aFamily() {
  const { family, child, letter } = await journal.registers();
  const path = `/v1/families/${family}`;
  const patches = (body: unknown, headers: Readonly<Record<string, string>>) =>
    journal.asks("PATCH", path, { body, headers });
  return { id: family, child, letter, path, patches };
}

test("a family is shown with its parents, its home and its children", async () => {
  const { id, child, letter } = await aFamily();
  const { cpr, name, phone, address } = letter.mother;
  const family = await journal.family(id);
  expect(family).toMatchObject({
    id,
    district: "hammel",
    protected: false,
    homes: [address],
    children: [child],
    parents: [{ part: "mother", name, phone, addressProtected: false }],
  });
  expect(family.parents[0]?.identifiers.map(({ value }) => value)).toEqual([cpr]);
});

test("a change without If-Match is 428, and nothing changes", async () => {
  const { id, patches } = await aFamily();
  const before = await journal.family(id);
  expect(refusal(await patches({ mother: { name: "Ida Rosengren" } }, {}))).toMatchObject({
    status: 428,
  });
  expect(await journal.family(id)).toEqual(before);
});

test("a change against a stale ETag is 412, and the new ETag then works", async () => {
  const { id, path, patches } = await aFamily();
  const stale = (await journal.asks("GET", path)).headers.get("ETag") ?? "";
  const first = await patches({ mother: { phone: "11 22 33 44" } }, { "If-Match": stale });
  const fresh = first.headers.get("ETag") ?? "";
  expect(first.status).toBe(200);
  expect(fresh).not.toBe(stale);
  expect((await journal.asks("GET", path)).headers.get("ETag")).toBe(fresh);
  const second = { mother: { phone: "55 66 77 88" } };
  expect(refusal(await patches(second, { "If-Match": stale }))).toMatchObject({ status: 412 });
  expect((await journal.family(id)).parents[0]?.phone).toBe("11 22 33 44");
  expect((await patches(second, { "If-Match": fresh })).status).toBe(200);
});

test.each([
  { name: "any", match: () => "*", status: 200 },
  { name: "one of several", match: (tag: string) => `"other", ${tag}`, status: 200 },
  { name: "a weak one", match: (tag: string) => `W/${tag}`, status: 412 },
  { name: "no ETag at all", match: () => "yesterday", status: 412 },
])("If-Match with $name: $status", async ({ match, status }) => {
  const { path, patches } = await aFamily();
  const tag = (await journal.asks("GET", path)).headers.get("ETag") ?? "";
  expect(tag).toMatch(/^"[^"]+"$/);
  const answer = await patches({ mother: { phone: "11 22 33 44" } }, { "If-Match": match(tag) });
  expect(answer.status).toBe(status);
});

test("an ETag of another family is stale here", async () => {
  const [one, other] = [await aFamily(), await aFamily()];
  await changes(journal.asks, "PATCH", other.path, { mother: { phone: "11 22 33 44" } });
  await changes(journal.asks, "PATCH", other.path, { mother: { phone: "55 66 77 88" } });
  const foreign = (await journal.asks("GET", other.path)).headers.get("ETag") ?? "";
  const answer = await one.patches({ mother: { phone: null } }, { "If-Match": foreign });
  expect(answer.status).toBe(412);
});

test.each<{ name: string; change: object; shown: (before: FamilyShown) => object }>([
  {
    name: "the mother's name",
    change: { mother: { name: "Ida Rosengren" } },
    shown: ({ parents }) => ({ parents: [{ ...parents[0], name: "Ida Rosengren" }] }),
  },
  {
    name: "null takes her telephone away",
    change: { mother: { phone: null } },
    shown: ({ parents }) => ({ parents: [{ ...parents[0], phone: null }] }),
  },
  {
    name: "the interpreter",
    change: { mother: { interpreter: "ar" } },
    shown: ({ parents }) => ({ parents: [{ ...parents[0], interpreter: "ar" }] }),
  },
  {
    name: "the health visitor",
    change: { healthVisitor: OTHER_HEALTH_VISITOR },
    shown: () => ({ healthVisitor: OTHER_HEALTH_VISITOR }),
  },
  {
    name: "more than one home, the first of which says the district",
    change: {
      homes: [
        {
          street: "Kornblomstvej 7",
          postalCode: "8382",
          city: "Hinnerup",
          coordinates: { latitude: 56.2663, longitude: 10.0631 },
        },
        { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel" },
      ],
    },
    shown: () => ({
      district: "hinnerup",
      homes: [
        {
          street: "Kornblomstvej 7",
          postalCode: "8382",
          city: "Hinnerup",
          coordinates: { latitude: 56.2663, longitude: 10.0631 },
        },
        { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel", coordinates: null },
      ],
    }),
  },
])("$name: that changes, and all else stays", async ({ change, shown }) => {
  const { id, path } = await aFamily();
  const before = await journal.family(id);
  const after = bodyOf<FamilyShown>(await changes(journal.asks, "PATCH", path, change));
  expect(after).toEqual({ ...before, ...shown(before) });
  expect(await journal.family(id)).toEqual(after);
});

test("a second parent is a record of their own, and stays one through changes", async () => {
  const { id, path } = await aFamily();
  const [mother] = (await journal.family(id)).parents;
  const named = { secondParent: { name: "Noa Æblegren", hasCustody: true } };
  const first = bodyOf<FamilyShown>(await changes(journal.asks, "PATCH", path, named));
  const called = { secondParent: { phone: "11 22 33 44" } };
  const second = bodyOf<FamilyShown>(await changes(journal.asks, "PATCH", path, called));
  expect(first.parents).toHaveLength(2);
  const noa = first.parents.find(({ part }) => part === "second-parent");
  expect(noa).toMatchObject({ name: "Noa Æblegren", hasCustody: true, phone: null });
  const byPart = second.parents.toSorted((one, other) => (one.part < other.part ? -1 : 1));
  expect(byPart).toEqual([mother, { ...noa, phone: "11 22 33 44" }]);
});

test("a change is answered with what reading then gives, under the same ETag", async () => {
  for (let families = 0; families < 8; families++) {
    const { path } = await aFamily();
    for (const [minutes, changed] of [
      { secondParent: { name: "Noa Æblegren" } },
      { mother: { name: "Ida Rosengren" } },
      { secondParent: { phone: "11 22 33 44" } },
    ].entries()) {
      const door = { now: new Date(NOW.getTime() + (minutes + 1) * 60_000) };
      const headers = { "If-Match": "*" };
      const answer = await journal.asks("PATCH", path, { body: changed, headers, door });
      const read = await journal.asks("GET", path);
      expect(read.text).toBe(answer.text);
      expect(read.headers.get("ETag")).toBe(answer.headers.get("ETag"));
    }
  }
});

test("a child is named, and its visits stay the same", async () => {
  const { id, child, path } = await aFamily();
  const before = await journal.schedule(child);
  await changes(journal.asks, "PATCH", path, { children: [{ id: child, name: "Agnes" }] });
  expect((await journal.child(child)).name).toBe("Agnes");
  expect(await journal.schedule(child)).toEqual(before);
  expect((await journal.family(id)).children).toEqual([child]);
});

test.each([
  {
    name: "an unknown health visitor",
    change: { healthVisitor: "0999a000-0000-4000-8000-0000000000ff" },
    status: 422,
    fault: "/healthVisitor unknownHealthVisitor",
  },
  {
    name: "a health visitor whose id is none",
    change: { healthVisitor: "solveig" },
    status: 422,
    fault: "/healthVisitor unknownHealthVisitor",
  },
  {
    name: "a child of nobody here",
    change: { children: [{ id: "0999a000-0000-4000-8000-0000000000ff", name: "Agnes" }] },
    status: 422,
    fault: "/children/0/id unknownChild",
  },
  {
    name: "a stray field",
    change: { mother: { age: 31 } },
    status: 400,
    fault: "/mother/age unknownField",
  },
])("$name is refused, and nothing changes", async ({ change, status, fault }) => {
  const { id, path } = await aFamily();
  const before = await journal.family(id);
  const whole = { mother: { name: "Ida Rosengren" }, ...change };
  const answer = await changes(journal.asks, "PATCH", path, whole);
  expect(refusal(answer)).toMatchObject({ status, faults: [fault] });
  expect(await journal.family(id)).toEqual(before);
});
