import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asMedcomXml } from "../support/a-medcom-letter.ts";
import { type AService, aService } from "../support/a-service.ts";
import {
  type ChanceBirth,
  type Letter,
  chanceBirths,
  previewOf,
} from "../support/chance-births.ts";
import { startNode } from "../support/doors.ts";
import { FAIL_POINTS, type GuardedWay, aGuardedWay } from "../support/fail-points.ts";
import { ledgerFaults } from "../support/ledger-faults.ts";
import { type Posted, persistentClients } from "../support/persistent-client.ts";
import { seededChance } from "../support/seeded-chance.ts";

const SEED = 20_260_302;
const IS_FULL = import.meta.env.MODE === "full";
const LETTERS = IS_FULL ? 10_000 : 80;
const KILLS = IS_FULL ? 200 : 4;
/** Of how many births one schedule is compared with what a preview says. */
const COMPARED_EVERY = IS_FULL ? 20 : 1;
const CHANGED_EVERY = 20;
const SENT_MAX = 5;
const CLIENTS = 8;
const TEST_MS_MAX = IS_FULL ? 7_200_000 : 900_000;

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
let way: GuardedWay;
beforeAll(async () => {
  service = await aService(async (url) => {
    way = await aGuardedWay(url);
    return way.url;
  });
});
afterAll(async () => {
  await service.stop();
  await way.stop();
});

/** Settings with which the many doors that follow start sooner: what one has compiled is kept where it ends by itself. */
async function withWarmCache(settings: AService["settings"]): Promise<AService["settings"]> {
  const folder = mkdtempSync(join(tmpdir(), "tusind-compiled-"));
  const warm = { ...settings, NODE_COMPILE_CACHE: folder };
  await (await startNode(warm)).stop();
  return warm;
}

/** Each letter comes one to five times, one in two under a key of its own; of those that XML can tell one time in two in XML. */
function queueOf(chance: ReturnType<typeof seededChance>, births: readonly ChanceBirth[]) {
  const queue = births.flatMap(({ letters, isTellable }) =>
    letters.flatMap((body): readonly Posted[] => {
      const isKeyed = chance.below(2) === 0;
      const isOnlyXml = isTellable && body.status === "corrected";
      return Array.from({ length: 1 + chance.below(SENT_MAX) }, () => {
        const isXml = isOnlyXml || (isTellable && chance.below(2) === 0);
        const key = isKeyed ? `${body.messageId}${isXml ? "-in-XML" : ""}` : undefined;
        return { body, key, xml: isXml ? asMedcomXml(body) : undefined };
      });
    }),
  );
  return chance.shuffled(queue);
}

/** A schedule without what only one on record has. */
function planOf({ visits, proposals, ...others }: Schedule) {
  const bare = (shown: Shown) =>
    Object.fromEntries(Object.entries(shown).filter(([field]) => !ON_RECORD.has(field)));
  return { ...others, visits: visits.map(bare), proposals: proposals.map(bare) };
}

