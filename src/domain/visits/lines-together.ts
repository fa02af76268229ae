import type { MatchReason } from "../registration/perhaps-same-child.ts";
import { type ComparedChild, perhapsSameChild } from "../registration/perhaps-same-child.ts";
import type { LineFault } from "./family-import.ts";
import type { ImportedFamily } from "./imported-family.ts";

/** What only shows when the lines of a file are held against each other. */
export interface LinesTogether {
  /** Of each line that has some. */
  readonly faults: ReadonlyMap<number, readonly LineFault[]>;
  /** Lines that say what an earlier one says, word for word. */
  readonly repeated: ReadonlySet<number>;
  /** Children of two lines who may be one; the later line first. */
  readonly possible: readonly PossibleTwice[];
}

export interface PossibleTwice {
  readonly line: number;
  readonly place: number;
  readonly otherLine: number;
  readonly otherPlace: number;
  readonly because: readonly MatchReason[];
}

type Told = readonly [line: number, family: ImportedFamily];

interface Placed extends ComparedChild {
  readonly line: number;
  readonly place: number;
}

/** Each is held against all others of its day, and people look at what comes of it: four times the children that are born in Copenhagen on a day. */
const BORN_ON_ONE_DAY_MAX = 100;

/** A number or a reference stands on one line: on two, both are faulty, so that their order decides nothing. */
export function linesTogether(lines: Iterable<Told>): LinesTogether {
  const seen = new Map<string, number>();
  const repeated = new Set<number>();
  const owners = new Map<string, { readonly line: number; readonly faults: LineFault[] }>();
  const faults = new Map<number, LineFault[]>();
  const born = new Map<string, Placed[]>();
  const possible: PossibleTwice[] = [];
  for (const [line, family] of lines) {
    const { rows: _, ...content } = family;
    const words = JSON.stringify(content);
    if (seen.has(words)) {
      repeated.add(line);
      continue;
    }
    seen.set(words, line);
    for (const { mark, at, row = line } of marksOf(family)) {
      const fault = { line: row, at, code: "toldOnTwoLines" };
      const owner = owners.get(mark);
      if (owner === undefined) owners.set(mark, { line, faults: [fault] });
      else if (owner.line !== line) {
        add(faults, owner.line, owner.faults.splice(0));
        add(faults, line, [fault]);
      }
    }
    for (const [place, child] of family.children.entries()) {
      const { birthDate } = child.facts;
      if (birthDate === undefined) continue;
      const { identifiers, name, facts } = child;
      const placed = { line, place, identifiers, name, birthDate, dueDate: facts.dueDate };
      const sameDay = born.get(birthDate) ?? [];
      born.set(birthDate, sameDay);
      if (sameDay.length === BORN_ON_ONE_DAY_MAX) {
        const at = `/children/${place}`;
        add(faults, line, [{ line: family.rows?.[place] ?? line, at, code: "tooManyBornThatDay" }]);
        continue;
      }
      for (const other of sameDay) {
        if (other.line === line) continue;
        const because = perhapsSameChild(placed, other, false);
        if (because.length === 0) continue;
        possible.push({
          line,
          place,
          otherLine: other.line,
          otherPlace: other.place,
          because,
        });
      }
      sameDay.push(placed);
    }
  }
  return {
    faults,
    repeated,
    possible: possible.filter(({ line, otherLine }) => !faults.has(line) && !faults.has(otherLine)),
  };
}

/** What may stand on one line of a file only, as texts, each with where it stands. */
function* marksOf({
  parents,
  children,
  rows,
}: ImportedFamily): Generator<{ mark: string; at: string; row?: number | undefined }> {
  for (const [part, parent] of Object.entries(parents)) {
    const at = part === "mother" ? "/mother" : "/secondParent";
    for (const { system, value } of parent.identifiers) {
      yield { mark: `parent ${system} ${value}`, at };
    }
  }
  for (const [place, { identifiers, externalReference, contacts }] of children.entries()) {
    const at = `/children/${place}`;
    const row = rows?.[place];
    for (const { system, value } of identifiers) {
      yield { mark: `child ${system} ${value}`, at, row };
    }
    if (externalReference !== undefined) yield { mark: `reference ${externalReference}`, at, row };
    for (const [nth, contact] of contacts.entries()) {
      const { externalReference: reference, column = `${at}/contacts/${nth}` } = contact;
      if (reference !== undefined) yield { mark: `contact ${reference}`, at: column, row };
    }
  }
}

function add(faults: Map<number, LineFault[]>, line: number, more: readonly LineFault[]): void {
  faults.set(line, [...(faults.get(line) ?? []), ...more]);
}
