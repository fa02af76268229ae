import { bodyLimit } from "hono/body-limit";
import { type Result, accepted, refused } from "../domain/result.ts";
import type { ImportFormat } from "../domain/visits/family-import.ts";
import type { SentLine } from "../operations/imports/start-import.ts";
import type { ProblemCodeName } from "./problems/problem-codes.ts";
import { type Problem, problemOf, sendProblem } from "./problems/problem.ts";
import { type BodyForm, textForm } from "./read-body.ts";
import { linesOf, readJsonLines } from "./wire/outward/import-lines.ts";
import { familiesOf, readTable, readTableLines } from "./wire/outward/import-table.ts";

const FILE_BYTES_MAX = 16_000_000;
const FAMILIES_MAX = 20_000;

/** The lines of a file, to be read as often as it takes. */
export interface SentFile {
  readonly format: ImportFormat;
  readonly lines: () => Iterable<SentLine>;
}

export const limitFile = bodyLimit({
  maxSize: FILE_BYTES_MAX,
  onError: (c) => sendProblem(c, { code: "importTooLarge", faults: [] }),
});

/** JSON a line has no registered name; it goes by these. */
export const NDJSON_MEDIA_TYPES = [
  "application/x-ndjson",
  "application/ndjson",
  "application/jsonl",
] as const;

export const IMPORT_FORMS: readonly BodyForm<SentFile>[] = [
  textForm(NDJSON_MEDIA_TYPES, (text) => {
    const lines = () => readJsonLines(text);
    return countedFile(countOf(linesOf(text)), { format: "ndjson", lines });
  }),
  textForm(["text/csv"], (text) => {
    const table = readTable(text);
    if ("faults" in table) return refused(problemOf(table.faults));
    const lines = () => readTableLines(table);
    return countedFile(familiesOf(table).size, { format: "csv", lines });
  }),
];

function countedFile(families: number, file: SentFile): Result<SentFile, Problem> {
  if (families === 0) return refused(wholeProblem("tooSmall"));
  if (families > FAMILIES_MAX) return refused(wholeProblem("tooManyLines"));
  return accepted(file);
}

function wholeProblem(code: ProblemCodeName): Problem {
  return problemOf([{ pointer: "", code }]);
}

function countOf(lines: Iterable<unknown>): number {
  let count = 0;
  for (const _ of lines) if (++count > FAMILIES_MAX) break;
  return count;
}
