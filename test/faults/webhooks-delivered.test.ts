import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { saveWebhook } from "../../src/db/outward/webhooks.ts";
import { numberedEvents } from "../../src/db/transaction/ledger.ts";
import type { RecordStore } from "../../src/db/transaction/record-store.ts";
import { newWebhookSecret } from "../../src/journal/webhook-signature.ts";
import { deliverDue } from "../support/deliver-due.ts";
import { aStore } from "../support/a-store.ts";
import { aServerDatabase } from "../support/databases.ts";
import { type Sent, listeningReceiver } from "../support/listening-receiver.ts";

const IS_LONG = import.meta.env.MODE === "full";
const EVENTS = IS_LONG ? 20_000 : 300;
const CHILDREN = IS_LONG ? 1_000 : 20;
const KILLS = IS_LONG ? 40 : 2;
const PROCESSES = 2;
const EVENTS_OF_A_CHANGE = 5;
const FAILURES_OF_AN_EVENT_MAX = 8;
/** A little more than a lease. */
const LEASED_MS = 125_000;

const secret = newWebhookSecret();
const masterKey = newMasterKey();
const children = Array.from({ length: CHILDREN }, () => crypto.randomUUID());

/** What the receiver has taken in: of each child the numbers in the order in which they came first. */
const taken = new Map<string, { number: number; previous: number | null }[]>();
const seen = new Set<string>();
const failures = new Map<string, number>();
const forged: string[] = [];
let asked = 0;
let failed = 0;

let opened: Awaited<ReturnType<typeof aServerDatabase>>;
let store: RecordStore;
let sql: postgres.Sql;
let receiver: Awaited<ReturnType<typeof listeningReceiver>>;
beforeAll(async () => {
  opened = await aServerDatabase(4);
  store = await aStore(opened.database, masterKey);
  sql = postgres(opened.server.superuserUrl, { max: 1 });
  receiver = await listeningReceiver(hostile);
});
afterAll(async () => {
  receiver.stop();
  await sql.end();
  await opened.stop();
});

/** Fails a third of what it is asked, in each of the ways there are. */
function hostile(sent: Sent, answer: Parameters<Parameters<typeof listeningReceiver>[0]>[1]): void {
  const { event } = sent;
  asked += 1;
  if (!isGenuine(sent)) forged.push(event.id);
  const before = failures.get(event.id) ?? 0;
  const chance = before < FAILURES_OF_AN_EVENT_MAX ? Math.random() : 1;
  if (chance < 0.35) {
    failed += 1;
    failures.set(event.id, before + 1);
  }
  if (chance < 0.12) return void answer.writeHead(500).end();
  if (chance < 0.2) return void answer.writeHead(302, { Location: receiver.url }).end();
  if (chance < 0.22) return; // says nothing
  take(sent); // and it is cut off only now
  if (chance < 0.35) return void answer.socket?.destroy();
  answer.writeHead(204).end();
}

/** As the public verifier says, at the moment at which it says to be sent. */
function isGenuine({ body, headers }: Sent): boolean {
  const at = Number(headers["webhook-timestamp"]) * 1_000;
  vi.useFakeTimers({ toFake: ["Date"], now: at });
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  } finally {
    vi.useRealTimers();
  }
}

function take({ event }: Sent): void {
  if (seen.has(event.id)) return;
  seen.add(event.id);
  const { child, number, previous } = event.data;
  const of = taken.get(child ?? "") ?? [];
  taken.set(child ?? "", [...of, { number, previous }]);
}

/** Everything that happened to so many children, mixed, for one webhook. */
async function layDown(): Promise<void> {
  const now = new Date();
  await store.open("0999", async (records) => {
    await saveWebhook(records, {
      id: crypto.randomUUID(),
      version: 1,
      url: receiver.url,
      keys: [{ secret, until: undefined }],
      state: "active",
      stoppedAs: undefined,
      subscriber: { subject: "a-journal", role: "journal-system", scopes: ["records:read"] },
      recordedAt: now,
      confirmedAt: now,
      failingSince: undefined,
    });
    await records.pending.write(records.tx, []);
  });
  for (let laid = 0; laid < EVENTS; laid += EVENTS_OF_A_CHANGE) {
    const happened = Array.from({ length: EVENTS_OF_A_CHANGE }, (_, place) => ({
      type: "visit.planned" as const,
      child: children[(laid * 7 + place * 13) % CHILDREN],
      reasons: [],
    }));
    await store.open("0999", ({ tx, pending }) =>
      pending.write(tx, numberedEvents("0999", now, happened)),
    );
  }
}

/** In a process of its own, which can be killed. */
function deliverApart(aheadMs: number): ChildProcess {
  return spawn(process.execPath, ["test/support/deliver-apart.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: opened.server.runtimeUrl,
      MASTER_KEY: masterKey,
      AHEAD_MS: String(aheadMs),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

test(
  `${EVENTS} events to a receiver that fails a third of them, by ${PROCESSES} processes at once that are killed ${KILLS} times: none is lost, none overtakes another of its child, every signature is good`,
  { timeout: 3_600_000 },
  async () => {
    await layDown();
    let kills = 0;
    for (let aheadMs = 0; ;) {
      const [left] = await sql<{ count: number; due: Date | null }[]>`
        select count(*)::int as count, min(due_at) as due from webhook_delivery where state = 'queued'`;
      if (left === undefined || left.count === 0) break;
      if (kills < KILLS) {
        const processes = Array.from({ length: PROCESSES }, () => deliverApart(aheadMs));
        const ended = Promise.all(processes.map((each) => once(each, "exit")));
        const enough = asked + 20;
        const isAtWork = () =>
          asked < enough && processes.some(({ exitCode }) => exitCode === null);
        while (isAtWork()) await wait(20);
        await wait(Math.random() * 200);
        for (const each of processes) kills += each.kill("SIGKILL") ? 1 : 0;
        await ended;
      } else {
        const ahead = aheadMs;
        const now = () => new Date(Date.now() + ahead);
        await Promise.all(Array.from({ length: PROCESSES }, () => deliverDue(store, now)));
      }
      const [next] = await sql<{ due: Date | null }[]>`
        select min(due_at) as due from webhook_delivery where state = 'queued'`;
      aheadMs = Math.max(aheadMs + LEASED_MS, Number(next?.due ?? 0) - Date.now() + 1_000);
    }
    const states = await sql<{ state: string; count: number }[]>`
      select state, count(*)::int as count from webhook_delivery group by state`;
    expect(states).toEqual([{ state: "delivered", count: EVENTS }]);
    expect(seen.size).toBe(EVENTS);
    const overtaken = [...taken.values()].flatMap((numbers) =>
      numbers.filter(({ previous }, place) => previous !== (numbers[place - 1]?.number ?? null)),
    );
    expect(overtaken).toEqual([]);
    expect(forged).toEqual([]);
    expect(failed / asked).toBeGreaterThan(0.25);
    console.log(JSON.stringify({ events: EVENTS, asked, failed, kills }));
  },
);
