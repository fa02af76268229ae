import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import postgres from "postgres";
import { migrateServer } from "../../src/db/migrations.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

/** Every table's rows, in PostgreSQL's own text form. */
export type Dump = ReadonlyMap<string, Buffer>;

/** All tables as they stood at one moment, as a superuser and with COPY: the server that tests run on ships no pg_dump. */
export async function dumpOf(server: PostgresServer): Promise<Dump> {
  const sql = postgres(server.superuserUrl, { max: 1 });
  try {
    return await sql.begin("isolation level repeatable read read only", async (tx) => {
      const tables = await tx<{ name: string }[]>`
        select tablename as name from pg_tables where schemaname = 'public' order by 1`;
      const dump = new Map<string, Buffer>();
      for (const { name } of tables) {
        const rows: Buffer[] = [];
        for await (const chunk of await tx`copy ${tx(name)} to stdout`.readable()) rows.push(chunk);
        dump.set(name, Buffer.concat(rows));
      }
      return dump;
    });
  } finally {
    await sql.end();
  }
}

/** A fresh server with the product's schema and these rows. */
export async function restored(dump: Dump): Promise<PostgresServer> {
  const server = await startPostgres();
  await migrateServer(server.ownerUrl, server.runtimeUrl);
  const sql = postgres(server.superuserUrl, { max: 1 });
  try {
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`; // rows come before those that they refer to
      for (const [name, rows] of dump) {
        await pipeline(Readable.from([rows]), await tx`copy ${tx(name)} from stdin`.writable());
      }
    });
  } finally {
    await sql.end();
  }
  return server;
}
