import { listVisits as visitsAfter } from "../db/lists.ts";
import { type Disclosed, together } from "../domain/disclosure/disclose.ts";
import type { VisitView } from "../domain/disclosure/views.ts";
import { type Result, accepted } from "../domain/result.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import type { StoredVisit } from "../domain/visits/stored-visit.ts";
import type { VisitState } from "../domain/visits/visit-state.ts";
import { windowBounds } from "../domain/visits/window-bounds.ts";
import { type InvalidCursor, type Position, readCursor, writeCursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { findChildrenWithFamilies } from "./find-child.ts";
import type { Page } from "./list-children.ts";
import { type ListRequest, PAGE_DEFAULT, PAGE_MAX, familyFilter } from "./list-filter.ts";
import { shownVisit } from "./read-visit.ts";

export interface VisitListRequest extends ListRequest {
  readonly state: VisitState | undefined;
  readonly at: CivilDate | undefined;
}

/** Visits by the first day of their windows, in one state or in any, as they stand on a day. */
export async function listVisits(
  desk: Desk,
  asked: VisitListRequest,
): Promise<Result<Disclosed<Page<VisitView>>, InvalidCursor>> {
  const day = asked.at ?? desk.today;
  const { state, district, healthVisitor } = asked;
  const list = JSON.stringify(["visits", state, district, healthVisitor, asked.at]);
  const after = await readCursor(desk, list, asked.cursor);
  if (!after.ok) return after;
  const limit = asked.limit ?? PAGE_DEFAULT;
  const items: Disclosed<VisitView>[] = [];
  let position: Position | undefined = after.value;
  for (;;) {
    const stored = await visitsAfter(
      desk,
      familyFilter(desk, asked),
      windowBounds(state, day),
      position,
      PAGE_MAX,
    );
    for (const [visit, shown] of await shownVisits(desk, stored, day)) {
      if (state === undefined || shown.shown.visit.state === state) {
        if (items.length === limit) {
          const next = position && (await writeCursor(desk, list, position));
          return accepted(together(items, (views) => ({ items: views, next })));
        }
        items.push(shown);
        position = [visit.window.earliest, visit.id];
      }
    }
    const last = stored.at(-1);
    if (last === undefined || stored.length < PAGE_MAX) {
      return accepted(together(items, (views) => ({ items: views, next: undefined })));
    }
    position = [last.window.earliest, last.id];
  }
}

async function shownVisits(
  desk: Desk,
  stored: readonly StoredVisit[],
  day: CivilDate,
): Promise<readonly (readonly [StoredVisit, Disclosed<VisitView>])[]> {
  const ids = [...new Set(stored.map(({ child }) => child))];
  const found = await findChildrenWithFamilies(desk, ids);
  const byChild = new Map(found.map((of) => [of.child.id, of]));
  return stored.flatMap((visit) => {
    const of = byChild.get(visit.child);
    const shown = of && shownVisit(desk, visit, of, day);
    return shown === undefined ? [] : [[visit, shown] as const];
  });
}
