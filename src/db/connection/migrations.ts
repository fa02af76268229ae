import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

export const MIGRATIONS_FOLDER = fileURLToPath(new URL("../../../drizzle", import.meta.url));

/** Any number will do, so long as every migration takes the same. */
const MIGRATION_LOCK = 1_000_001;

/** Brings a server up to date as the owner's login, one migration at a time in the whole cluster, and lets the runtime login in. */
export async function migrateServer(ownerUrl: string, runtimeUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const handle = drizzle(client);
    await handle.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await migrate(handle, { migrationsFolder: MIGRATIONS_FOLDER });
    const login = decodeURIComponent(new URL(runtimeUrl).username);
    await handle.execute(sql`grant tusind_runtime to ${sql.identifier(login)}`);
  } finally {
    await client.end();
  }
}
