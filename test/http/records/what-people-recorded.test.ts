import { afterAll, beforeAll, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aCpr, aMother } from "../../support/a-birth-letter.ts";
import { type AMunicipality, type Asks, aMunicipality } from "../../support/a-municipality.ts";
import {
  BIRTHS,
  type FamilyShown,
  type Registered,
  aJournal,
  bodyOf,
} from "../../support/on-record.ts";

let municipality: AMunicipality;
let coordinator: Asks;
let journal: ReturnType<typeof aJournal>;
beforeAll(async () => {
  municipality = await aMunicipality();
  coordinator = municipality.as("coordinator");
  journal = aJournal(municipality);
});
afterAll(() => municipality.stop());

async function register(body: object): Promise<Registered> {
  const answer = await journal.asks("POST", BIRTHS, { body });
  expect([200, 201]).toContain(answer.status);
  return answer.json as Registered;
}

async function change(asks: Asks, family: string, body: object, headers = {}) {
  const { headers: read } = await coordinator("GET", `/v1/families/${family}`);
  return asks("PATCH", `/v1/families/${family}`, {
    body,
    headers: { "If-Match": read.get("ETag"), ...headers },
  });
}

const PHONE = "+45 87 65 43 21";
const HOMES = [
  { street: "Kornblomstvej 7", postalCode: "8382", city: "Hinnerup", coordinates: null },
];

test("a correction of the weight leaves what people recorded of the mother", async () => {
  const base = aBirthLetter();
  const { family } = await register(base);
  bodyOf(await change(coordinator, family, { homes: HOMES, mother: { phone: PHONE } }));
  const children = base.children.map((child) => ({ ...child, weightGrams: 2400 }));
  await register({
    ...base,
    messageId: "lighter",
    status: "corrected",
    replaces: base.messageId,
    children,
  });
  const shown = await journal.family(family);
  expect(shown.homes).toEqual(HOMES);
  expect(shown.parents[0]?.phone).toBe(PHONE);
});

test("a correction of the telephone changes it, whatever people recorded", async () => {
  const base = aBirthLetter();
  const { family } = await register(base);
  bodyOf(await change(coordinator, family, { mother: { phone: PHONE } }));
  const mother = { ...base.mother, phone: "+45 11 22 33 44" };
  await register({
    ...base,
    messageId: "by phone",
    status: "corrected",
    replaces: base.messageId,
    mother,
  });
  expect((await journal.family(family)).parents[0]?.phone).toBe("+45 11 22 33 44");
});

test("a protection that a person lifted stays lifted when a letter does not ask for it anew", async () => {
  const base = aBirthLetter({ mother: aMother({ addressProtected: true }) });
  const { family } = await register(base);
  bodyOf(await change(coordinator, family, { mother: { addressProtected: false } }));
  const mother = { ...base.mother, addressProtected: false };
  await register({
    ...base,
    messageId: "lifted",
    status: "corrected",
    replaces: base.messageId,
    mother,
  });
  expect((await journal.family(family)).protected).toBe(false);
});

test("a system may protect, and never lifts it: neither a child's nor a mother's", async () => {
  const children = [aBornChild({ addressProtected: true })];
  const base = aBirthLetter({ mother: aMother({ addressProtected: true }), children });
  const { family, children: registered } = await register(base);
  const [{ childId } = { childId: "" }] = registered;
  const lifted = await change(journal.asks, family, { mother: { addressProtected: false } });
  expect(lifted.status).toBe(403);
  const { headers } = await journal.asks("GET", `/v1/children/${childId}`);
  const asked = await journal.asks("PUT", `/v1/children/${childId}/address-protection`, {
    body: { protected: false },
    headers: { "If-Match": headers.get("ETag") },
  });
  expect(asked.status).toBe(403);
  expect(await journal.child(childId)).toMatchObject({ addressProtected: true });
});

test("a child that arrived keeps its household when a hospital's letter tells of its birth", async () => {
  const cpr = aCpr();
  const secondParent = { cpr: aCpr(), name: "Noa Rosengren", addressProtected: true };
  const arrived = bodyOf<Registered>(
    await journal.asks("POST", "/v1/arrivals", {
      body: { arrivedOn: "2026-03-01", secondParent, children: [{ cpr, birthDate: "2026-02-02" }] },
    }),
    201,
  );
  const mother = aMother();
  for (const bornAt of ["2026-02-02T04:12:00+01:00", "2026-02-02T05:12:00+01:00"]) {
    const told = await register(aBirthLetter({ mother, children: [aBornChild({ cpr, bornAt })] }));
    expect(told.children.map(({ childId }) => childId)).toEqual([arrived.children[0]?.childId]);
    expect(told.family).toBe(arrived.family);
  }
  const family = await journal.family(arrived.family);
  expect(family.parents.map(({ name }) => name)).toEqual(["Noa Rosengren"]);
  expect(family.protected).toBe(true);
  expect((await journal.child(family.children[0] ?? "")).birthDate).toBe("2026-02-02");
});

