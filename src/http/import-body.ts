import type { Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { every } from "hono/combine";
import type { ImportFormat } from "../domain/visits/family-import.ts";
import type { SentLine } from "../operations/imports/start-import.ts";
import type { AppEnvironment } from "./door.ts";
import { textOf } from "./json-body.ts";
import type { ProblemCodeName } from "./problems/problem-codes.ts";
import { type Fault, problemOf, sendProblem } from "./problems/problem.ts";
import { linesOf, readJsonLines } from "./wire/outward/import-lines.ts";
import { familiesOf, readTable, readTableLines } from "./wire/outward/import-table.ts";

const FILE_BYTES_MAX = 16_000_000;
const FAMILIES_MAX = 20_000;
const FORMATS: readonly (readonly [RegExp, ImportFormat])[] = [
  [/^application\/x-ndjson(?:;|$)/i, "ndjson"],
  [/^text\/csv(?:;|$)/i, "csv"],
];
const OTHER_CHARSET = /;\s*charset=(?!"?utf-8"?\s*(?:;|$))/i;

/** A file as it was sent, for the key that makes a request the same, and for whoever reads it. */
interface SentFile {
  readonly format: ImportFormat;
  readonly text: string;
  readonly query: Readonly<Record<string, string>>;
}

const limitFile = bodyLimit({
  maxSize: FILE_BYTES_MAX,
  onError: (c) => sendProblem(c, { code: "importTooLarge", faults: [] }),
});

/** Reads a file of families before anybody looks at its lines. */
const readFile = createMiddleware<AppEnvironment>(async (c, next) => {
  const packed = (c.req.header("Content-Encoding") ?? "identity") !== "identity";
  const mediaType = c.req.header("Content-Type") ?? "";
  const [, format] = FORMATS.find(([shape]) => shape.test(mediaType)) ?? [];
  if (packed || format === undefined || OTHER_CHARSET.test(mediaType)) {
    return sendProblem(c, { code: "notAnImport", faults: [] });
  }
  const text = textOf(await c.req.arrayBuffer());
  if (text === undefined) return sendProblem(c, problemOf([wholeFault("notUnicode")]));
  const file: SentFile = { format, text, query: c.req.query() };
  c.set("sentBody", file);
  await next();
});

export const readImportBody = every(limitFile, readFile);

/** The lines of the file, to be read as often as it takes; or why there are none that could be. */
export function sentLines(
  c: HonoContext<AppEnvironment>,
):
  | { readonly format: ImportFormat; readonly lines: () => Iterable<SentLine> }
  | { readonly faults: readonly Fault[] } {
  const { format, text } = c.var.sentBody as SentFile;
  const table = format === "csv" ? readTable(text) : undefined;
  if (table !== undefined && "faults" in table) return table;
  const families = table === undefined ? countOf(linesOf(text)) : familiesOf(table).size;
  if (families === 0) return { faults: [wholeFault("tooSmall")] };
  if (families > FAMILIES_MAX) return { faults: [wholeFault("tooManyLines")] };
  const lines = () => (table === undefined ? readJsonLines(text) : readTableLines(table));
  return { format, lines };
}

function wholeFault(code: ProblemCodeName): Fault {
  return { pointer: "", code };
}

function countOf(lines: Iterable<unknown>): number {
  let count = 0;
  for (const _ of lines) if (++count > FAMILIES_MAX) break;
  return count;
}
