import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { type Database, type SchemaSeen, type Transaction, fence } from "./database.ts";
import { DatabaseAway, isLost } from "./patience.ts";

const CONNECT_SECONDS_MAX = 2;
const CLOSE_SECONDS_MAX = 5;
const RECONNECT_SECONDS = 0.2;

/** A PostgreSQL server, as the runtime login. Prepared statements are switched off for poolers without them. */
export function connectToServer(
  url: string,
  options: {
    readonly connections: number;
    readonly prepare: boolean;
    /** Shared by those who open one after another. */
    readonly schema?: SchemaSeen;
    /** Told of each statement of a transaction's work, for whoever measures. */
    readonly onStatement?: (text: string, parameters: readonly unknown[]) => void;
  },
): Database {
  const connect = () => {
    const client = postgres(url, {
      max: options.connections,
      prepare: options.prepare,
      fetch_types: false,
      connect_timeout: CONNECT_SECONDS_MAX,
      backoff: () => RECONNECT_SECONDS,
      onnotice: () => undefined,
    });
    const { onStatement } = options;
    const logger = onStatement !== undefined && { logQuery: onStatement };
    const handle: Transaction = drizzle(mindful(client), { logger });
    return { handle, close: () => client.end({ timeout: CLOSE_SECONDS_MAX }) };
  };
  // Not before it is needed: at the edge a request that needs none would pay for it too.
  let current: ReturnType<typeof connect> | undefined;
  let isClosed = false;
  return fence({
    takeRuntimeRole: false,
    schema: options.schema ?? { isCurrent: false },
    handle: () => {
      if (isClosed) throw new DatabaseAway("it was closed");
      return (current ??= connect()).handle;
    },
    // A pool that has lost a connection can keep it for good, with bytes of its past: it is let go whole.
    connectionLost: (lost) => {
      if (lost !== current?.handle) return;
      void current.close();
      current = undefined;
    },
    close: async () => {
      isClosed = true;
      await current?.close();
    },
  });
}

/**
 * A client that has every statement prepared (drizzle asks for none that is not named): one round trip instead
 * of two, and others can travel along. And one that says nothing more to a connection that is gone: postgres.js
 * 3.4 would write its rollback to a socket that is no more, which ends the process (its issues 1066 and 1154).
 */
function mindful(client: postgres.Sql): postgres.Sql {
  const begin = client.begin.bind(client);
  return Object.assign(preparing(client, { isOver: false }), {
    begin: (work: (transaction: postgres.TransactionSql) => Promise<unknown>) => {
      const state = { isOver: false };
      const begun = begin(async (transaction) => {
        try {
          return await work(preparing(transaction, state));
        } catch (error) {
          if (state.isOver || isLost(error)) return goneSilent();
          throw error;
        }
      });
      const over = () => {
        state.isOver = true;
      };
      begun.then(over, over);
      return begun;
    },
  });
}

/** Never comes back: the transaction has ended with its connection, and whoever waits was told so by that. */
function goneSilent(): Promise<never> {
  return new Promise(() => undefined);
}

function preparing<Client extends postgres.Sql | postgres.TransactionSql>(
  client: Client,
  state: { readonly isOver: boolean },
): Client {
  const unsafe = client.unsafe.bind(client);
  return Object.assign(client, {
    unsafe: (
      text: string,
      parameters?: postgres.ParameterOrJSON<never>[],
      options?: postgres.UnsafeQueryOptions,
    ) => {
      if (state.isOver) throw Object.assign(new Error("gone"), { code: "CONNECTION_CLOSED" });
      return unsafe(text, parameters, { ...options, prepare: true });
    },
  });
}
