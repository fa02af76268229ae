import { readFamilyAgreements, saveFamilyAgreement } from "../../db/family-agreements.ts";
import type { Desk } from "../desk.ts";

/** What was agreed and said about a duplicate's needs is the survivor's from now on. */
export async function carryNeeds(desk: Desk, duplicate: string, survivor: string): Promise<void> {
  for (const agreement of await readFamilyAgreements(desk, [duplicate])) {
    const version = agreement.version + 1;
    await saveFamilyAgreement(desk, { ...agreement, child: survivor, version });
  }
}
