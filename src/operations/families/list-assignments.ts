import { childrenByFamily } from "../../db/families/children.ts";
import { readFamilies } from "../../db/families/families.ts";
import { listUnassigned } from "../../db/families/lists.ts";
import { discloseFamily } from "../../domain/disclosure/disclose-family.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import type { FamilyView } from "../../domain/disclosure/views.ts";
import { invariant } from "../../domain/invariant.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { type ListRequest, familyFilter } from "../list-filter.ts";
import { type Page, pageOfRows } from "../page.ts";

/** A family that waits for somebody to follow it. */
export interface OpenAssignment extends FamilyView {
  readonly waitingSince: Date;
}

/** The families whom nobody follows yet, the longest waiting first. */
export async function listAssignments(
  desk: Desk,
  asked: ListRequest,
): Promise<Result<Disclosed<Page<OpenAssignment>>, InvalidCursor>> {
  const list = JSON.stringify(["assignments", asked.district]);
  const filter = familyFilter(desk, asked);
  const page = await pageOfRows(desk, list, asked, (after, limit) =>
    listUnassigned(desk, filter, after, limit),
  );
  if (!page.ok) return page;
  const { items: rows, next } = page.value;
  const ids = rows.map(({ id }) => id);
  const since = new Map(rows.map(({ id, order }) => [id, new Date(order)]));
  const [families, children] = await Promise.all([
    readFamilies(desk, ids),
    childrenByFamily(desk, ids),
  ]);
  const shown = ids.flatMap((id): readonly Disclosed<FamilyView>[] => {
    const family = families.get(id);
    const view = family && discloseFamily(family, children.get(id) ?? [], desk.viewer);
    return view === undefined ? [] : [view];
  });
  const waiting = (view: FamilyView): OpenAssignment => {
    const waitingSince = since.get(view.id);
    invariant(waitingSince !== undefined, "what is shown was found");
    return { ...view, waitingSince };
  };
  return accepted(together(shown, (views) => ({ items: views.map(waiting), next })));
}
