import { fboeCondition } from "../criteria/fboe-codes.ts";
import { type Concern, type ConcernEntry, mayBeShared } from "../needs/concerns/concern.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, fieldsShown } from "./shown-fields.ts";
import type { Role, Viewer } from "./viewer.ts";

/** A worry is for the people who see to it; no system is told of it. */
const CONCERN_ROLES: ReadonlySet<Role> = new Set(["health-visitor", "coordinator"]);

export interface ConcernView extends Concern {
  readonly conditionName: string;
  readonly mayBeShared: boolean;
  /** Who follows the family. */
  readonly healthVisitor: string | undefined;
}

export interface ConcernWithHistory extends ConcernView {
  readonly history: readonly ConcernEntry[];
}

/** A concern tells more of a family than any reason does: it is shown whole, or not at all. */
export function seesConcerns(family: FamilyRelation, viewer: Viewer): boolean {
  const fields = fieldsShown(family, viewer);
  return CONCERN_ROLES.has(viewer.role) && fields.has("record") && fields.has("reason");
}

export function discloseConcern(
  concern: Concern,
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<ConcernView> | undefined {
  return seesConcerns(family, viewer)
    ? disclosed(viewOf(concern, family), [concern.child])
    : undefined;
}

export function discloseConcernWithHistory(
  concern: Concern,
  history: readonly ConcernEntry[],
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<ConcernWithHistory> | undefined {
  return seesConcerns(family, viewer)
    ? disclosed({ ...viewOf(concern, family), history }, [concern.child])
    : undefined;
}

function viewOf(concern: Concern, { healthVisitor }: FamilyRelation): ConcernView {
  return {
    ...concern,
    conditionName: fboeCondition(concern.told.condition)?.name ?? concern.told.condition,
    mayBeShared: mayBeShared(concern),
    healthVisitor,
  };
}
