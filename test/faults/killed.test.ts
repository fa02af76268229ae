import { afterAll, beforeAll, expect, test } from "vitest";
import { type AService, aService } from "../support/a-service.ts";
import { type Letter, chanceBirths, previewOf } from "../support/chance-births.ts";
import { ledgerFaults } from "../support/ledger-faults.ts";
import { type Posted, persistentClients } from "../support/persistent-client.ts";
import { seededChance } from "../support/seeded-chance.ts";

const SEED = 20_260_302;
const IS_FULL = import.meta.env.MODE === "full";
const LETTERS = IS_FULL ? 2_000 : 120;
const KILLS = IS_FULL ? 40 : 4;
const CORRECTED_EVERY = 20;
const CLIENTS = 8;
const DELAY_MS_MAX = 120;

interface Schedule {
  readonly visits: readonly Shown[];
  readonly proposals: readonly Shown[];
}
/** What only a visit on record has. */
const ON_RECORD = new Set(["id", "appointment", "contact", "healthVisitor"]);
type Shown = Readonly<Record<string, unknown>>;
interface Registered {
  readonly family: string;
  readonly children: readonly { readonly childId: string }[];
}

let service: AService;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.stop());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Of the letters, every second comes under a key of its own; each comes one to three times. */
function queueOf(chance: ReturnType<typeof seededChance>, letters: readonly Letter[]) {
  const queue = letters.flatMap((body, place): readonly Posted[] => {
    const key = place % 2 === 0 ? body.messageId : undefined;
    return Array.from({ length: 1 + chance.below(3) }, () => ({ body, key }));
  });
  return chance.shuffled(queue);
}

/** A schedule without what only one on record has. */
function planOf({ visits, proposals, ...others }: Schedule) {
  const bare = (shown: Shown) =>
    Object.fromEntries(Object.entries(shown).filter(([field]) => !ON_RECORD.has(field)));
  return { ...others, visits: visits.map(bare), proposals: proposals.map(bare) };
}

test(`${LETTERS} letters, sent again and again to a server that is killed ${KILLS} times (seed ${SEED}): none is lost, none counts twice`, async () => {
  const chance = seededChance(SEED);
  const births = chanceBirths(chance, LETTERS, CORRECTED_EVERY);
  const letters = births.flatMap((birth) => birth.letters);
  const queue = queueOf(chance, letters);
  const ask = service.as("coordinator");
  const clients = persistentClients(ask, "/v1/birth-notifications");

  const sending = clients.sendAll(queue, CLIENTS);
  let killedInFlight = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const due = ((kill + chance.below(1_000) / 1_000) * queue.length) / (KILLS + 1);
    while (clients.acknowledged.length < due) await pause(1);
    await pause(chance.below(DELAY_MS_MAX));
    while (clients.inFlight() === 0 && clients.acknowledged.length < queue.length) await pause(1);
    if (clients.inFlight() > 0) killedInFlight++;
    await service.door().kill();
    await service.reopen();
  }
  await sending;

  expect(killedInFlight).toBe(KILLS);
  expect(clients.unexpected).toEqual([]);
  expect(clients.acknowledged.length).toBe(queue.length);
  expect(clients.attempts()).toBeGreaterThan(queue.length);

  const answers = new Map<string, Set<string>>();
  for (const { posted, answer } of clients.acknowledged) {
    const texts = answers.get(posted.body.messageId) ?? new Set();
    answers.set(posted.body.messageId, texts.add(answer.text));
  }
  const registered = ({ messageId }: Letter): Registered => {
    const texts = [...(answers.get(messageId) ?? [])];
    expect(texts.length, `each repeat of ${messageId} gets one answer`).toBe(1);
    return JSON.parse(texts[0] ?? "") as Registered;
  };

  let visits = 0;
  const families = new Set<string>();
  const children = new Set<string>();
  for (const { letters: own, counting } of births) {
    const { family, children: born } = registered(counting);
    for (const letter of own) expect(registered(letter).family).toBe(family);
    families.add(family);
    expect(born.length).toBe(counting.children.length);
    for (const [place, { childId }] of born.entries()) {
      children.add(childId);
      const schedule = (await ask("GET", `/v1/children/${childId}/schedule`)).json as Schedule;
      const preview = await ask("POST", "/v1/schedule-previews", {
        body: previewOf(counting, place),
      });
      expect(planOf(schedule), JSON.stringify(counting)).toEqual(planOf(preview.json as Schedule));
      expect(schedule.visits.every(({ id }) => typeof id === "string")).toBe(true);
      visits += schedule.visits.length;
    }
  }

  const keyed = letters.filter((_, place) => place % 2 === 0).length;
  const [counted] = await service.sql`
    select (select count(*)::int from family) as families, (select count(*)::int from parent) as parents,
      (select count(*)::int from child where withdrawn_at is null) as children,
      (select count(*)::int from visit where withdrawn_at is null) as visits,
      (select count(*)::int from birth_letter) as letters,
      (select count(*)::int from idempotency_key) as keys`;
  const expectedChildren = births.flatMap(({ counting }) => counting.children).length;
  expect(counted).toEqual({
    families: births.length,
    parents: births.length,
    children: expectedChildren,
    visits,
    letters: letters.length,
    keys: keyed,
  });
  expect([families.size, children.size]).toEqual([births.length, expectedChildren]);
  expect(await ledgerFaults(service.sql, "0999")).toEqual([]);

  // One entry a request that showed a child, and one for those whose answer was lost on its way.
  const [audit] = await service.sql<{ count: number }[]>`
    select count(*)::int as count from audit_entry where action = 'receiveBirthNotification'`;
  expect(audit?.count).toBeGreaterThanOrEqual(clients.acknowledged.length);
  expect(audit?.count).toBeLessThanOrEqual(clients.acknowledged.length + KILLS * CLIENTS);
});
