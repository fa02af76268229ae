import { readFamilyAgreements } from "../../db/family-agreements.ts";
import type { NeedsToFollowUp } from "../../domain/follow-up/needs-tasks.ts";
import type { Desk } from "../desk.ts";

/** What of these children's needs somebody may have to see to. */
export async function needsToFollowUp(
  desk: Desk,
  children: readonly string[],
): Promise<ReadonlyMap<string, NeedsToFollowUp>> {
  const agreements = Map.groupBy(await readFamilyAgreements(desk, children), ({ child }) => child);
  return new Map(children.map((id) => [id, { agreements: agreements.get(id) ?? [] }]));
}
