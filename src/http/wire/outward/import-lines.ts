import type { LineFault } from "../../../domain/visits/family-import.ts";
import type { SentLine } from "../../../operations/imports/start-import.ts";
import { type Said, jsonSaid } from "../../json-body.ts";
import { faultsOf, pointerTo } from "../../problems/faults.ts";
import { fieldsToldTwice } from "./fields-told-twice.ts";
import { importedFamily, toImportedFamily } from "./imported-family.ts";

const LINE_LENGTH_MAX = 100_000;

/** The lines of a text with their numbers, from 1; blank ones are passed over. */
export function* linesOf(text: string): Generator<readonly [number: number, line: string]> {
  let number = 0;
  for (let start = 0; start < text.length;) {
    number++;
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? text.length : end).trim();
    if (line !== "") yield [number, line];
    if (end === -1) return;
    start = end + 1;
  }
}

/** Families as newline-delimited JSON, one by one. Where a field is told twice, which of the two counts is not for us to say. */
export function* readJsonLines(text: string): Generator<SentLine> {
  for (const [line, json] of linesOf(text)) {
    const said: Said = json.length > LINE_LENGTH_MAX ? { code: "lineTooLong" } : jsonSaid(json);
    const twice = "value" in said ? fieldsToldTwice(json) : [];
    const read = readFamily(line, said, at);
    const faults = twice.map((path) => ({ ...at(line, pointerTo(path)), code: "toldTwice" }));
    yield twice.length === 0
      ? read
      : { line, told: undefined, faults: [...read.faults, ...faults] };
  }
}

/** Where in a file something stands. */
type PlaceInFile = Pick<LineFault, "line" | "at">;

function at(line: number, pointer: string): PlaceInFile {
  return { line, at: pointer };
}

/** A family as its line tells it; every fault with its place, which `placeOf` knows of a pointer. */
export function readFamily(
  line: number,
  said: Said,
  placeOf: (line: number, pointer: string) => PlaceInFile,
): SentLine {
  if ("code" in said) {
    return { line, told: undefined, faults: [{ ...placeOf(line, ""), code: said.code }] };
  }
  const read = importedFamily.safeParse(said.value);
  if (read.success) return { line, told: toImportedFamily(read.data), faults: [] };
  const faults = faultsOf(read.error.issues, said.value);
  return {
    line,
    told: undefined,
    faults: faults.map(({ pointer, code }) => ({ ...placeOf(line, pointer), code })),
  };
}
