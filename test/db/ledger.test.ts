import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rows } from "../../src/db/connection/database.ts";
import { numberedEvents } from "../../src/db/transaction/ledger.ts";
import { pendingRows } from "../../src/db/transaction/pending-rows.ts";
import { aServerDatabase } from "../support/databases.ts";

const WRITERS = 16;
const EVENTS = import.meta.env.MODE === "full" ? 100_000 : 4_000;
const ROLLED_BACK_EVERY = 10;
const MUNICIPALITY = "0999";

let opened: Awaited<ReturnType<typeof aServerDatabase>>;
beforeAll(async () => {
  opened = await aServerDatabase(WRITERS + 1);
});
afterAll(() => opened.stop());

test(
  `${WRITERS} writers, one in ${ROLLED_BACK_EVERY} rolling back, ${EVENTS} events: a reader behind them misses none and sees none twice`,
  { timeout: 900_000 },
  async () => {
    const { database } = opened;
    const written = new Set<string>();
    const seen: { number: number; id: string }[] = [];
    let writing = true;
    const reader = (async () => {
      for (let idle = 0; idle < 2; idle = writing ? 0 : idle + 1) {
        const page = await database.within(MUNICIPALITY, (tx) =>
          rows(
            tx,
            sql`select number::int as number, visit as id from event where number > ${seen.at(-1)?.number ?? 0} order by number limit 1000`,
          ),
        );
        seen.push(...page.map(({ number, id }) => ({ number: Number(number), id: String(id) })));
      }
    })();
    const writer = async () => {
      for (let turn = 0; written.size < EVENTS; turn++) {
        const id = crypto.randomUUID();
        const rollBack = turn % ROLLED_BACK_EVERY === 0;
        const attempt = database.within(MUNICIPALITY, async (tx) => {
          const events = numberedEvents(MUNICIPALITY, new Date(), [
            {
              type: "visit.planned",
              child: undefined,
              visit: id,
              version: 1,
              reasons: [],
            },
          ]);
          await pendingRows().write(tx, events);
          if (rollBack) throw new Error("rolled back on purpose");
        });
        await attempt.then(
          () => written.add(id),
          (error: unknown) => {
            if (!rollBack) throw error;
          },
        );
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
    writing = false;
    await reader;
    expect(seen.map(({ number }) => number)).toEqual(seen.map((_, place) => place + 1));
    expect(new Set(seen.map(({ id }) => id))).toEqual(written);
  },
);
