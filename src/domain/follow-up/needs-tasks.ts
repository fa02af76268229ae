import type { FamilyAgreement } from "../needs/family-agreement.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import type { Task } from "./task.ts";

/** What of a child's needs somebody may have to see to. */
export interface NeedsToFollowUp {
  readonly agreements: readonly FamilyAgreement[];
}

export const NO_NEEDS: NeedsToFollowUp = { agreements: [] };

/** What there is to do on a day about what was agreed with a child's family, and done for it. */
export function needsTasks(
  child: string,
  { agreements }: NeedsToFollowUp,
  day: CivilDate,
): readonly Task[] {
  return agreements.flatMap((agreement) => agreementTask(child, agreement, day) ?? []);
}

/** An open agreement whose day has passed. With another day it is another task. */
function agreementTask(
  child: string,
  { id, contact, state, due }: FamilyAgreement,
  day: CivilDate,
): Task | undefined {
  if (state !== "open" || due >= day) return undefined;
  const next = daysAfter(due, 1);
  return {
    kind: "follow-up-agreement",
    about: `${id}/${due}`,
    child,
    contact,
    since: next,
    due: next,
    forWhom: "health-visitor",
    because: [{ code: "agreementDue", agreement: id, due }],
  };
}
