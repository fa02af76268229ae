import { type SQL, sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { DatabaseAway, tryAgain } from "./patience.ts";
import { SCHEMA_VERSION } from "./schema-version.ts";

/** What a query is handed: one transaction of one municipality. */
export type Transaction = PgDatabase<PgQueryResultHKT>;

/** A database behind its fence: nothing is read or written but within a municipality. */
export interface Database {
  /** Runs work in one transaction that sees one municipality's rows alone; work that met another's writes is tried again. */
  readonly within: <Value>(
    municipality: string,
    work: (tx: Transaction) => Promise<Value>,
    /** How long the whole of it may take; as long as anybody waits if left out. */
    patienceMs?: number,
  ) => Promise<Value>;
  /** Whether it answers, with the schema that this version knows. */
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const LOCK_WAIT_MS_MAX = 5_000;
const STATEMENT_MS_MAX = 7_000;

/** What a fence is put around. */
export interface Engine {
  /** What queries run on; another one once the connections of the former were lost. */
  readonly handle: () => Transaction;
  /** Told that a connection was lost or went silent. */
  readonly connectionLost: (handle: Transaction) => void;
  readonly takeRuntimeRole: boolean;
  readonly schema: SchemaSeen;
  readonly close: () => Promise<void>;
}

/** Whether the schema was seen to be the one that this version knows: looked at before the first use, and not again. */
export interface SchemaSeen {
  isCurrent: boolean;
}

export function fence(engine: Engine): Database {
  const { handle, connectionLost, takeRuntimeRole, schema, close } = engine;
  // Only settings that end with the transaction: a pool hands the connection to the next municipality.
  const enter = (municipality: string) =>
    takeRuntimeRole
      ? sql`select set_config('role', 'tusind_runtime', true), set_config('app.municipality', ${municipality}, true)`
      : sql`select set_config('app.municipality', ${municipality}, true), set_config('lock_timeout', ${String(LOCK_WAIT_MS_MAX)}, true), set_config('statement_timeout', ${String(STATEMENT_MS_MAX)}, true), set_config('plan_cache_mode', 'force_generic_plan', true)`;
  const on = async <Value>(
    work: (using: Transaction) => Promise<Value>,
    patienceMs?: number,
  ): Promise<Value> => {
    const using = handle();
    return tryAgain(
      () => work(using),
      () => connectionLost(using),
      patienceMs,
    );
  };
  const hasCurrentSchema = () =>
    on(async (using) => {
      const [counted] = await rows(
        using,
        sql`select count(*)::int as count from drizzle.__drizzle_migrations`,
      );
      return Number(counted?.["count"]) === SCHEMA_VERSION;
    });
  return {
    within: async (municipality, work, patienceMs) => {
      schema.isCurrent ||= await hasCurrentSchema();
      if (!schema.isCurrent) throw new DatabaseAway("its schema is another version's");
      return on(
        (using) =>
          using.transaction(async (tx) => {
            const entering = tx.execute(enter(municipality)).execute();
            // A role that is taken must be taken first. A server's login has no more rights before it
            // enters than after, so there the work's first statement travels along.
            if (takeRuntimeRole) await entering;
            const [, value] = await Promise.all([entering, work(tx)]);
            return value;
          }),
        patienceMs,
      );
    },
    isReady: async () => {
      try {
        return await hasCurrentSchema();
      } catch {
        return false;
      }
    },
    close,
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
