import { readdirSync } from "node:fs";
import { getTableColumns, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";

const TABLES = "src/db/tables";

/** The name of every column that a record has, as the tables say it and as the database does. */
async function namesOfColumns(): Promise<readonly string[]> {
  const files = readdirSync(TABLES).filter((file) => file.endsWith("-tables.ts"));
  const modules = await Promise.all(
    files.map((file) => import(`${process.cwd()}/${TABLES}/${file}`) as Promise<object>),
  );
  const tables = modules.flatMap((module) =>
    Object.values(module).flatMap((each) => (is(each, PgTable) ? [each] : [])),
  );
  const names = tables.flatMap((table) =>
    Object.entries(getTableColumns(table)).flatMap(([field, { name }]) => [field, name]),
  );
  return [...new Set(names)];
}

export const COLUMNS = await namesOfColumns();

/** In addresses, which be written in ASCII. */
export const HOSTILE_WORDS: readonly string[] = [
  "%00",
  "%ED%A0%80",
  "%ff",
  "..%2f..%2fetc",
  "%zz",
  "a%2Fb",
  "__proto__",
  "constructor",
  "%27%20or%201%3D1--",
  "%F0%9F%91%B6",
  "0101901234",
  "undefined",
  "null",
  "9".repeat(400),
];
export const HOSTILE_HEADERS: readonly string[] = [
  "",
  "*",
  'W/"1.0"',
  '"',
  '"1."',
  '"99999999999999999999.0011223344556677"',
  "1, 2, 3",
  "\u00e6\u00f8\u00e5",
  "x".repeat(300),
  '"1.0011223344556677"',
];
const DEEP = "[".repeat(100) + "]".repeat(100);
export const RAW_BODIES: readonly string[] = [
  "",
  " ",
  "null",
  "[]",
  "{}",
  '""',
  "0",
  "{",
  '{"a":',
  "\ufeff{}",
  '{"a":1e999}',
  "-1e400",
  '{"a":"\\ud800"}',
  '{"a":"\\u0000"}',
  '{"__proto__":{"role":"leader"}}',
  DEEP,
  `{"a":${DEEP}}`,
  "<a/>",
  '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  'a,b\r\n"c',
  "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
  `{"a":"${"\ud83d\udc76".repeat(5_000)}"}`,
  "\u0000\u0001",
  `[${"0,".repeat(25_000)}0]`,
];
export const MEDIA_TYPES: readonly string[] = [
  "application/json",
  "application/json; charset=utf-8",
  "application/json; charset=latin1",
  "text/plain",
  "application/xml",
  "multipart/form-data; boundary=a",
  "application/x-www-form-urlencoded",
  "text/csv",
  "application/fhir+json",
  "",
  "a/b; c",
];
