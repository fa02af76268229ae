import { listVisits as visitsAfter } from "../../db/families/lists.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { VisitView } from "../../domain/disclosure/views.ts";
import type { Result } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { TimeSpan } from "../../domain/time/time-span.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { VisitState } from "../../domain/visits/visit-state.ts";
import { windowBounds } from "../../domain/visits/window-bounds.ts";
import { type InvalidCursor, readCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { findChildrenWithFamilies } from "../families/find-child.ts";
import { type ListRequest, PAGE_DEFAULT, PAGE_MAX, familyFilter } from "../list-filter.ts";
import { type Page, pageOfShown } from "../page.ts";
import { shownVisit } from "./read-visit.ts";

export interface VisitListRequest extends ListRequest {
  readonly state: VisitState | undefined;
  readonly at: CivilDate | undefined;
}

/** How much one request looks through: a page may be short, or empty, and still have a next. */
const BATCHES_MAX = 10;

/** What narrows a list beside what is asked of families and states. */
export interface VisitsAmong {
  /** A name for what is asked, for the cursors. */
  readonly name: string;
  /** When something was last put on record about their children. */
  readonly changed: TimeSpan;
  /** Whom it may be that comes. */
  readonly performer?: string | undefined;
  readonly isFitting: (visit: VisitView) => boolean;
}

/** Visits by the first day of their windows, in one state or in any, as they stand on a day. */
export async function listVisits(
  desk: Desk,
  asked: VisitListRequest,
  among?: VisitsAmong,
): Promise<Result<Disclosed<Page<VisitView>>, InvalidCursor>> {
  const day = asked.at ?? desk.today;
  const { state, district, healthVisitor } = asked;
  const list = JSON.stringify(["visits", state, district, healthVisitor, asked.at, among?.name]);
  const after = await readCursor(desk, list, asked.cursor);
  if (!after.ok) return after;
  const limit = asked.limit ?? PAGE_DEFAULT;
  const filter = familyFilter(desk, asked);
  const items: Disclosed<VisitView>[] = [];
  let position = after.value;
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const bounds = windowBounds(state, day);
    const stored = await visitsAfter(desk, filter, bounds, position, PAGE_MAX, among);
    const shown = await shownVisits(desk, stored, day);
    for (const visit of stored) {
      const view = shown.get(visit.id);
      const fits = state === undefined || view?.shown.visit.state === state;
      if (view !== undefined && fits && among?.isFitting(view.shown) !== false) {
        if (items.length === limit) return pageOfShown(desk, list, items, position);
        items.push(view);
      }
      position = [visit.window.earliest, visit.id];
    }
    if (stored.length < PAGE_MAX) return pageOfShown(desk, list, items, undefined);
  }
  return pageOfShown(desk, list, items, position);
}

async function shownVisits(
  desk: Desk,
  stored: readonly StoredVisit[],
  day: CivilDate,
): Promise<ReadonlyMap<string, Disclosed<VisitView>>> {
  const ids = [...new Set(stored.map(({ child }) => child))];
  const found = await findChildrenWithFamilies(desk, ids);
  const byChild = new Map(found.map((of) => [of.child.id, of]));
  return new Map(
    stored.flatMap((visit) => {
      const of = byChild.get(visit.child);
      const shown = of && shownVisit(desk, visit, of, day);
      return shown === undefined ? [] : [[visit.id, shown] as const];
    }),
  );
}