test(
  `${LETTERS} letters, sent again and again to a server that is killed ${KILLS} times (seed ${SEED}): none is lost, none counts twice`,
  { timeout: TEST_MS_MAX },
  async () => {
    const chance = seededChance(SEED);
    const births = chanceBirths(chance, LETTERS, CHANGED_EVERY);
    const letters = births.flatMap((birth) => birth.letters);
    const queue = queueOf(chance, births);
    const ask = service.as("coordinator");
    const clients = persistentClients(ask, "/v1/birth-notifications");

    const portion = Math.ceil(queue.length / (KILLS + 1));
    const portionOf = (nth: number) => queue.slice(nth * portion, (nth + 1) * portion);
    const settings = IS_FULL ? await withWarmCache(service.settings) : service.settings;
    const reached = new Map<string, number>();
    let spare = startNode(settings);
    for (let kill = 0; kill < KILLS; kill++) {
      const point = FAIL_POINTS[kill % FAIL_POINTS.length] ?? FAIL_POINTS[0];
      if (point === undefined) throw new Error("there are points");
      await spare;
      const isKilled = new Promise<string>((resolve) => {
        const name = `${point.when} ${point.statement}`;
        const nth = point.statement === "visitor" ? 1 : 1 + chance.below(4);
        const end = () =>
          void service
            .door()
            .kill()
            .then(() => resolve(name));
        way.arm(point, nth, end);
      });
      const sending = clients.sendAll(portionOf(kill), CLIENTS);
      const name = await Promise.race([isKilled, sending.then(() => "nowhere")]);
      reached.set(name, (reached.get(name) ?? 0) + 1);
      await service.reopen(spare);
      spare = startNode(settings);
      await sending;
    }
    await clients.sendAll(portionOf(KILLS), CLIENTS);
    await (await spare).kill();

    expect([...reached.keys()]).not.toContain("nowhere");
    expect(reached.size).toBe(Math.min(KILLS, FAIL_POINTS.length));
    expect(clients.unexpected).toEqual([]);
    expect(clients.acknowledged.length).toBe(queue.length);
    expect(clients.attempts()).toBeGreaterThanOrEqual(queue.length + KILLS);

    const answers = new Map<string, Set<string>>();
    for (const { posted, answer } of clients.acknowledged) {
      const { unmapped: _, ...told } = answer.json as Record<string, unknown>;
      const texts = answers.get(posted.body.messageId) ?? new Set();
      answers.set(posted.body.messageId, texts.add(JSON.stringify(told)));
    }
    const registered = ({ messageId }: Letter): Registered => {
      const texts = [...(answers.get(messageId) ?? [])];
      expect(texts.length, `each repeat of ${messageId} gets one answer`).toBe(1);
      return JSON.parse(texts[0] ?? "") as Registered;
    };

    const families = new Set<string>();
    const children = new Set<string>();
    for (const [place, { letters: own, counting }] of births.entries()) {
      const { family, children: born } = registered(counting);
      for (const letter of own) expect(registered(letter).family).toBe(family);
      families.add(family);
      if (counting.status === "cancelled") continue;
      expect(born.length).toBe(counting.children.length);
      for (const [nth, { childId }] of born.entries()) {
        children.add(childId);
        if (place % COMPARED_EVERY !== 0) continue;
        const schedule = (await ask("GET", `/v1/children/${childId}/schedule`)).json as Schedule;
        const preview = await ask("POST", "/v1/schedule-previews", {
          body: previewOf(counting, nth),
        });
        expect(planOf(schedule), JSON.stringify(counting)).toEqual(
          planOf(preview.json as Schedule),
        );
        expect(schedule.visits.every(({ id }) => typeof id === "string")).toBe(true);
      }
    }

    const keys = new Set(queue.flatMap(({ key }) => key ?? []));
    const followed = births.filter(({ counting }) => counting.status !== "cancelled");
    const expectedChildren = followed.flatMap(({ counting }) => counting.children).length;
    const [counted] = await service.sql`
    select (select count(*)::int from family) as families, (select count(*)::int from parent) as parents,
      (select count(*)::int from child where withdrawn_at is null) as children,
      (select count(*)::int from birth_letter) as letters,
      (select count(*)::int from idempotency_key) as keys,
      (select count(*)::int from (select 1 from visit where withdrawn_at is null
        group by child, rule, occurrence having count(*) > 1) as doubled) as doubled`;
    expect(counted).toEqual({
      families: births.length,
      parents: births.length,
      children: expectedChildren,
      letters: letters.length,
      keys: keys.size,
      doubled: 0,
    });
    expect([families.size, children.size]).toEqual([births.length, expectedChildren]);
    expect(await ledgerFaults(service.sql, "0999")).toEqual([]);

    // One entry a request that showed a child, and one for those whose answer was lost on its way.
    const [audit] = await service.sql<{ count: number }[]>`
    select count(*)::int as count from audit_entry where action = 'receiveBirthNotification'`;
    expect(audit?.count).toBeGreaterThanOrEqual(clients.acknowledged.length);
    expect(audit?.count).toBeLessThanOrEqual(clients.acknowledged.length + KILLS * CLIENTS);
  },
);
