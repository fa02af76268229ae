import { readFile } from "node:fs/promises";
import { inject } from "vitest";
import type { Database } from "../../src/db/connection/database.ts";
import { openEmbedded } from "../../src/db/connection/embedded-database.ts";
import { migrateServer } from "../../src/db/connection/migrations.ts";
import { connectToServer } from "../../src/db/connection/server-database.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

/** A real server with the product's schema, and a handle behind the fence. */
export async function aServerDatabase(
  connections = 16,
): Promise<{ server: PostgresServer; database: Database; stop: () => Promise<void> }> {
  const server = await startPostgres();
  await migrateServer(server.ownerUrl, server.runtimeUrl);
  const database = connectToServer(server.runtimeUrl, { connections, prepare: true });
  return {
    server,
    database,
    stop: async () => {
      await database.close();
      await server.stop();
    },
  };
}

/** The embedded database, kept nowhere: a copy of one that was migrated once for all tests, if there is one. */
export async function anEmbeddedDatabase(): Promise<{
  database: Database;
  stop: () => Promise<void>;
}> {
  const file = inject("migratedDatabase");
  const copied = file === undefined ? undefined : new Blob([await readFile(file)]);
  const database = await openEmbedded(undefined, copied);
  return { database, stop: database.close };
}
