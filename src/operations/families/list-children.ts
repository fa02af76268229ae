import { listChildren as childrenAfter } from "../../db/lists.ts";
import { type Disclosed, discloseChild, together } from "../../domain/disclosure/disclose.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { type InvalidCursor, readCursor, writeCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "./find-child.ts";
import { type ListRequest, PAGE_DEFAULT, familyFilter } from "../list-filter.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor of the next page; undefined after the last. */
  readonly next: string | undefined;
}

/** The children who are followed, by the order of their registration. */
export async function listChildren(
  desk: Desk,
  asked: ListRequest,
): Promise<Result<Disclosed<Page<ChildView>>, InvalidCursor>> {
  const list = JSON.stringify(["children", asked.district, asked.healthVisitor]);
  const after = await readCursor(desk, list, asked.cursor);
  if (!after.ok) return after;
  const limit = asked.limit ?? PAGE_DEFAULT;
  const found = await childrenAfter(desk, familyFilter(desk, asked), after.value, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next =
    last !== undefined && found.length > limit
      ? await writeCursor(desk, list, [last.order, last.id])
      : undefined;
  const children = await findChildrenWithFamilies(
    desk,
    page.map(({ id }) => id),
  );
  return accepted(together(shownOf(desk, children), (items) => ({ items, next })));
}

export function shownOf(
  { viewer }: Desk,
  children: readonly ChildOfFamily[],
): readonly Disclosed<ChildView>[] {
  return children.flatMap(({ child, family }) => discloseChild(child, family, viewer) ?? []);
}
