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

/** Serialisation failures and deadlocks: the database chose another's transaction, and ours may follow. */
const RETRIED = new Set(["40001", "40P01"]);
const TRIES_MAX = 5;
const PAUSE_MS = 20;

export function fence(
  handle: Transaction,
  options: { readonly takeRuntimeRole: boolean; readonly close: () => Promise<void> },
): Database {
  // Only settings that end with the transaction: a pool hands the connection to the next municipality.
  const enter = (municipality: string) =>
    options.takeRuntimeRole
      ? sql`select set_config('role', 'tusind_runtime', true), set_config('app.municipality', ${municipality}, true)`
      : sql`select set_config('app.municipality', ${municipality}, true)`;
  return {
    within: (municipality, work) =>
      tryAgain(() =>
        handle.transaction(async (tx) => {
          await tx.execute(enter(municipality));
          return work(tx);
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

/** The SQLSTATE of a database's error, wherever the query builder has put it. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? sqlState(error.cause) : undefined;
}

async function tryAgain<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES_MAX || !RETRIED.has(sqlState(error) ?? "")) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
}
