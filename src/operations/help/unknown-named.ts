import type { AgreedTerms, TermsFault } from "../../domain/needs/help/family-agreement.ts";
import type { Desk } from "../desk.ts";
import { findHealthVisitor } from "../health-visitors/find-health-visitor.ts";

/** The fault of naming a health visitor whom nobody knows; nobody named is nobody unknown. */
export async function unknownNamed(
  desk: Desk,
  { responsibleHealthVisitor: named }: Partial<AgreedTerms>,
): Promise<readonly TermsFault[]> {
  if (named === undefined || (await findHealthVisitor(desk, named)) !== undefined) return [];
  return [{ field: "responsibleHealthVisitor", code: "unknownHealthVisitor" }];
}
