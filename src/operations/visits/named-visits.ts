import { holdChildrenOfVisits } from "../../db/transaction/holding.ts";
import { readVisits } from "../../db/visits/visits.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";

/** The visits that a request names, with all that is known of their children, held until the change is done. */
export interface NamedVisits {
  /** In the order in which they are named. */
  readonly visits: readonly StoredVisit[];
  readonly children: readonly ChildOfFamily[];
  /** Every visit of those children. */
  readonly ofChildren: readonly StoredVisit[];
  /** The places in the request of visits that nobody has, or that are not the viewer's: she cannot tell which. */
  readonly unknown: readonly number[];
}

/**
 * `ofAnybody`: what follows for families that are not the viewer's is done all the same. `withdrawnToo`: what was held
 * can be entered, also when the plan owes it no more since.
 */
export async function holdNamedVisits(
  desk: Desk,
  ids: readonly string[],
  { ofAnybody = false, withdrawnToo = false } = {},
): Promise<NamedVisits> {
  const held = await holdChildrenOfVisits(desk, ids.filter(isRecordId));
  const [all, ofChildren] = await Promise.all([
    findChildrenWithFamilies(desk, held),
    readVisits(desk, held),
  ]);
  const children = all.filter(
    ({ family }) => ofAnybody || fieldsShown(family, desk.viewer).has("record"),
  );
  const isShown = new Set(children.map(({ child }) => child.id));
  const known = new Map(
    ofChildren
      .filter(({ child, isWithdrawn }) => isShown.has(child) && (withdrawnToo || !isWithdrawn))
      .map((visit) => [visit.id, visit]),
  );
  return {
    visits: ids.flatMap((id) => known.get(id) ?? []),
    children,
    ofChildren,
    unknown: ids.flatMap((id, place) => (known.has(id) ? [] : [place])),
  };
}
