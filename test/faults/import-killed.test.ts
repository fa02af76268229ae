import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";
import { danishDay } from "../../src/domain/time/local-time.ts";
import { type AService, aService } from "../support/a-service.ts";
import { asJsonLines } from "../support/an-import.ts";
import { type ChanceChild, chanceFamilies } from "../support/chance-families.ts";
import { ledgerFaults } from "../support/ledger-faults.ts";
import { seededChance } from "../support/seeded-chance.ts";

const SEED = 20_261_122;
const IS_FULL = import.meta.env.MODE === "full";
const CHILDREN = IS_FULL ? 10_000 : 60;
const KILLS = IS_FULL ? 3 : 2;
const ASKED_AT_ONCE = 8;

interface Shown {
  readonly rule: string;
  readonly occurrence: number;
  readonly window: { readonly earliest: string; readonly latest: string };
  readonly state: string;
}
interface Schedule {
  readonly visits: readonly Shown[];
  readonly proposals: readonly { readonly rule: string; readonly window: object }[];
}
interface Import {
  readonly state: string;
  readonly lines: Readonly<Record<string, number>>;
}

let service: AService;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.stop());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a preview gives of a child, with what the file says of its past. */
function handedOver({ contacts }: ChanceChild, visits: readonly Shown[], today: string) {
  return visits.map(({ rule, occurrence, window, state }) => {
    const contact = contacts.find((told) => told.rule === rule);
    const held = contact && (contact.on > window.latest ? "held-late" : "held");
    const open = window.latest < today ? "covered-elsewhere" : state;
    return { rule, occurrence, window, state: held ?? open };
  });
}

test(`${CHILDREN} children, imported by a server that is killed ${KILLS} times (seed ${SEED}): each is there once, with its visits`, async () => {
  const chance = seededChance(SEED);
  const now = new Date();
  const today = danishDay(now);
  const families = chanceFamilies(chance, CHILDREN, DEMO_HEALTH_VISITOR.id, now);
  const ask = service.as("coordinator");
  const sent = await ask("POST", "/v1/imports", {
    raw: asJsonLines(families),
    headers: { "Content-Type": "application/x-ndjson" },
  });
  expect(sent.status, sent.text).toBe(201);
  const path = `/v1/imports/${(sent.json as { id: string }).id}`;
  const read = async () => (await ask("GET", path)).json as Import;
  while ((await read()).state === "checking") await pause(50);
  expect(await read()).toMatchObject({ state: "ready", lines: { ready: families.length } });

  const isDone = async () => {
    const [counted] = await service.sql<{ done: number }[]>`
      select count(*)::int as done from import_line where state = 'done'`;
    return counted?.done ?? 0;
  };
  const committed = await ask("POST", `${path}/commit`, {
    body: {},
    headers: { "If-Match": "*" },
  });
  expect(committed.status, committed.text).toBe(200);
  const startedAt = performance.now();
  const killedAt: number[] = [];
  for (let kill = 1; kill <= KILLS; kill++) {
    while ((await isDone()) < (families.length * kill) / (KILLS + 1)) await pause(2);
    await service.door().kill();
    killedAt.push(await isDone());
    await service.reopen();
  }
  while ((await read()).state === "committing") await pause(100);
  const seconds = (performance.now() - startedAt) / 1_000;
  if (IS_FULL) console.log(`${CHILDREN} children in ${seconds.toFixed(1)} s`);

  expect(killedAt.filter((done) => done > 0 && done < families.length)).toHaveLength(KILLS);
  expect(await read()).toMatchObject({
    state: "finished",
    lines: { total: families.length, done: families.length },
    children: { made: CHILDREN, joined: 0 },
  });
  const children = families.flatMap((family) => family.children);
  const onRecord = await service.sql<{ id: string; reference: string }[]>`
    select id, external_reference as reference from child where external_reference like 'journal-%'`;
  const idOf = new Map(onRecord.map(({ id, reference }) => [reference, id]));
  expect([onRecord.length, idOf.size]).toEqual([CHILDREN, CHILDREN]);

  const queue = [...children];
  const check = async () => {
    for (let child = queue.pop(); child !== undefined; child = queue.pop()) {
      const { externalReference, cpr: _, name: __, contacts: ___, ...facts } = child;
      const id = idOf.get(externalReference);
      const shown = (await ask("GET", `/v1/children/${id}/schedule`)).json as Schedule;
      const preview = (await ask("POST", "/v1/schedule-previews", { body: { child: facts } }))
        .json as Schedule;
      const visits = shown.visits.map(({ rule, occurrence, window, state }) => {
        return { rule, occurrence, window, state };
      });
      expect(visits).toEqual(handedOver(child, preview.visits, today));
      const proposed = ({ proposals }: Schedule) =>
        proposals.map(({ rule, window }) => [rule, window]);
      expect(proposed(shown)).toEqual(proposed(preview));
    }
  };
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, check));

  const [counted] = await service.sql`
    select (select count(*)::int from family) as families, (select count(*)::int from parent) as parents,
      (select count(*)::int from contact) as contacts,
      (select count(*)::int from import_line where content is not null) as kept`;
  expect(counted).toEqual({
    families: families.length,
    parents: families.length,
    contacts: children.flatMap(({ contacts }) => contacts).length,
    kept: 0,
  });
  expect(await ledgerFaults(service.sql, "0999")).toEqual([]);
});
