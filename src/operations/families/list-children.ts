import { listChildren as childrenAfter } from "../../db/families/lists.ts";
import { discloseChild } from "../../domain/disclosure/disclose-family.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "./find-child.ts";
import { type ListRequest, familyFilter } from "../list-filter.ts";
import { type Page, pageOfIds } from "../page.ts";

/** The children who are followed, by the order of their registration. */
export async function listChildren(
  desk: Desk,
  asked: ListRequest,
): Promise<Result<Disclosed<Page<ChildView>>, InvalidCursor>> {
  const list = JSON.stringify(["children", asked.district, asked.healthVisitor]);
  const filter = familyFilter(desk, asked);
  const page = await pageOfIds(desk, list, asked, (after, limit) =>
    childrenAfter(desk, filter, after, limit),
  );
  if (!page.ok) return page;
  const { next } = page.value;
  const children = await findChildrenWithFamilies(desk, page.value.items);
  return accepted(together(shownOf(desk, children), (items) => ({ items, next })));
}

export function shownOf(
  { viewer }: Desk,
  children: readonly ChildOfFamily[],
): readonly Disclosed<ChildView>[] {
  return children.flatMap(({ child, family }) => discloseChild(child, family, viewer) ?? []);
}
