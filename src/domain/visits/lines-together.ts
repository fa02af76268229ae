import {
  type ComparedChild,
  type MatchReason,
  areNamedApart,
  perhapsSameChild,
} from "../registration/perhaps-same-child.ts";
import { ALIKE_MAX, type LineFault } from "./family-import.ts";
import type { ImportedChild, ImportedFamily } from "./imported-family.ts";

/** What only shows when the lines of a file are held against each other. */
export interface LinesTogether {
  /** Of each line that has some. */
  readonly faults: ReadonlyMap<number, readonly LineFault[]>;
  /** Lines that say what an earlier one says, word for word, of children who each have a number or a reference. */
  readonly repeated: ReadonlySet<number>;
  /** Children of two lines, or of one, who may be one; the later first. */
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

interface Placed extends ComparedChild, Pick<ImportedChild, "sex" | "externalReference"> {
  readonly line: number;
  readonly place: number;
  readonly row: number;
  /** The first line that says the same of its family, word for word. */
  readonly said: number;
  /** How many of other lines it may be. */
  alike: number;
}

/** Each is held against all others of its day, and people look at what comes of it: four times the children that are born in Copenhagen on a day. */
const BORN_ON_ONE_DAY_MAX = 100;
/** More nobody looks through; our own default. */
const POSSIBLE_MAX = 2_000;

/** A number or a reference stands on one line: on two, both are faulty, so that their order decides nothing. */
export function linesTogether(lines: Iterable<Told>): LinesTogether {
  const seen = new Map<string, number>();
  const repeated = new Set<number>();
  const owners = new Map<string, { readonly line: number; readonly faults: LineFault[] }>();
  const faults = new Map<number, LineFault[]>();
  const born = new Map<string, Placed[]>();
  const possible: PossibleTwice[] = [];
  const crowded = new Set<Placed>();
  const suspect = (one: Placed, other: Placed, because: readonly MatchReason[]) => {
    const { line, place } = one;
    if (possible.length >= POSSIBLE_MAX) crowded.add(one);
    else possible.push({ line, place, otherLine: other.line, otherPlace: other.place, because });
  };
  for (const [line, family] of lines) {
    const { rows: _, ...content } = family;
    const words = JSON.stringify(content);
    const said = seen.get(words) ?? line;
    if (said !== line && family.children.every(hasMark)) {
      repeated.add(line);
      continue;
    }
    seen.set(words, said);
    for (const { mark, at, row = line } of marksOf(family)) {
      const fault = { line: row, at, code: "toldOnTwoLines" };
      const owner = owners.get(mark);
      if (owner === undefined) owners.set(mark, { line, faults: [fault] });
      else if (owner.line === line) add(faults, line, [{ ...fault, code: "toldTwice" }]);
      else {
        add(faults, owner.line, owner.faults.splice(0));
        add(faults, line, [fault]);
      }
    }
    const children = placedOf(family, line, said);
    for (const [one, other, because] of toldTwice(children)) suspect(one, other, because);
    for (const placed of children) {
      const { place, row, birthDate, dueDate } = placed;
      const day = birthDate ?? `due ${dueDate}`;
      const sameDay = born.get(day) ?? [];
      born.set(day, sameDay);
      if (sameDay.length === BORN_ON_ONE_DAY_MAX) {
        add(faults, line, [{ line: row, at: `/children/${place}`, code: "tooManyBornThatDay" }]);
        continue;
      }
      for (const other of sameDay) {
        if (other.line === line) continue;
        const isSaidTwice = other.said === said && other.place === place;
        const because = perhapsSameChild(placed, other, isSaidTwice);
        if (because.length === 0) continue;
        for (const one of [placed, other]) if (++one.alike > ALIKE_MAX) crowded.add(one);
        if (placed.alike <= ALIKE_MAX && other.alike <= ALIKE_MAX) suspect(placed, other, because);
      }
      sameDay.push(placed);
    }
  }
  for (const { line, place, row } of crowded) {
    add(faults, line, [{ line: row, at: `/children/${place}`, code: "tooManyAlike" }]);
  }
  return {
    faults,
    repeated,
    possible: possible.filter(({ line, otherLine }) => !faults.has(line) && !faults.has(otherLine)),
  };
}

function hasMark({ identifiers, externalReference }: ImportedChild): boolean {
  return identifiers.length > 0 || externalReference !== undefined;
}

function placedOf(
  { children, rows }: ImportedFamily,
  line: number,
  said: number,
): readonly Placed[] {
  return children.map(({ identifiers, name, sex, externalReference, facts }, place) => {
    const { birthDate, dueDate } = facts;
    const known = { identifiers, name, sex, externalReference, birthDate, dueDate };
    return { ...known, line, place, row: rows?.[place] ?? line, said, alike: 0 };
  });
}

/** Children of one line whom nothing tells apart: twins have names, numbers, references or sexes of their own, a row that was copied has not. */
function* toldTwice(
  children: readonly Placed[],
): Generator<readonly [Placed, Placed, readonly MatchReason[]]> {
  for (const one of children) {
    for (const other of children.slice(0, one.place)) {
      const because = areApart(one, other) ? [] : perhapsSameChild(one, other, true);
      if (because.length > 0) yield [one, other, because];
    }
  }
}

function areApart(one: Placed, other: Placed): boolean {
  const differ = (mark: string | undefined, another: string | undefined) =>
    mark !== undefined && another !== undefined && mark !== another;
  const sexOf = ({ sex }: Placed) => (sex === "unknown" ? undefined : sex);
  return (
    differ(sexOf(one), sexOf(other)) ||
    differ(one.externalReference, other.externalReference) ||
    areNamedApart(one.name, other.name)
  );
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
