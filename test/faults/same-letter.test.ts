import { afterAll, beforeAll, expect, test } from "vitest";
import { addHealthVisitors } from "../../src/db/days/health-visitors.ts";
import { aBirthLetter, aBornChild } from "../support/a-birth-letter.ts";
import { type AService, type Speaks, aService } from "../support/a-service.ts";
import type { Answer } from "../support/answer.ts";

const AT_ONCE = 16;
const LETTERS = "/v1/birth-notifications";

let service: AService;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.stop());

let municipalities = 900;

/** A municipality that nobody has asked for yet, and its coordinator. */
function aNewMunicipality(): { municipality: string; ask: Speaks } {
  const municipality = String(municipalities++).padStart(4, "0");
  return { municipality, ask: service.as("coordinator", { municipality }) };
}

function sendAll(
  ask: Speaks,
  letters: readonly object[],
  keyOf: (place: number) => string | undefined = () => undefined,
): Promise<readonly Answer[]> {
  return Promise.all(
    letters.map((body, place) => {
      const key = keyOf(place);
      return ask("POST", LETTERS, {
        body,
        headers: key === undefined ? {} : { "Idempotency-Key": key },
      });
    }),
  );
}

async function onRecord(municipality: string) {
  const [counted] = await service.sql`
    select (select count(*)::int from family where municipality = ${municipality}) as families,
      (select count(*)::int from child where municipality = ${municipality}) as children,
      (select count(*)::int from event where municipality = ${municipality}
        and type = 'child.registered') as registered`;
  return counted;
}

function statusesOf(answers: readonly Answer[]): readonly number[] {
  return answers.map(({ status }) => status).sort();
}

const ONE_MADE = [...Array<number>(AT_ONCE - 1).fill(200), 201];

test.each([
  { name: "without a key", keyOf: () => undefined, statuses: ONE_MADE },
  {
    name: "each with a key of its own",
    keyOf: (place: number) => `key-${place}`,
    statuses: ONE_MADE,
  },
  {
    name: "all with one key, which gives the stored status",
    keyOf: () => "one-key",
    statuses: Array<number>(AT_ONCE).fill(201),
  },
])("the same letter 16 times at once, $name, is one family and one answer", async (sent) => {
  const { municipality, ask } = aNewMunicipality();
  const letter = aBirthLetter({ municipality });
  const answers = await sendAll(ask, Array<object>(AT_ONCE).fill(letter), sent.keyOf);
  expect(statusesOf(answers)).toEqual(sent.statuses);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(await onRecord(municipality)).toEqual({ families: 1, children: 1, registered: 1 });
});

test.each([
  { name: "after their base", withBase: false },
  { name: "together with their base", withBase: true },
])("of 16 corrections at once, $name, the latest sent counts", async ({ withBase }) => {
  const { municipality, ask } = aNewMunicipality();
  const base = aBirthLetter({ municipality });
  const corrections = Array.from({ length: AT_ONCE }, (_, place) => ({
    ...base,
    messageId: crypto.randomUUID(),
    status: "corrected",
    replaces: base.messageId,
    sentAt: `2026-03-02T07:${10 + ((place * 7) % AT_ONCE)}:00+01:00`,
    dueDate: `2026-03-${10 + place}`,
    children: [{ ...base.children[0], weightGrams: 3_000 + place }],
  }));
  const latest = corrections
    .toSorted((one, other) => one.sentAt.localeCompare(other.sentAt))
    .at(-1);
  if (!withBase) expect((await sendAll(ask, [base])).map(({ status }) => status)).toEqual([201]);
  const answers = await sendAll(ask, withBase ? [...corrections, base] : corrections);
  const statuses = statusesOf(answers);
  const made = withBase ? [201] : [];
  expect(statuses).toEqual([...Array<number>(AT_ONCE).fill(200), ...made]);
  expect(await onRecord(municipality)).toEqual({ families: 1, children: 1, registered: 1 });
  const { items } = (await ask("GET", "/v1/children")).json as { items: readonly object[] };
  expect(items).toMatchObject([
    { dueDate: latest?.dueDate, weightGrams: latest?.children[0]?.weightGrams },
  ]);
});

test("of 16 corrections sent at one moment, the greatest messageId counts", async () => {
  const { municipality, ask } = aNewMunicipality();
  const base = aBirthLetter({ municipality });
  const corrections = Array.from({ length: AT_ONCE }, (_, place) => ({
    ...base,
    messageId: crypto.randomUUID(),
    status: "corrected",
    replaces: base.messageId,
    sentAt: "2026-03-02T07:00:00+01:00",
    children: [{ ...base.children[0], weightGrams: 3_000 + place }],
  }));
  const greatest = corrections.reduce((one, other) =>
    other.messageId > one.messageId ? other : one,
  );
  await sendAll(ask, [base, ...corrections]);
  const { items } = (await ask("GET", "/v1/children")).json as { items: readonly object[] };
  expect(items).toMatchObject([{ weightGrams: greatest.children[0]?.weightGrams }]);
});

test("a letter with the same messageId and another content, 16 at once, is refused but for one", async () => {
  const { municipality, ask } = aNewMunicipality();
  const letter = aBirthLetter({ municipality });
  const others = Array.from({ length: AT_ONCE }, () => ({ ...letter, children: [aBornChild()] }));
  const answers = await sendAll(ask, others);
  expect(statusesOf(answers)).toEqual([201, ...Array<number>(AT_ONCE - 1).fill(409)]);
  expect(await onRecord(municipality)).toEqual({ families: 1, children: 1, registered: 1 });
});

test("100 births at once are spread evenly over the 7 health visitors of a district", async () => {
  const { municipality, ask } = aNewMunicipality();
  const districts = [{ code: "hammel", postalCodes: ["8450"], coordinators: [] }];
  const settings = await service.as("administrator", { municipality })("PUT", "/v1/settings", {
    body: { districts },
    headers: { "If-Match": "*" },
  });
  expect(settings.status).toBe(200);
  const visitors = Array.from({ length: 7 }, () => crypto.randomUUID());
  await service.store.open(municipality, (records) =>
    addHealthVisitors(
      records,
      visitors.map((id) => ({ id, name: "Solveig Tusindfryd", district: "hammel" })),
    ),
  );
  const letters = Array.from({ length: 100 }, () => aBirthLetter({ municipality }));
  const answers = await sendAll(ask, letters);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  const followed = await Promise.all(
    visitors.map(async (id) => {
      const page = await ask("GET", `/v1/children?healthVisitor=${id}&limit=200`);
      return (page.json as { items: readonly object[] }).items.length;
    }),
  );
  expect(followed.toSorted()).toEqual([14, 14, 14, 14, 14, 15, 15]);
});
