import { type PgTable, getTableConfig } from "drizzle-orm/pg-core";

/** A table's row as `row_to_json` writes it, back as a query of that table would give it. */
export function rowInJson<Table extends PgTable>(
  table: Table,
  written: Readonly<Record<string, unknown>>,
): Table["$inferSelect"] {
  const fields = fieldsOf(table);
  const row: Record<string, unknown> = {};
  for (const [field, name, kind] of fields) row[field] = valueOf(kind, written[name] ?? null);
  return row;
}

type Kind = "instant" | "bytes" | "plain";

const known = new Map<PgTable, readonly (readonly [field: string, column: string, Kind])[]>();

function fieldsOf(table: PgTable) {
  const fields = known.get(table) ?? makeFields(table);
  known.set(table, fields);
  return fields;
}

function makeFields(table: PgTable) {
  const { columns } = getTableConfig(table);
  return Object.entries(table).flatMap(([field, column]) => {
    const own = columns.find((each) => each === column);
    return own === undefined ? [] : [[field, own.name, kindOf(own.getSQLType())] as const];
  });
}

function kindOf(type: string): Kind {
  if (type.startsWith("timestamp")) return "instant";
  return type === "bytea" ? "bytes" : "plain";
}

function valueOf(kind: Kind, value: unknown): unknown {
  if (typeof value !== "string" || kind === "plain") return value;
  return kind === "instant" ? new Date(value) : bytesOf(value);
}

/** Of `\x0a1b…`. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length - 2) / 2);
  for (let place = 0; place < bytes.length; place++) {
    bytes[place] = Number.parseInt(text.slice(2 + 2 * place, 4 + 2 * place), 16);
  }
  return bytes;
}
