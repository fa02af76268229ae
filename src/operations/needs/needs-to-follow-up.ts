import { readFamilyAgreements } from "../../db/family-agreements.ts";
import { readFeedback } from "../../db/feedback.ts";
import { readStandingLevels } from "../../db/levels.ts";
import type { NeedsToFollowUp } from "../../domain/follow-up/needs-tasks.ts";
import type { Desk } from "../desk.ts";

/** What of these children's needs somebody may have to see to. */
export async function needsToFollowUp(
  desk: Desk,
  children: readonly string[],
): Promise<ReadonlyMap<string, NeedsToFollowUp>> {
  const [allAgreements, allFeedback, levels] = await Promise.all([
    readFamilyAgreements(desk, children),
    readFeedback(desk, children),
    readStandingLevels(desk, children),
  ]);
  const agreements = Map.groupBy(allAgreements, ({ child }) => child);
  const feedback = Map.groupBy(allFeedback, ({ child }) => child);
  return new Map(
    children.map((id) => {
      const level = levels.get(id);
      const of = { agreements: agreements.get(id) ?? [], feedback: feedback.get(id) ?? [], level };
      return [id, of];
    }),
  );
}
