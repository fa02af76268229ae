import { afterAll, beforeAll, expect, test } from "vitest";
import { aBirthLetter, aMother } from "../../support/a-birth-letter.ts";
import { type AMunicipality, type Asks, aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { BIRTHS, type Page, bodyOf } from "../../support/on-record.ts";

let municipality: AMunicipality;
let journal: Asks;
beforeAll(async () => {
  municipality = await aMunicipality();
  journal = municipality.as("journal-system");
});
afterAll(() => municipality.stop());

test("a name in bytes that are no UTF-8 is refused, and not half stored", async () => {
  const text = JSON.stringify(aBirthLetter({ mother: aMother({ name: "Søren" }) }));
  const raw = Uint8Array.from(Buffer.from(text, "latin1"));
  expect(refusal(await journal("POST", BIRTHS, { raw }))).toEqual({
    status: 400,
    code: "invalidRequest",
    faults: [" malformedJson"],
  });
});

test.each(["44670087b86b40c0803952711fa74f34", "a0101905001b"])(
  "the id %s of a letter is an id, whatever its digits",
  async (messageId) => {
    expect((await journal("POST", BIRTHS, { body: aBirthLetter({ messageId }) })).status).toBe(201);
  },
);

test("an id that is a CPR number is refused", async () => {
  const body = aBirthLetter({ messageId: "0101905001" });
  expect(refusal(await journal("POST", BIRTHS, { body })).faults).toEqual([
    "/messageId personalIdentifier",
  ]);
});

test("a letter for others about a child of tomorrow is told both at once", async () => {
  const [child] = aBirthLetter().children;
  const children = [{ ...child, bornAt: "2026-03-04T04:12:00+01:00" }];
  const body = aBirthLetter({ municipality: "0710", children });
  expect(refusal(await journal("POST", BIRTHS, { body }))).toEqual({
    status: 422,
    code: "severalRefusals",
    faults: ["/children/0/bornAt bornInTheFuture", "/municipality otherMunicipality"],
  });
});

test("everyone of a common name is found, page by page", async () => {
  const name = "Solfrid Tusindtal";
  for (let place = 0; place < 5; place++) {
    await journal("POST", BIRTHS, { body: aBirthLetter({ mother: aMother({ name }) }) });
  }
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const body: object = { name, limit: 2, ...(cursor === null ? {} : { cursor }) };
    const page: Page<{ id: string }> = bodyOf(
      await journal("POST", "/v1/children/lookup", { body }),
    );
    found.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== null);
  expect([found.length, new Set(found).size]).toEqual([5, 5]);
});
