import { findChildren } from "../../db/children.ts";
import { readFamilies } from "../../db/families.ts";
import { listUnassigned } from "../../db/lists.ts";
import { type Disclosed, discloseFamily, together } from "../../domain/disclosure/disclose.ts";
import type { FamilyView } from "../../domain/disclosure/views.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { type InvalidCursor, readCursor, writeCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import type { Page } from "./list-children.ts";
import { type ListRequest, PAGE_DEFAULT, familyFilter } from "../list-filter.ts";

/** The families whom nobody follows yet, the longest waiting first. */
export async function listAssignments(
  desk: Desk,
  asked: ListRequest,
): Promise<Result<Disclosed<Page<FamilyView>>, InvalidCursor>> {
  const list = JSON.stringify(["assignments", asked.district]);
  const after = await readCursor(desk, list, asked.cursor);
  if (!after.ok) return after;
  const limit = asked.limit ?? PAGE_DEFAULT;
  const found = await listUnassigned(desk, familyFilter(desk, asked), after.value, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next =
    last !== undefined && found.length > limit
      ? await writeCursor(desk, list, [last.order, last.id])
      : undefined;
  const families = await readFamilies(
    desk,
    page.map(({ id }) => id),
  );
  const shown: Disclosed<FamilyView>[] = [];
  for (const { id } of page) {
    const family = families.get(id);
    const children = await findChildren(desk, { families: [id] });
    const view = family && discloseFamily(family, children, desk.viewer);
    if (view !== undefined) shown.push(view);
  }
  return accepted(together(shown, (items) => ({ items, next })));
}
