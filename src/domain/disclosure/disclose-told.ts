import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";

/** What was told of a child, with who told it: facts and days are reasons, and shown to whoever may see these. */
export function discloseTold<Told>(
  child: string,
  told: Told,
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<Told> | undefined {
  return fieldsShown(family, viewer).has("reason") ? disclosed(told, [child]) : undefined;
}
