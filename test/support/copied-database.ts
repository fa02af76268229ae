import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { migrateServer } from "../../src/db/connection/migrations.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

/** Every table's rows, in PostgreSQL's own text form. */
export type Dump = ReadonlyMap<string, Buffer>;

/** All tables as they stood at one moment, as a superuser and with COPY: the server that tests run on ships no pg_dump. */
export async function dumpOf(server: PostgresServer): Promise<Dump> {
  const sql = postgres(server.superuserUrl, { max: 1 });
  const file = join(server.folder, `copied-${crypto.randomUUID()}`); // where the server's user may write
  try {
    return await sql.begin("isolation level repeatable read read only", async (tx) => {
      const tables = await tx<{ name: string }[]>`
        select tablename as name from pg_tables where schemaname = 'public' order by 1`;
      const dump = new Map<string, Buffer>();
      for (const { name } of tables) {
        await tx.unsafe(`copy "${name}" to '${file}'`);
        dump.set(name, readFileSync(file));
      }
      return dump;
    });
  } finally {
    rmSync(file, { force: true });
    await sql.end();
  }
}

/** A fresh server with the product's schema and these rows. */
export async function restored(dump: Dump): Promise<PostgresServer> {
  const server = await startPostgres();
  await migrateServer(server.ownerUrl, server.runtimeUrl);
  const sql = postgres(server.superuserUrl, { max: 1 });
  const folder = mkdtempSync(join(tmpdir(), "tusind-dump-"));
  chmodSync(folder, 0o755); // the server runs as a user of its own
  try {
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`; // rows come before those that they refer to
      for (const [name, rows] of dump) {
        writeFileSync(join(folder, name), rows);
        await tx.unsafe(`copy "${name}" from '${join(folder, name)}'`);
      }
    });
  } finally {
    rmSync(folder, { recursive: true });
    await sql.end();
  }
  return server;
}
