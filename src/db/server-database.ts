import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { type Database, fence } from "./database.ts";

const CONNECT_SECONDS_MAX = 2;
const RECONNECT_SECONDS = 0.2;

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
    backoff: () => RECONNECT_SECONDS,
    onnotice: () => undefined,
  });
  return fence(drizzle(preparing(client)), {
    takeRuntimeRole: false,
    close: () => client.end({ timeout: CONNECT_SECONDS_MAX }),
  });
}

/** Drizzle has only named queries prepared. One that is costs a round trip instead of two, and others can travel along with it. */
function preparing(client: postgres.Sql): postgres.Sql {
  const begin = client.begin.bind(client);
  return Object.assign(prepareAll(client), {
    begin: (work: (transaction: postgres.TransactionSql) => Promise<unknown>) =>
      begin((transaction) => work(prepareAll(transaction))),
  });
}

function prepareAll<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
  const unsafe = client.unsafe.bind(client);
  return Object.assign(client, {
    unsafe: (
      text: string,
      parameters?: postgres.ParameterOrJSON<never>[],
      options?: postgres.UnsafeQueryOptions,
    ) => unsafe(text, parameters, { ...options, prepare: true }),
  });
}
