import type { ProblemCodeName } from "../../problems/problem-codes.ts";

/** A record of a table: the line on which it begins, and its cells; with a code, what is wrong with it, and the cells before that. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly code: ProblemCodeName | undefined;
}

/** A record with the place in the text at which it ends. */
interface ReadRecord extends Omit<TableRecord, "line"> {
  readonly end: number;
}

const RECORD_LENGTH_MAX = 100_000;

/**
 * The records of a table as RFC 4180 writes it, whatever its line ends: the first, and of the others those that say something.
 * Each has as many cells as the first. After one with a fault the next begins on its second line, so that what a stray quote drew
 * into it is read for itself; after a quote that is never closed there is none.
 */
export function* recordsOf(text: string, divider: string): Generator<TableRecord> {
  const lineEnd = /\r\n|\r|\n/g;
  let width: number | undefined;
  for (let start = 0, line = 1; start < text.length; line++) {
    const { cells, end, code } = readRecord(text, start, divider);
    width ??= cells.length;
    const saysNothing = line > 1 && cells.every((cell) => cell.trim() === "");
    const isMiscounted = cells.length !== width && !saysNothing;
    const fault = code ?? faultOfRecord(end - start, isMiscounted);
    if (fault !== undefined || !saysNothing) yield { line, cells, code: fault };
    if (fault === "quoteNotClosed") return;
    if (fault === undefined) line += text.slice(start, end).match(lineEnd)?.length ?? 0;
    lineEnd.lastIndex = fault === undefined ? end : start;
    start = lineEnd.exec(text) === null ? text.length : lineEnd.lastIndex;
  }
}

function faultOfRecord(length: number, isMiscounted: boolean): ProblemCodeName | undefined {
  if (length > RECORD_LENGTH_MAX) return "lineTooLong";
  return isMiscounted ? "cellsMiscounted" : undefined;
}

/** Quotes stand around a whole cell, and within one they stand twice. */
function readRecord(text: string, start: number, divider: string): ReadRecord {
  const cells: string[] = [];
  for (let place = start; ; place++) {
    const isQuoted = text[place] === '"';
    const close = isQuoted ? closingQuote(text, place) : place;
    if (close === undefined) return { cells, end: text.length, code: "quoteNotClosed" };
    const end = isQuoted ? close + 1 : endOfCell(text, place, divider);
    const cell = isQuoted ? text.slice(place + 1, close) : text.slice(place, end);
    const isMisplaced = isQuoted ? endOfCell(text, end, divider) !== end : cell.includes('"');
    if (isMisplaced) return { cells, end, code: "quoteMisplaced" };
    cells.push(isQuoted ? cell.replaceAll('""', '"') : cell);
    if (text[end] !== divider) return { cells, end, code: undefined };
    place = end;
  }
}

function closingQuote(text: string, opening: number): number | undefined {
  let place = opening + 1;
  while ((place = text.indexOf('"', place)) !== -1) {
    if (text[place + 1] !== '"') return place;
    place += 2;
  }
  return undefined;
}

function endOfCell(text: string, start: number, divider: string): number {
  let end = start;
  while (end < text.length && text[end] !== divider && text[end] !== "\n" && text[end] !== "\r") {
    end++;
  }
  return end;
}
