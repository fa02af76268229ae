import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrateServer } from "../../src/db/connection/migrations.ts";
import { connectToServer } from "../../src/db/connection/server-database.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

test("the migrations make the tables that the code knows: nothing is left to generate", () => {
  const copy = join(mkdtempSync(join(tmpdir(), "tusind-drizzle-")), "drizzle");
  cpSync("drizzle", copy, { recursive: true });
  const before = readdirSync(copy);
  const generated = spawnSync(
    "node_modules/.bin/drizzle-kit",
    [
      "generate",
      "--dialect=postgresql",
      "--schema=./src/db/tables/*-tables.ts",
      `--out=./${relative(".", copy)}`,
    ],
    { encoding: "utf8" },
  );
  expect(generated.stdout).toContain("No schema changes");
  expect(readdirSync(copy)).toEqual(before);
});

test("four that migrate at once leave one schema", async () => {
  const once = () => migrateServer(server.ownerUrl, server.runtimeUrl);
  await Promise.all([once(), once(), once(), once()]);
  const database = connectToServer(server.runtimeUrl, { connections: 1, prepare: false });
  expect(await database.isReady()).toBe(true);
  await database.close();
});
