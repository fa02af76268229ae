import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aBirthLetter } from "../support/a-birth-letter.ts";
import { type AService, type Speaks, aService } from "../support/a-service.ts";
import { type Dump, dumpOf, restored } from "../support/copied-database.ts";
import { type RunningDoor, startNode } from "../support/doors.ts";
import { ledgerFaults } from "../support/ledger-faults.ts";
import { persistentClients } from "../support/persistent-client.ts";
import type { PostgresServer } from "../support/postgres-server.ts";

const LETTERS = import.meta.env.MODE === "full" ? 600 : 60;
const CLIENTS = 8;
const BIRTHS = "/v1/birth-notifications";

interface HappenedEvent {
  readonly number: number;
  readonly type: string;
  readonly child: string | null;
}

let service: AService;
let second: RunningDoor;
let fresh: PostgresServer;
let freshDoor: RunningDoor;
let dump: Dump;
let letters: readonly ReturnType<typeof aBirthLetter>[];
let takenBefore: readonly string[];

beforeAll(async () => {
  service = await aService();
  second = await startNode(service.settings);
  letters = Array.from({ length: LETTERS }, () => aBirthLetter());
  const writers = [undefined, second].map((door) =>
    persistentClients(service.as("coordinator", door && { door }), BIRTHS),
  );
  const taken = () => writers.flatMap(({ acknowledged }) => acknowledged);
  const sending = writers.map((writer, place) =>
    writer.sendAll(
      letters.filter((_, at) => at % 2 === place).map((body) => ({ body, key: undefined })),
      CLIENTS / 2,
    ),
  );
  while (taken().length < LETTERS / 3) await new Promise((resolve) => setTimeout(resolve, 1));
  takenBefore = taken().map(({ posted }) => posted.body.messageId);
  dump = await dumpOf(service.server);
  if (taken().length === LETTERS) throw new Error("nobody wrote while it was dumped");
  await Promise.all(sending);
  fresh = await restored(dump);
  freshDoor = await startNode({ ...service.settings, DATABASE_URL: fresh.runtimeUrl });
});
afterAll(async () => {
  await Promise.all([second.stop(), freshDoor.stop()]);
  await Promise.all([fresh.stop(), service.stop()]);
});

async function allEvents(ask: Speaks, limit = 1_000): Promise<readonly HappenedEvent[]> {
  const all: HappenedEvent[] = [];
  for (let after = 0; ;) {
    const page = await ask("GET", `/v1/events?after=${after}&limit=${limit}`);
    const { items, next } = page.json as { items: readonly HappenedEvent[]; next: number };
    if (items.length === 0) return all;
    all.push(...items);
    after = next;
  }
}

const numbersUpTo = (last: number) => Array.from({ length: last }, (_, place) => place + 1);

test("events that two doors wrote at once are dense, in whatever pages they are read", async () => {
  const ask = service.as("coordinator");
  const events = await allEvents(ask);
  expect(events.map(({ number }) => number)).toEqual(numbersUpTo(events.length));
  expect(events.filter(({ type }) => type === "child.registered").length).toBe(LETTERS);
  expect(await allEvents(ask, 97)).toEqual(events);
  expect(await ledgerFaults(service.sql, "0999")).toEqual([]);
});

test("a copy made by COPY while they wrote, restored into a fresh server, has the same events from the first on, and every letter that was taken before", async () => {
  const before = await allEvents(service.as("coordinator"));
  const events = await allEvents(service.as("coordinator", { door: freshDoor }));
  expect(events.length).toBeGreaterThan(0);
  expect(events).toEqual(before.slice(0, events.length));
  const sql = postgres(fresh.superuserUrl, { max: 1 });
  const kept = await sql<{ id: string }[]>`select message_id as id from birth_letter`;
  expect(await ledgerFaults(sql, "0999")).toEqual([]);
  await sql.end();
  expect(takenBefore.filter((id) => !kept.some((letter) => letter.id === id))).toEqual([]);
});

test("the fresh server opens what was sealed, knows its letters again, and goes on from the next number", async () => {
  const ask = service.as("coordinator", { door: freshDoor });
  const known = letters.find(({ messageId }) => messageId === takenBefore[0]);
  expect((await ask("POST", BIRTHS, { body: known })).status).toBe(200);
  const last = (await allEvents(ask)).length;
  const registered = await ask("POST", BIRTHS, { body: aBirthLetter() });
  expect(registered.status).toBe(201);
  const [{ childId }] = (registered.json as { children: [{ childId: string }] }).children;
  const added = (await allEvents(ask)).slice(last);
  expect(added.map(({ number }) => number)).toEqual(
    numbersUpTo(added.length).map((number) => number + last),
  );
  expect(added[0]).toMatchObject({ number: last + 1, type: "child.registered", child: childId });
  const oldest = (await ask("GET", "/v1/children?limit=1")).json;
  expect(oldest).toMatchObject({ items: [{ name: "Alma Æblegren" }] });
});
