import { type SQL, sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** What a query is handed: one transaction of one municipality. */
export type Transaction = PgDatabase<PgQueryResultHKT>;

/** A database behind its fence: nothing is read or written but within a municipality. */
export interface Database {
  /** Runs work in one transaction that sees one municipality's rows alone; work that met another's writes is tried again. */
  readonly within: <Value>(
    municipality: string,
    work: (tx: Transaction) => Promise<Value>,
  ) => Promise<Value>;
  /** How many migrations it has had; throws while it does not answer. */
  readonly schemaVersion: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** The database does not answer, or has not been brought up to date. */
export class DatabaseAway extends Error {}

/** Another's transaction held what this one needs, for longer than anyone should wait. */
export class StillRunning extends Error {}

/** Serialisation failures and deadlocks: the database chose another's transaction, and ours may follow. */
const RETRIED = new Set(["40001", "40P01"]);
const TRIES_MAX = 5;
const PAUSE_MS = 20;

/** Connections refused, lost or shut down; logins, databases, tables or columns that are not there; statements that took too long. */
const AWAY =
  /^(?:08...|28...|3D...|53...|57P..|57014|58...|42P01|42703|CONNECTION_\w+|CONNECT_TIMEOUT|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
const LOCK_NOT_AVAILABLE = "55P03";

const LOCK_WAIT_MS_MAX = 5_000;
const STATEMENT_MS_MAX = 7_000;
/** A server that is frozen says nothing at all: then it is away. */
const SILENCE_MS_MAX = 8_000;

export function fence(
  handle: Transaction,
  options: { readonly takeRuntimeRole: boolean; readonly close: () => Promise<void> },
): Database {
  // Only settings that end with the transaction: a pool hands the connection to the next municipality.
  const enter = (municipality: string) =>
    options.takeRuntimeRole
      ? sql`select set_config('role', 'tusind_runtime', true), set_config('app.municipality', ${municipality}, true)`
      : sql`select set_config('app.municipality', ${municipality}, true), set_config('lock_timeout', ${String(LOCK_WAIT_MS_MAX)}, true), set_config('statement_timeout', ${String(STATEMENT_MS_MAX)}, true), set_config('plan_cache_mode', 'force_generic_plan', true)`;
  return {
    within: (municipality, work) =>
      tryAgain(() =>
        handle.transaction(async (tx) => {
          const entering = tx.execute(enter(municipality)).execute();
          // A role that is taken must be taken first. A server's login has no more rights before it
          // enters than after, so there the work's first statement travels along.
          if (options.takeRuntimeRole) await entering;
          const [, value] = await Promise.all([entering, work(tx)]);
          return value;
        }),
      ),
    schemaVersion: async () => {
      const counted = await rows(
        handle,
        sql`select count(*)::int as count from drizzle.__drizzle_migrations`,
      );
      return Number(counted[0]?.["count"]);
    },
    close: options.close,
  };
}

/** A statement's rows, however its driver wraps them. */
export async function rows(
  tx: Transaction,
  statement: SQL,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const result: unknown = await tx.execute(statement);
  const list = Array.isArray(result) ? result : (result as { rows: unknown[] }).rows;
  return list as Record<string, unknown>[];
}

/** The SQLSTATE, or the network's code, of a database's error, wherever the query builder has put it. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? sqlState(error.cause) : undefined;
}

async function tryAgain<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await orSilence(work());
    } catch (error) {
      const state = sqlState(error) ?? "";
      if (AWAY.test(state)) throw new DatabaseAway(state, { cause: error });
      if (state === LOCK_NOT_AVAILABLE) throw new StillRunning(state, { cause: error });
      if (tries === TRIES_MAX || !RETRIED.has(state)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
}

async function orSilence<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseAway("silence")), SILENCE_MS_MAX);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
