import { readFamilyAgreements } from "../../db/needs/family-agreements.ts";
import { readFeedback } from "../../db/needs/feedback.ts";
import { readStandingLevels } from "../../db/needs/levels.ts";
import type { HelpToFollowUp } from "../../domain/follow-up/help-tasks.ts";
import type { Desk } from "../desk.ts";

/** What of the help that these children are given somebody may have to see to. */
export async function helpToFollowUp(
  desk: Desk,
  children: readonly string[],
): Promise<ReadonlyMap<string, HelpToFollowUp>> {
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
