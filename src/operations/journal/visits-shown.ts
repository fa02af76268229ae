import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import type { VisitView } from "../../domain/disclosure/views.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import { shownVisit } from "../visits/read-visit.ts";

/** Those of some visits that the viewer may read, as they stand today. */
export function visitsShown(
  desk: Desk,
  ids: readonly string[],
  whose: {
    readonly children: readonly ChildOfFamily[];
    readonly ofChildren: readonly StoredVisit[];
  },
): Disclosed<readonly VisitView[]> {
  const shown = ids.flatMap((id) => {
    const visit = whose.ofChildren.find((each) => each.id === id && !each.isWithdrawn);
    const of = visit && whose.children.find(({ child }) => child.id === visit.child);
    return (of && shownVisit(desk, visit, of, desk.today)) ?? [];
  });
  return together(shown, (views) => views);
}
