import type { ChildOnRecord } from "../registration/child-on-record.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { DepartureItem } from "../visits/departure-checklist.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";

/** That a child has moved out, and what a person sees to. */
export interface DepartureView {
  readonly child: string;
  /** Undefined where it has never moved out. */
  readonly departedOn: CivilDate | undefined;
  readonly checklist: readonly DepartureItem[];
}

export function discloseDeparture(
  { id, departedOn }: ChildOnRecord,
  checklist: readonly DepartureItem[],
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<DepartureView> | undefined {
  if (!fieldsShown(family, viewer).has("record")) return undefined;
  return disclosed({ child: id, departedOn, checklist }, [id]);
}
