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
import { type ListRequest, PAGE_DEFAULT } from "../list-filter.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import type { NotFound } from "../not-found.ts";
import { type Page, pageOfRows } from "../page.ts";
import { findImport, shownImport } from "./find-import.ts";

export async function readImportById(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ImportView>, NotFound | NotAllowedToDo>> {
  const found = await findImport(desk, id);
  return found.ok ? shownImport(desk, found.value) : found;
}

/** Imports, the newest first. */
export async function listImports(
  desk: Desk,
  asked: Pick<ListRequest, "cursor" | "limit">,
): Promise<Result<Disclosed<Page<ImportView>>, NotAllowedToDo | InvalidCursor>> {
  if (!mayImport(desk.viewer)) return refused({ kind: "notAllowedToDo" });
  const page = await pageOfRows(desk, "imports", asked, async (after, limit) => {
    const found = await latestImports(desk, after, limit);
    return found.map((each) => ({ ...each, order: each.recordedAt.toISOString() }));
  });
  if (!page.ok) return page;
  const items: ImportView[] = [];
  for (const { order: _, ...each } of page.value.items) {
    items.push({ import: each, progress: await readProgress(desk, each.id) });
  }
  return accepted(discloseNonPersonal({ ...page.value, items }));
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
