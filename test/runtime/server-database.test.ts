import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { startNode } from "../support/doors.ts";
import { startIdentityProvider } from "../support/identity-provider.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";

let server: PostgresServer;
let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
beforeAll(async () => {
  server = await startPostgres();
  provider = await startIdentityProvider();
});
afterAll(() => Promise.all([server.stop(), provider.stop()]));

function migrate(settings: Record<string, string>) {
  return run("migrate-database", settings);
}

function run(command: string, settings: Record<string, string>) {
  return spawnSync(process.execPath, ["src/cli.ts", command], {
    env: { PATH: process.env["PATH"], ...settings },
    encoding: "utf8",
  });
}

test("a server that has not been brought up to date is not ready; brought up to date, twice, it is", async () => {
  const door = await startNode({
    ...provider.settings,
    DATABASE_URL: server.runtimeUrl,
    MASTER_KEY: newMasterKey(),
  });
  const ready = async () => (await fetch(`${door.url}/ready`)).status;
  expect(await ready()).toBe(503);
  const settings = { MIGRATION_DATABASE_URL: server.ownerUrl, DATABASE_URL: server.runtimeUrl };
  expect(migrate(settings)).toMatchObject({ status: 0, stderr: "" });
  expect(migrate(settings)).toMatchObject({ status: 0, stderr: "" });
  expect(await ready()).toBe(200);
  await door.stop();
});

test.each([
  { name: "the owner's login", settings: {}, missing: "MIGRATION_DATABASE_URL" },
  {
    name: "the runtime login",
    settings: { MIGRATION_DATABASE_URL: "postgres://owner@127.0.0.1/none" },
    missing: "DATABASE_URL",
  },
])("migrating asks for $name", ({ settings, missing }) => {
  const ended = migrate(settings);
  expect(ended.status).toBe(1);
  expect(ended.stderr).toContain(`${missing} is missing`);
});

test("the imagined municipality is made on a server by its owner alone, and once", async () => {
  const MASTER_KEY = newMasterKey();
  const settings = {
    MIGRATION_DATABASE_URL: server.ownerUrl,
    DATABASE_URL: server.runtimeUrl,
    MASTER_KEY,
  };
  expect(migrate(settings).status).toBe(0);
  expect(run("seed-database", settings)).toMatchObject({ status: 0, stderr: "" });
  expect(run("seed-database", settings)).toMatchObject({ status: 0, stderr: "" });
  const door = await startNode({
    ...provider.settings,
    DATABASE_URL: server.runtimeUrl,
    MASTER_KEY,
  });
  const headers = { Authorization: `Bearer ${await provider.token("coordinator", "0999")}` };
  const answer = await fetch(`${door.url}/v1/health-visitors`, { headers });
  expect(((await answer.json()) as { items: unknown[] }).items).toHaveLength(4);
  await door.stop();
});

test.each(["MIGRATION_DATABASE_URL", "MASTER_KEY"])("seeding asks for %s", (missing) => {
  const settings = { MIGRATION_DATABASE_URL: server.ownerUrl, MASTER_KEY: newMasterKey() };
  const ended = run("seed-database", { ...settings, [missing]: "" });
  expect(ended.status).toBe(1);
  expect(ended.stderr).toContain(`${missing} is missing`);
});
