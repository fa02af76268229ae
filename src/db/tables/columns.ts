import { type Column, type SQL, sql } from "drizzle-orm";
import { char, customType, date, integer, timestamp, uuid } from "drizzle-orm/pg-core";

/** Leads every key of every table: rows of two municipalities never meet. */
export const municipality = () => char("municipality", { length: 4 }).notNull();

export const id = () => uuid("id").notNull();

/** Rises with each change; the ETag is made of it. */
export const version = () => integer("version").notNull().default(1);

export const recordedAt = () => timestamp("recorded_at", { withTimezone: true }).notNull();

export const civilDate = (name: string) => date(name, { mode: "string" });

/** Encrypted text: only the key of its municipality opens it, in its own table, column and row. */
export const sealedText = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});

/** A keyed hash of an identifier or a name word, in hexadecimal: equal for equal texts, and only with the key. */
export const keyedHash = customType<{ data: string; driverData: string }>({
  dataType: () => "char(64)",
});

/** Whether a column holds one of these ids or hashes. One parameter however many there are, so that a statement stays the same. */
export function isAnyOf(column: Column, values: readonly string[]): SQL {
  const list = `{${values.join(",")}}`;
  return column.columnType === "PgUUID"
    ? sql`${column} = any(${list}::uuid[])`
    : sql`${column} = any(${list}::bpchar[])`;
}
