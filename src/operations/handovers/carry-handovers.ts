import { handoversOf, saveHandover } from "../../db/needs/handovers.ts";
import { handoverOf } from "../../domain/needs/handovers/handover-consent.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import type { Desk } from "../desk.ts";

/** What was written to follow the duplicate follows the survivor from now on, under its own id. */
export async function carryHandovers(
  desk: Desk,
  duplicate: ChildOnRecord,
  survivor: string,
): Promise<void> {
  for (const handover of await handoversOf(desk, [duplicate.id])) {
    await saveHandover(desk, handoverOf(survivor, handover, duplicate.facts, desk.today));
  }
}
