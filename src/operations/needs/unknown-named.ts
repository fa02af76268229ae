import { readHealthVisitor } from "../../db/health-visitors.ts";
import type { AgreedTerms, TermsFault } from "../../domain/needs/help/family-agreement.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Desk } from "../desk.ts";

/** Whether an id that somebody named is no health visitor's. */
export async function isUnknownHealthVisitor(desk: Desk, id: string): Promise<boolean> {
  return !isRecordId(id) || (await readHealthVisitor(desk, id)) === undefined;
}

/** The fault of naming a health visitor whom nobody knows; nobody named is nobody unknown. */
export async function unknownNamed(
  desk: Desk,
  { responsibleHealthVisitor: named }: Partial<AgreedTerms>,
): Promise<readonly TermsFault[]> {
  if (named === undefined || !(await isUnknownHealthVisitor(desk, named))) return [];
  return [{ field: "responsibleHealthVisitor", code: "unknownHealthVisitor" }];
}
