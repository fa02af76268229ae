import type { LineFault } from "../../../domain/visits/family-import.ts";
import type { SentLine } from "../../../operations/imports/start-import.ts";
import type { Fault } from "../../problems/problem.ts";
import { codeFaults, isOneLine } from "../blocks/text.ts";
import { readFamily } from "./import-lines.ts";
import { CHILDREN_MAX } from "./imported-family.ts";
import { type TableRecord, recordsOf } from "./table-records.ts";

const COLUMNS_MAX = 500;
/** Ten children in each of 20,000 families. */
const ROWS_MAX = 200_000;
const FAMILY = "family";
const CHILD = "child.";
const HELD = "held.";
const HELD_AT = /^([\d-]+)\s+(\S+)$/;
const DANISH_DAY = /^(\d{2})-(\d{2})-(\d{4})$/;
const LETTERS_OF_TRUTH: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["ja", true],
  ["sand", true], // as a Danish spreadsheet has them
  ["1", true],
  ["false", false],
  ["nej", false],
  ["falsk", false],
  ["0", false],
]);

const PARENT_COLUMNS = [
  "cpr",
  "replacementNumber",
  "name",
  "phone",
  "interpreter",
  "hasCustody",
  "addressProtected",
  "address.street",
  "address.postalCode",
  "address.city",
];

/** The columns of a table, each named as the field of JSON that it stands for; `held.<rule>` holds a day, and what it was if not at home. */
export const COLUMNS: readonly string[] = [
  FAMILY,
  "healthVisitor",
  ...["mother", "secondParent"].flatMap((part) =>
    PARENT_COLUMNS.map((field) => `${part}.${field}`),
  ),
  ...[
    "cpr",
    "replacementNumber",
    "name",
    "birthDate",
    "sex",
    "dueDate",
    "gestationalAge.weeks",
    "gestationalAge.days",
    "firstTimeParents",
    "bornTogether",
    "birthWeightGrams",
    "dischargedOn",
    "daycareStart",
    "kindergartenStart",
    "arrivedOn",
    "addressProtected",
    "externalReference",
    "stillOwed",
  ].map((field) => `child.${field}`),
];

const WHOLE_NUMBERS = /\.(?:weeks|days|bornTogether|birthWeightGrams)$/;
const TRUTHS = /\.(?:hasCustody|addressProtected|firstTimeParents)$/;
const DAYS = /\.(?:birthDate|dueDate|dischargedOn|daycareStart|kindergartenStart|arrivedOn)$/;

/** A table of children, its header read. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRecord[];
}

/** Reads a table that commas or, as Danish spreadsheets write it, semicolons divide; or says what is wrong with it as a whole: its header, or a quote after which it cannot be told where a cell ends. */
export function readTable(text: string): Table | { readonly faults: readonly Fault[] } {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const divider = header.split(";").length > header.split(",").length ? ";" : ",";
  const rows: TableRecord[] = [];
  for (const record of recordsOf(text, divider)) {
    const { line, code } = record;
    const endsAll = rows.length === 0 || code === "quoteNotClosed";
    if (code !== undefined && endsAll) return { faults: [{ pointer: `/lines/${line}`, code }] };
    if (rows.length > ROWS_MAX) return { faults: [{ pointer: "", code: "tooManyLines" }] };
    rows.push(record);
  }
  const columns = (rows.shift()?.cells ?? []).map((name) => name.trim());
  const faults = faultsOfHeader(columns);
  return faults.length > 0 ? { faults } : { columns, rows };
}

function faultsOfHeader(columns: readonly string[]): readonly Fault[] {
  if (columns.length > COLUMNS_MAX) return [{ pointer: "/columns", code: "tooBig" }];
  const faults = columns.flatMap((name, place): readonly Fault[] => {
    const pointer = `/columns/${place}`;
    const isHeld = name.startsWith(HELD) && codeFaults(name.slice(HELD.length)).length === 0;
    if (!isHeld && !COLUMNS.includes(name)) return [{ pointer, code: "unknownField" }];
    return columns.indexOf(name) === place ? [] : [{ pointer, code: "toldTwice" }];
  });
  return columns.includes(FAMILY) ? faults : [...faults, { pointer: "/columns", code: "required" }];
}

/** The rows of each family, at least one where a table has a row. One that names none stands alone, under a key that no cell can hold. */
export function familiesOf({
  columns,
  rows,
}: Table): ReadonlyMap<string | number, readonly TableRecord[]> {
  const place = columns.indexOf(FAMILY);
  return Map.groupBy(rows, ({ line, cells }) => cells[place]?.trim() || line);
}