test("whoever tells of another's family is shown what she told, and not why it is visited", async () => {
  const base = aBirthLetter();
  await register(base);
  const stranger = municipality.as("health-visitor", { subject: crypto.randomUUID() });
  const again = { ...base, messageId: "told by a stranger" };
  const told = bodyOf<Registered>(await stranger("POST", BIRTHS, { body: again }));
  const [child] = told.children;
  expect(child?.schedule.visits.flatMap(({ because }) => because)).toEqual([]);
  expect((await stranger("GET", `/v1/children/${child?.childId}`)).status).toBe(404);
});

test("a mother who is on record as a child herself is a mother too", async () => {
  const cpr = aCpr();
  const child = aBornChild({ cpr, bornAt: "2005-04-15T04:12:00+02:00" });
  const grandmother = await register(aBirthLetter({ children: [child] }));
  const { family } = await register(aBirthLetter({ mother: aMother({ cpr }) }));
  expect(family).not.toBe(grandmother.family);
  const found = await journal.asks("POST", "/v1/children/lookup", { body: { cpr } });
  expect(bodyOf<{ items: unknown[] }>(found).items).toHaveLength(2);
});

test("a child that another mother has is not taken from her by a letter of its own", async () => {
  const children = [aBornChild()];
  const base = aBirthLetter({ children });
  const { family } = await register(base);
  const other = await journal.asks("POST", BIRTHS, { body: aBirthLetter({ children }) });
  expect(other.status).toBe(409);
  expect((await journal.family(family)).parents[0]?.name).toBe(base.mother.name);
});

test("a pregnancy that cannot have ended with a birth stays open", async () => {
  const mother = aMother();
  const body = { mother, dueDate: "2026-08-01" };
  const { children } = bodyOf<Registered>(
    await journal.asks("POST", "/v1/pregnancies", { body }),
    201,
  );
  const born = [aBornChild({ bornAt: "2024-01-01T04:12:00+01:00" })];
  const told = await register(aBirthLetter({ mother, dueDate: null, children: born }));
  expect(told.children[0]?.childId).not.toBe(children[0]?.childId);
});

test("two changes of a child's name read at once: the second is stale", async () => {
  const { family, children } = await register(aBirthLetter());
  const [{ childId: id } = { childId: "" }] = children;
  const { headers } = await coordinator("GET", `/v1/families/${family}`);
  const rename = (name: string) =>
    coordinator("PATCH", `/v1/families/${family}`, {
      body: { children: [{ id, name }] },
      headers: { "If-Match": headers.get("ETag") },
    });
  expect([(await rename("Alma")).status, (await rename("Elma")).status]).toEqual([200, 412]);
});

test("a change is guarded by its If-Match, and an Idempotency-Key beside it shows nothing again", async () => {
  const { family, children } = await register(aBirthLetter());
  const key = { "Idempotency-Key": "a-change-of-phone" };
  bodyOf(await change(coordinator, family, { mother: { phone: PHONE } }, key));
  const [{ childId } = { childId: "" }] = children;
  const { headers } = await coordinator("GET", `/v1/children/${childId}`);
  await coordinator("PUT", `/v1/children/${childId}/address-protection`, {
    body: { protected: true },
    headers: { "If-Match": headers.get("ETag") },
  });
  const again = await change(coordinator, family, { mother: { phone: PHONE } }, key);
  expect(bodyOf<FamilyShown>(again).homes).toEqual([]);
});

test.each([
  {
    name: "two children of one letter",
    body: () =>
      aBirthLetter({
        children: [
          aBornChild({ externalReference: "j-1" }),
          aBornChild({ externalReference: "j-1" }),
        ],
      }),
  },
])("one external reference for $name is a conflict", async ({ body }) => {
  expect((await journal.asks("POST", BIRTHS, { body: body() })).status).toBe(409);
});

test("a number of the second parent is not given to the mother", async () => {
  const { family } = await register(aBirthLetter());
  const cpr = aCpr();
  bodyOf(await change(coordinator, family, { secondParent: { cpr } }));
  expect((await change(coordinator, family, { mother: { cpr } })).status).toBe(409);
});
