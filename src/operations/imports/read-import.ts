import { listLines } from "../../db/outward/import-lines.ts";
import { latestImports, readProgress } from "../../db/outward/imports.ts";
import {
  type ImportView,
  discloseImportLine,
  mayImport,
} from "../../domain/disclosure/disclose-import.ts";
import {
  type Disclosed,
  discloseNonPersonal,
  together,
} from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { FamilyImport, ImportLine, LineState } from "../../domain/visits/family-import.ts";
import { type InvalidCursor, readCursor, writeCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { PAGE_DEFAULT, PAGE_MAX } from "../list-filter.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import type { NotFound } from "../not-found.ts";
import type { Page } from "../page.ts";
import { findImport, shownImport } from "./find-import.ts";

export async function readImportById(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ImportView>, NotFound | NotAllowedToDo>> {
  const found = await findImport(desk, id);
  return found.ok ? shownImport(desk, found.value) : found;
}

/** The latest of them; whoever has sent that many looks for no older one. */
export async function listImports(
  desk: Desk,
): Promise<Result<Disclosed<readonly ImportView[]>, NotAllowedToDo>> {
  if (!mayImport(desk.viewer)) return refused({ kind: "notAllowedToDo" });
  const found = await latestImports(desk, PAGE_MAX);
  const views: ImportView[] = [];
  for (const each of found) {
    views.push({ import: each, progress: await readProgress(desk, each.id) });
  }
  return accepted(discloseNonPersonal(views));
}

/** A page of an import's lines, in the order of the file. */
export async function listImportLines(
  desk: Desk,
  id: string,
  asked: {
    readonly state: LineState | undefined;
    readonly cursor: string | undefined;
    readonly limit: number | undefined;
  },
): Promise<
  Result<
    Disclosed<Page<ImportLine> & { readonly of: FamilyImport }>,
    NotFound | NotAllowedToDo | InvalidCursor
  >
> {
  const found = await findImport(desk, id);
  if (!found.ok) return found;
  const { state, cursor, limit = PAGE_DEFAULT } = asked;
  const list = `lines of ${found.value.id} ${state ?? ""}`;
  const after = await readCursor(desk, list, cursor);
  if (!after.ok) return after;
  const [last = "0"] = after.value ?? [];
  const read = await listLines(desk, found.value.id, state, Number(last), limit + 1);
  const page = read.slice(0, limit);
  const end = page.at(-1);
  const next =
    end !== undefined && read.length > limit
      ? await writeCursor(desk, list, [String(end.line), found.value.id])
      : undefined;
  const shown = page.map(discloseImportLine);
  return accepted(together(shown, (items) => ({ items, next, of: found.value })));
}