/** The families of a table, each at its first child's line. One with a row that cannot be read is faulty whole: none of its children comes without the others. */
export function* readTableLines(table: Table): Generator<SentLine> {
  for (const all of familiesOf(table).values()) {
    const line = all[0]?.line ?? 1;
    const unread = all.flatMap(({ line: row, code }) =>
      code === undefined ? [] : [{ line: row, at: "", code }],
    );
    const rows = all.filter(({ code }) => code === undefined);
    if (all.length > CHILDREN_MAX) {
      yield { line, told: undefined, faults: [{ line, at: FAMILY, code: "tooBig" }] };
    } else if (unread.length === 0) yield familyOf(table, rows);
    else {
      const { faults } = rows.length === 0 ? { faults: [] } : familyOf(table, rows);
      yield { line, told: undefined, faults: [...unread, ...faults] };
    }
  }
}

function familyOf({ columns }: Table, rows: readonly TableRecord[]): SentLine {
  const line = rows[0]?.line ?? 1;
  const family: Record<string, unknown> = { children: [] };
  const faults: LineFault[] = [];
  const children = rows.map(() => ({ contacts: [] as object[], columns: [] as string[] }));
  const values: Record<string, unknown>[] = rows.map(() => ({}));
  for (const [place, column] of columns.entries()) {
    const cells = rows.map((row) => row.cells[place]?.trim() ?? "");
    if (column === FAMILY) {
      for (const [nth, cell] of cells.entries()) {
        if (cell !== "" && isOneLine(cell)) continue;
        const code = cell === "" ? "required" : "forbiddenCharacter";
        faults.push({ line: rows[nth]?.line ?? line, at: FAMILY, code });
      }
      continue;
    }
    if (column.startsWith(CHILD) || column.startsWith(HELD)) {
      for (const [nth, cell] of cells.entries()) {
        if (cell === "") continue;
        if (column.startsWith(CHILD))
          put(values[nth], column.slice(CHILD.length), valueOf(column, cell));
        else {
          children[nth]?.contacts.push(heldOf(column.slice(HELD.length), cell));
          children[nth]?.columns.push(column);
        }
      }
      continue;
    }
    const told = cells.find((cell) => cell !== "");
    if (told !== undefined) put(family, column, valueOf(column, told));
    for (const [nth, cell] of cells.entries()) {
      if (cell === "" || cell === told) continue;
      faults.push({ line: rows[nth]?.line ?? line, at: column, code: "differsFromFamily" });
    }
  }
  family["children"] = values.map((value, nth) => {
    const contacts = children[nth]?.contacts ?? [];
    return contacts.length === 0 ? value : { ...value, contacts };
  });
  const placeOf = (_: number, pointer: string) => {
    const [, nth, contact] = /^\/children\/(\d+)(?:\/contacts\/(\d+))?/.exec(pointer) ?? [];
    const child = Number(nth);
    const at =
      contact === undefined ? columnOf(pointer) : (children[child]?.columns[Number(contact)] ?? "");
    return { line: nth === undefined ? line : (rows[child]?.line ?? line), at };
  };
  const read = readFamily(line, { value: family }, placeOf);
  if (read.told === undefined || faults.length > 0) {
    return { line, told: undefined, faults: [...faults, ...read.faults] };
  }
  const named = read.told.children.map((child, nth) => ({
    ...child,
    contacts: child.contacts.map((contact, place) => {
      const column = children[nth]?.columns[place];
      return column === undefined ? contact : { ...contact, column };
    }),
  }));
  return {
    line,
    told: { ...read.told, children: named, rows: rows.map((row) => row.line) },
    faults: [],
  };
}

/** The column that a pointer into a family's JSON leads to. */
export function columnOf(pointer: string): string {
  const path = pointer.replace(/^\/children\/\d+/, "/child").slice(1);
  return path
    .split("/")
    .filter((part) => !/^\d+$/.test(part))
    .join(".");
}

function valueOf(column: string, cell: string): unknown {
  if (WHOLE_NUMBERS.test(column)) return /^\d{1,6}$/.test(cell) ? Number(cell) : cell;
  if (TRUTHS.test(column)) return LETTERS_OF_TRUTH.get(cell.toLowerCase()) ?? cell;
  if (DAYS.test(column)) return dayOf(cell);
  if (column === "child.stillOwed") return cell.split(/\s+/);
  // A spreadsheet takes a CPR number for a number and its leading nought away.
  if (column.endsWith(".cpr")) return cell.replace(/[\s-]/g, "").replace(/^\d{9}$/, "0$&");
  return cell;
}

/** As ISO 8601 writes it, or as Danes do. */
function dayOf(cell: string): string {
  return cell.replace(DANISH_DAY, "$3-$2-$1");
}

/** A day, with what it was where it was no visit at home. */
function heldOf(rule: string, cell: string): object {
  const [, on = cell, modality = "home"] = HELD_AT.exec(cell) ?? [];
  return { rule, on: dayOf(on), modality };
}

function put(into: Record<string, unknown> | undefined, path: string, value: unknown): void {
  const [field = "", ...rest] = path.split(".");
  if (into === undefined) return;
  if (rest.length === 0) {
    into[field] = value;
    return;
  }
  const inner = (into[field] ??= {}) as Record<string, unknown>;
  put(inner, rest.join("."), value);
}
