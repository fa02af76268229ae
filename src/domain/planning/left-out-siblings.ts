import { isSameVisit } from "../programme/visit-identity.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { StoredVisit } from "../visits/stored-visit.ts";
import { standingOn } from "../visits/visit-history.ts";

/** The same visit of a child born together with one of these, open and not agreed: both are better seen at once. */
export function leftOutSiblings(
  ofSiblings: readonly StoredVisit[],
  booked: readonly StoredVisit[],
  birthDateOf: (child: string) => CivilDate | undefined,
  today: CivilDate,
): readonly string[] {
  return ofSiblings.flatMap((visit) => {
    if (visit.isWithdrawn || standingOn(visit.history, today) !== undefined) return [];
    const isWanted = booked.some(
      (each) => isSameVisit(each, visit) && birthDateOf(each.child) === birthDateOf(visit.child),
    );
    return isWanted ? [visit.id] : [];
  });
}
