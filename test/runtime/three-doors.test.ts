import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { tellStory } from "../support/a-story.ts";
import { type RunningDoor, startNode, startWorker } from "../support/doors.ts";
import { heardFrom } from "../support/heard-story.ts";
import { startIdentityProvider } from "../support/identity-provider.ts";
import { startPgBouncer } from "../support/pg-bouncer.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";

const ALL_ZONES = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Europe/Copenhagen"];
/** In short the zone that is furthest from the first. */
const IS_FULL = import.meta.env.MODE === "full";
const ZONES = IS_FULL ? ALL_ZONES : ALL_ZONES.slice(0, 2);
const hasPgBouncer = spawnSync("pgbouncer", ["--version"]).status === 0;
if (!hasPgBouncer) console.warn("skipped: no pgbouncer on this machine");

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let server: PostgresServer;
/** What was heard at the first door, which every other must answer too. */
let first: readonly string[];
const startedAt = new Date();
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  provider = await startIdentityProvider();
  server = await startPostgres();
  first = await storyAt(await startNode({ ...settings(), DATABASE_URL: "memory:", TZ: "UTC" }));
});
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop();
  await server.stop();
  await provider.stop();
});

const settings = () => ({ ...provider.settings, MASTER_KEY: newMasterKey() });

async function storyAt(door: RunningDoor): Promise<readonly string[]> {
  const { asks, heard } = heardFrom(door, provider, startedAt);
  await tellStory(asks, startedAt);
  await door.stop();
  return heard;
}

test("the story is heard, with what goes well and what goes wrong", () => {
  const statuses = new Set(first.map((answer) => answer.split("\n")[1]?.trim().slice(0, 3)));
  expect([...statuses].sort()).toEqual(
    "200 201 304 400 401 403 404 409 412 413 415 422 428".split(" "),
  );
  expect(first.join()).toContain("Åse Æblegren");
});

/** Answer by answer, so that a difference is told by the request that it comes from. */
function expectTheSame(heard: readonly string[]): void {
  heard.forEach((answer, place) => expect(answer).toBe(first[place]));
  expect(heard.length).toBe(first.length);
}

// In short a server alone tells whether the zone matters.
test.each(IS_FULL ? ZONES.slice(1) : [])(
  "Node with the embedded database in %s answers the same",
  async (TZ) => {
    expectTheSame(await storyAt(await startNode({ ...settings(), DATABASE_URL: "memory:", TZ })));
  },
);

describe.each(IS_FULL ? ZONES : ZONES.slice(1))("in %s", (TZ) => {
  test("Node with a server answers the same", async () => {
    const { runtimeUrl } = await server.another();
    const door = await startNode({ ...settings(), DATABASE_URL: runtimeUrl, TZ });
    expectTheSame(await storyAt(door));
  });
});

test("workerd with a server, which knows no zone but UTC, answers the same", async () => {
  const { runtimeUrl } = await server.another();
  expectTheSame(await storyAt(await startWorker(settings(), runtimeUrl)));
});

describe.skipIf(!hasPgBouncer)("behind PgBouncer, a transaction a connection", () => {
  const pooled = () => ({ ...settings(), DATABASE_PREPARE: "false" });

  test.each([
    {
      name: "Node",
      start: (url: string) => startNode({ ...pooled(), DATABASE_URL: url }),
    },
    { name: "workerd", start: (url: string) => startWorker(pooled(), url) },
  ])("$name answers the same", async ({ start }) => {
    const { runtimeUrl } = await server.another();
    const bouncer = await startPgBouncer(runtimeUrl);
    stops.push(bouncer.stop);
    expectTheSame(await storyAt(await start(bouncer.url)));
  });
});
