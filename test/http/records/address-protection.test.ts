import { afterAll, describe, expect, test } from "vitest";
import { aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { type Asks, aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { type Page, aJournal, bodyOf, changes } from "../../support/on-record.ts";
import { withoutIds } from "../../support/without-ids.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");

/** Words that would tell where the family lives; nobody else here lives there. */
const HOME = {
  street: "Vintergækvej 31",
  postalCode: "8472",
  city: "Sporup",
  coordinates: { latitude: 56.241379, longitude: 9.998311 },
};
const PLACE = /Vintergæk|56\.241|9\.998|8472|Sporup|hammel|Rigshospital/i;

/** A system may ask for it; a person lifts it. */
const protect = (
  child: string,
  isProtected: boolean,
  asks: Asks = isProtected ? journal.asks : coordinator,
) =>
  changes(
    asks,
    "PUT",
    `/v1/children/${child}/address-protection`,
    { protected: isProtected },
    `/v1/children/${child}`,
  );

async function aFamilyThere(difference: Readonly<Record<string, unknown>> = {}) {
  const children = [
    aBornChild({ transferredTo: "Rigshospitalet" }),
    aBornChild({ bornAt: "2026-03-02T04:31:00+01:00" }),
  ];
  return journal.registers({ mother: aMother({ address: HOME }), children, ...difference });
}

/** Every answer that shows something of a family, to one who may see it. */
async function everythingOf(family: string, children: readonly string[], asks: Asks) {
  const texts: string[] = [];
  const paths = children.flatMap((id) => [`/v1/children/${id}`, `/v1/children/${id}/schedule`]);
  for (const path of [`/v1/families/${family}`, ...paths]) {
    const answer = await asks("GET", path);
    expect(answer.status, path).toBe(200);
    texts.push(answer.text);
  }
  for (const path of ["/v1/children", "/v1/visits", "/v1/assignments"]) {
    const answer = await asks("GET", `${path}?limit=200`);
    if (answer.status === 403) continue; // a journal assigns nobody
    const { items } = bodyOf<Page<object>>(answer);
    const own = items.map((item) => JSON.stringify(item)).filter((text) => text.includes(family));
    texts.push(...own);
  }
  return texts;
}

async function foundBy(query: string, family: string): Promise<number> {
  let found = 0;
  for (const path of ["/v1/children", "/v1/visits", "/v1/assignments"]) {
    const { text } = await coordinator("GET", `${path}?limit=200${query}`);
    found += text.split(family).length - 1;
  }
  return found;
}

const idsOf = (children: readonly { readonly childId: string }[]) =>
  children.map(({ childId }) => childId);

describe("while a child's address is protected", () => {
  test("nothing that is shown of the family tells where it lives", async () => {
    const { family, child, children } = await aFamilyThere();
    for (const asks of [journal.asks, coordinator]) {
      expect((await everythingOf(family, idsOf(children), asks)).join()).toMatch(PLACE);
    }
    expect((await protect(child, true)).status).toBe(200);
    for (const asks of [journal.asks, coordinator]) {
      const texts = await everythingOf(family, idsOf(children), asks);
      expect(texts.filter((text) => PLACE.test(withoutIds(text)))).toEqual([]);
    }
    expect(await journal.family(family)).toMatchObject({
      protected: true,
      district: null,
      homes: [],
    });
    for (const id of idsOf(children)) {
      const shown = await journal.child(id);
      expect(shown).toMatchObject({ protected: true, district: null, transferredTo: null });
      expect(shown.addressProtected).toBe(id === child);
    }
  });

  test("the answer to the change tells nothing of it either, nor do the events", async () => {
    const { child } = await aFamilyThere();
    expect(withoutIds((await protect(child, true)).text)).not.toMatch(PLACE);
    expect(withoutIds((await coordinator("GET", "/v1/events?limit=1000")).text)).not.toMatch(PLACE);
  });

  test("asking by district finds nobody of the family", async () => {
    const { family, child } = await aFamilyThere();
    expect(await foundBy("&district=hammel", family)).toBeGreaterThan(0);
    await protect(child, true);
    expect(await foundBy("&district=hammel", family)).toBe(0);
    expect(await foundBy("", family)).toBeGreaterThan(0);
    await protect(child, false);
    expect(await foundBy("&district=hammel", family)).toBeGreaterThan(0);
  });

  test("lifting it shows the place again", async () => {
    const { family, child } = await aFamilyThere();
    const before = [await journal.family(family), await journal.child(child)];
    await protect(child, true);
    await protect(child, false);
    expect([await journal.family(family), await journal.child(child)]).toEqual(before);
  });
});

test.each([
  {
    name: "its mother",
    difference: { mother: aMother({ address: HOME, addressProtected: true }) },
  },
  { name: "a child", difference: { children: [aBornChild({ addressProtected: true })] } },
])("a letter that protects $name protects the family from the start", async ({ difference }) => {
  const { family, children } = await aFamilyThere(difference);
  const texts = await everythingOf(family, idsOf(children), coordinator);
  expect(texts.filter((text) => PLACE.test(withoutIds(text)))).toEqual([]);
  expect(await foundBy("&district=hammel", family)).toBe(0);
});

test("protecting needs the child's ETag as it stands", async () => {
  const { child } = await aFamilyThere();
  const path = `/v1/children/${child}/address-protection`;
  const sends = (headers: Readonly<Record<string, string>>) =>
    journal.asks("PUT", path, { body: { protected: true }, headers });
  expect(refusal(await sends({}))).toMatchObject({ status: 428 });
  const stale = (await journal.asks("GET", `/v1/children/${child}`)).headers.get("ETag") ?? "";
  const first = await sends({ "If-Match": stale });
  expect(first.status).toBe(200);
  expect(refusal(await sends({ "If-Match": stale }))).toMatchObject({ status: 412 });
  expect((await sends({ "If-Match": first.headers.get("ETag") ?? "" })).status).toBe(200);
});

describe("a reveal", () => {
  const REASON = { reason: "Hjemmebesøg i morgen" };
  const reveals = (asks: Asks, child: string, body: unknown) =>
    asks("POST", `/v1/children/${child}/address-reveals`, { body });

  test.each([true, false])("shows where a child lives; protected: %s", async (isProtected) => {
    const { child } = await aFamilyThere();
    await protect(child, isProtected);
    const subject = (await journal.child(child)).healthVisitor ?? "";
    for (const asks of [coordinator, municipality.as("health-visitor", { subject })]) {
      const answer = await reveals(asks, child, REASON);
      expect(bodyOf(answer, 201)).toEqual({ addresses: [HOME] });
    }
  });

  test("is for people: a journal system gets 403, whatever its scopes", async () => {
    const { child } = await aFamilyThere();
    expect(refusal(await reveals(journal.asks, child, REASON))).toMatchObject({ status: 403 });
  });

  test.each([{}, { reason: "" }, { reason: "   " }, { reason: null }, { reason: "a", more: 1 }])(
    "needs a reason: %j is 400",
    async (body) => {
      const { child } = await aFamilyThere();
      const answer = await reveals(coordinator, child, body);
      expect(refusal(answer)).toMatchObject({ status: 400 });
      expect(withoutIds(answer.text)).not.toMatch(PLACE);
    },
  );
});
