import { readFamilyAgreement, readFamilyAgreements } from "../../db/needs/family-agreements.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { FamilyAgreement } from "../../domain/needs/help/family-agreement.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { findChildInNeed } from "../families/find-child-in-need.ts";

/** What was agreed with a child's family, by the day on which it is followed up. A child has a few dozen in all its years. */
export async function listAgreements(
  desk: Desk,
  child: string,
): Promise<Result<Disclosed<readonly FamilyAgreement[]>, NotFound>> {
  const found = await findChildInNeed(desk, child);
  if (found === undefined) return refused({ kind: "notFound" });
  const agreements = await readFamilyAgreements(desk, [child]);
  return orNotFound(discloseTold(child, agreements, found.family, desk.viewer));
}

export async function readAgreement(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<FamilyAgreement>, NotFound>> {
  const agreement = isRecordId(id) ? await readFamilyAgreement(desk, id) : undefined;
  const found = agreement && (await findChildInNeed(desk, agreement.child));
  if (agreement === undefined || found === undefined) return refused({ kind: "notFound" });
  return orNotFound(discloseTold(found.child.id, agreement, found.family, desk.viewer));
}
