import { handoversOf, listHandovers as handoversAfter } from "../../db/needs/handovers.ts";
import { type HandoverView, discloseHandover } from "../../domain/disclosure/disclose-handover.ts";
import { type Disclosed, together, togetherAbout } from "../../domain/disclosure/disclosed.ts";
import type { HandoverState } from "../../domain/needs/handovers/handover-life.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { findChildInNeed } from "../families/find-child-in-need.ts";
import { findChildrenWithFamilies } from "../families/find-child.ts";
import { type ListRequest, familyFilter } from "../list-filter.ts";
import type { NotFound } from "../not-found.ts";
import { type Page, pageOfRows } from "../page.ts";

export interface HandoverListRequest extends ListRequest {
  readonly state: HandoverState | undefined;
}

/** What was written to follow children, in the order in which it was. */
export async function listHandovers(
  desk: Desk,
  asked: HandoverListRequest,
): Promise<Result<Disclosed<Page<HandoverView>>, InvalidCursor>> {
  const { state, district, healthVisitor } = asked;
  const list = JSON.stringify(["handovers", state, district, healthVisitor]);
  const filter = familyFilter(desk, asked);
  const page = await pageOfRows(desk, list, asked, (after, limit) =>
    handoversAfter(desk, filter, state, after, limit),
  );
  if (!page.ok) return page;
  const { items, next } = page.value;
  const found = await findChildrenWithFamilies(desk, [...new Set(items.map(({ child }) => child))]);
  const families = new Map(found.map(({ child, family }) => [child.id, family]));
  const shown = items.flatMap((handover) => {
    const family = families.get(handover.child);
    return (family && discloseHandover(handover, family, desk.viewer)) ?? [];
  });
  return accepted(together(shown, (views) => ({ items: views, next })));
}

/** All that was written to follow one child; of one that was stopped nothing more is said. */
export async function listHandoversOfChild(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<readonly HandoverView[]>, NotFound>> {
  const of = await findChildInNeed(desk, id);
  if (of === undefined) return refused({ kind: "notFound" });
  const handovers = of.child.stopped === undefined ? await handoversOf(desk, [id]) : [];
  const shown = handovers.flatMap(
    (handover) => discloseHandover(handover, of.family, desk.viewer) ?? [],
  );
  return accepted(togetherAbout(id, shown, (views) => views));
}
