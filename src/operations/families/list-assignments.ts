import { childrenByFamily } from "../../db/children.ts";
import { readFamilies } from "../../db/families.ts";
import { listUnassigned } from "../../db/lists.ts";
import { type Disclosed, discloseFamily, together } from "../../domain/disclosure/disclose.ts";
import type { FamilyView } from "../../domain/disclosure/views.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { type ListRequest, familyFilter } from "../list-filter.ts";
import { type Page, pageOfIds } from "../page.ts";

/** The families whom nobody follows yet, the longest waiting first. */
export async function listAssignments(
  desk: Desk,
  asked: ListRequest,
): Promise<Result<Disclosed<Page<FamilyView>>, InvalidCursor>> {
  const list = JSON.stringify(["assignments", asked.district]);
  const filter = familyFilter(desk, asked);
  const page = await pageOfIds(desk, list, asked, (after, limit) =>
    listUnassigned(desk, filter, after, limit),
  );
  if (!page.ok) return page;
  const { items: ids, next } = page.value;
  const [families, children] = await Promise.all([
    readFamilies(desk, ids),
    childrenByFamily(desk, ids),
  ]);
  const shown = ids.flatMap((id): readonly Disclosed<FamilyView>[] => {
    const family = families.get(id);
    const view = family && discloseFamily(family, children.get(id) ?? [], desk.viewer);
    return view === undefined ? [] : [view];
  });
  return accepted(together(shown, (items) => ({ items, next })));
}
