import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, rows } from "../../src/db/connection/database.ts";
import { connectToServer } from "../../src/db/connection/server-database.ts";
import { numberedEvents } from "../../src/db/transaction/ledger.ts";
import { pendingRows } from "../../src/db/transaction/pending-rows.ts";
import { dumpOf, restored } from "../support/copied-database.ts";
import { aServerDatabase } from "../support/databases.ts";

const WRITERS = 16;
const EVENTS = import.meta.env.MODE === "full" ? 1_000_000 : 4_000;
/** A change says something of one visit, or of all that a child is owed. */
const EVENTS_OF_A_CHANGE_MAX = 9;
const ROLLED_BACK_EVERY = 10;
const MUNICIPALITY = "0999";

interface Seen {
  readonly number: number;
  readonly id: string;
}

let opened: Awaited<ReturnType<typeof aServerDatabase>>;
beforeAll(async () => {
  opened = await aServerDatabase(WRITERS + 1);
});
afterAll(() => opened.stop());

/** Writes as many events as are asked for, with the visits' ids in their order; rolled back if that is said. */
async function write(database: Database, ids: readonly string[], rollBack = false): Promise<void> {
  await database.within(MUNICIPALITY, async (tx) => {
    const happened = ids.map((visit) => ({
      type: "visit.planned" as const,
      child: undefined,
      visit,
      version: 1,
      reasons: [],
    }));
    await pendingRows().write(tx, numberedEvents(MUNICIPALITY, new Date(), happened));
    if (rollBack) throw new Error("rolled back on purpose");
  });
}

function pageAfter(database: Database, after: number): Promise<readonly Seen[]> {
  return database.within(MUNICIPALITY, async (tx) => {
    const page = await rows(
      tx,
      sql`select number::int as number, visit as id from event where number > ${after} order by event.number limit 1000`,
    );
    return page.map(({ number, id }) => ({ number: Number(number), id: String(id) }));
  });
}

const isDense = (seen: readonly Seen[]) => seen.every(({ number }, place) => number === place + 1);

test(
  `${WRITERS} writers, one change in ${ROLLED_BACK_EVERY} rolling back, ${EVENTS} events: a reader behind them misses none and sees none twice, and a restored copy goes on where they ended`,
  { timeout: 3_600_000 },
  async () => {
    const { database, server } = opened;
    const written = new Set<string>();
    const seen: Seen[] = [];
    let writing = true;
    const reader = (async () => {
      for (let idle = 0; idle < 2; idle = writing ? 0 : idle + 1) {
        for (const each of await pageAfter(database, seen.at(-1)?.number ?? 0)) seen.push(each);
      }
    })();
    const writer = async () => {
      for (let turn = 0; written.size < EVENTS; turn++) {
        const count = 1 + (turn % EVENTS_OF_A_CHANGE_MAX);
        const ids = Array.from({ length: count }, () => crypto.randomUUID());
        const rollBack = turn % ROLLED_BACK_EVERY === 0;
        await write(database, ids, rollBack).then(
          () => ids.forEach((id) => written.add(id)),
          (error: unknown) => {
            if (!rollBack) throw error;
          },
        );
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
    writing = false;
    await reader;
    expect(isDense(seen)).toBe(true);
    expect(seen.length).toBe(written.size);
    expect(seen.every(({ id }) => written.has(id))).toBe(true);

    const copy = await restored(await dumpOf(server));
    const copied = connectToServer(copy.runtimeUrl, { connections: 1, prepare: true });
    const again: Seen[] = [];
    for (let page = await pageAfter(copied, 0); page.length > 0;) {
      for (const each of page) again.push(each);
      page = await pageAfter(copied, again.length);
    }
    expect(again.length).toBe(seen.length);
    expect(
      again.every(({ number, id }, place) => number === place + 1 && id === seen[place]?.id),
    ).toBe(true);
    const next = crypto.randomUUID();
    await write(copied, [next]);
    expect(await pageAfter(copied, seen.length)).toEqual([{ number: seen.length + 1, id: next }]);
    await copied.close();
    await copy.stop();
  },
);
