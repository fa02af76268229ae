import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { followedChild } from "../../domain/visits/followed-child.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { VisitHistory } from "../../domain/visits/visit-history.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import { type VisitNews, settleVisits } from "./settle-visits.ts";

/** A visit of which people have just made something. */
export interface ChangedHistory {
  readonly visit: string;
  readonly history: VisitHistory;
  readonly news: VisitNews;
}

/** Lays down what people have made of visits, and plans their children's visits anew: what is open again follows the plan. Gives all of the children's visits as they then are. */
export async function settleStandings(
  desk: Desk,
  children: readonly ChildOfFamily[],
  stored: readonly StoredVisit[],
  changed: readonly ChangedHistory[],
): Promise<Result<readonly StoredVisit[], TooManyOccurrences>> {
  const byVisit = new Map(changed.map((each) => [each.visit, each]));
  const news = new Map(changed.map((each) => [each.visit, each.news]));
  const after: StoredVisit[] = [];
  for (const { child } of children) {
    const own = stored
      .filter((visit) => visit.child === child.id)
      .map((visit) => ({ ...visit, history: byVisit.get(visit.id)?.history ?? visit.history }));
    const settled = await settleVisits(desk, followedChild(child, child), own, news);
    if (!settled.ok) return settled;
    after.push(...settled.value.visits);
  }
  return accepted(after);
}
