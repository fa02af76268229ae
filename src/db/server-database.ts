import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { type Database, fence } from "./database.ts";

const CONNECT_SECONDS_MAX = 5;

/** A PostgreSQL server, as the runtime login. Prepared statements are switched off for poolers without them. */
export function connectToServer(
  url: string,
  options: { readonly connections: number; readonly prepare: boolean },
): Database {
  const client = postgres(url, {
    max: options.connections,
    prepare: options.prepare,
    fetch_types: false,
    connect_timeout: CONNECT_SECONDS_MAX,
    onnotice: () => undefined,
  });
  return fence(drizzle(client), {
    takeRuntimeRole: false,
    close: () => client.end({ timeout: CONNECT_SECONDS_MAX }),
  });
}
