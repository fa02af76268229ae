import { type SQL, sql } from "drizzle-orm";
import { type PgTable, getTableConfig } from "drizzle-orm/pg-core";
import type { Transaction } from "../connection/database.ts";

/** The rows that a change lays down. They are written together, in one statement, as its last act: one round trip, and nothing half done. */
export interface PendingRows {
  /** New rows, every column of them that has no default of its own. */
  readonly add: <Table extends PgTable>(
    table: Table,
    rows: readonly Table["$inferInsert"][],
  ) => void;
  /** A row that takes the place of the one with its key, if there is one; saved twice, the last counts. */
  readonly save: <Table extends PgTable>(table: Table, row: Table["$inferInsert"]) => void;
  /** Writes all of them, and beside them what is named: a later part may read what an earlier one returns. */
  readonly write: (tx: Transaction, besides: readonly NamedPart[]) => Promise<void>;
}

/** A part of the statement, under a name of our own. */
export type NamedPart = readonly [name: string, part: SQL];

type Row = Readonly<Record<string, unknown>>;

export function pendingRows(): PendingRows {
  const added = new Map<PgTable, readonly Row[]>();
  const saved = new Map<PgTable, Map<string, Row>>();
  const put = (pending: Map<PgTable, readonly Row[]>, table: PgTable, rows: readonly Row[]) => {
    if (rows.length > 0) pending.set(table, [...(pending.get(table) ?? []), ...rows]);
  };
  return {
    add: (table, rows) => put(added, table, rows),
    save: (table, row) => {
      const rows = saved.get(table) ?? new Map<string, Row>();
      saved.set(table, rows.set(keyOf(table, row), row));
    },
    write: async (tx, besides) => {
      const parts: NamedPart[] = [
        ...[...added].map(([table, rows]) => insertion("added", table, rows)),
        ...[...saved].map(([table, rows]) => insertion("saved", table, [...rows.values()])),
        ...besides,
      ];
      if (parts.length === 0) return;
      const named = parts.map(([name, part]) => sql`${sql.raw(name)} as (${part})`);
      await tx.execute(sql`with ${sql.join(named, sql`, `)} select 1`);
    },
  };
}

function keyOf(table: PgTable, row: Row): string {
  return JSON.stringify(wordsOf(table).keyFields.map((field) => row[field]));
}

function insertion(kind: "added" | "saved", table: PgTable, rows: readonly Row[]): NamedPart {
  const { name, columnOf, insert, replace } = wordsOf(table);
  const written = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [columnOf.get(field), inJson(value)]),
    ),
  );
  const after = kind === "saved" ? `::json) ${replace}` : "::json)";
  const part = sql`${sql.raw(insert)}${JSON.stringify(written)}${sql.raw(after)}`;
  return [`${kind}_${name}`, part];
}

interface TableWords {
  readonly name: string;
  readonly columnOf: ReadonlyMap<string, string>;
  readonly keyFields: readonly string[];
  /** The statement up to its rows, and what follows them where a row may be there already. */
  readonly insert: string;
  readonly replace: string;
}

const words = new Map<PgTable, TableWords>();

function wordsOf(table: PgTable): TableWords {
  const known = words.get(table) ?? makeWords(table);
  words.set(table, known);
  return known;
}

/** Made of the table's own definition alone. What was recorded once keeps its moment. */
function makeWords(table: PgTable): TableWords {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const keys = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
  const names = columns.map((column) => column.name);
  const list = names.map(quoted).join(", ");
  const changing = names.filter((column) => !keys.includes(column) && column !== "recorded_at");
  const set = changing.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(", ");
  const columnOf = new Map(
    Object.entries(table).flatMap(([field, column]) => {
      const own = columns.find((each) => each === column);
      return own === undefined ? [] : [[field, own.name] as const];
    }),
  );
  return {
    name,
    columnOf,
    keyFields: [...columnOf].flatMap(([field, column]) => (keys.includes(column) ? [field] : [])),
    insert: `insert into ${name} (${list}) select ${list} from json_populate_recordset(null::${name}, `,
    replace: `on conflict (${keys.map(quoted).join(", ")}) do update set ${set}`,
  };
}

function quoted(name: string): string {
  return `"${name}"`;
}

/** As a column's own input reads it. */
function inJson(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  let digits = "\\x";
  for (const byte of value) digits += HEX[byte];
  return digits;
}

/** Two digits for each byte: answers that are kept have thousands of them. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
