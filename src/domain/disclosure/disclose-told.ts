import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, seesNeeds } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";

/** What was told of a child, or nobody has told yet: facts and days are reasons, and shown to whoever may see these. */
export function discloseTold<Told>(
  child: string,
  told: Told,
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<Told> | undefined {
  return seesNeeds(family, viewer) ? disclosed(told, [child]) : undefined;
}
