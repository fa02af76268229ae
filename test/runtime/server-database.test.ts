import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
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
  return spawnSync(process.execPath, ["src/cli.ts", "migrate-database"], {
    env: { PATH: process.env["PATH"], ...settings },
    encoding: "utf8",
  });
}

test("a server that has not been brought up to date is not ready; brought up to date, twice, it is", async () => {
  const door = await startNode({ ...provider.settings, DATABASE_URL: server.runtimeUrl });
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
