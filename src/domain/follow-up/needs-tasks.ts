import type { FamilyAgreement } from "../needs/help/family-agreement.ts";
import {
  type FeedbackSaid,
  type ParentFeedback,
  feedbackOfChild,
} from "../needs/help/feedback-of-child.ts";
import { aboutReview } from "../needs/help/feedback-trend.ts";
import { type LevelSet, isJointEffort } from "../needs/help/level.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import type { Task } from "./task.ts";

/** How soon a health visitor talks with a parent of what the forms say; our own default. */
const TALKED_ABOUT_WITHIN_DAYS = 7;

/** What of a child's needs somebody may have to see to. */
export interface NeedsToFollowUp {
  readonly agreements: readonly FamilyAgreement[];
  readonly feedback: readonly FeedbackSaid[];
  readonly level: Pick<LevelSet, "level" | "nextMeetingOn"> | undefined;
}

export const NO_NEEDS: NeedsToFollowUp = { agreements: [], feedback: [], level: undefined };

/** What there is to do on a day about what was agreed with a child's family, and done for it. */
export function needsTasks(
  child: string,
  { agreements, feedback, level }: NeedsToFollowUp,
  day: CivilDate,
): readonly Task[] {
  return [
    ...agreements.flatMap((agreement) => agreementTask(child, agreement, day) ?? []),
    ...feedbackOfChild(feedback, day).flatMap((of) => reviewTask(child, of) ?? []),
    ...meetingTask(child, level, day),
  ];
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

/** To talk with a parent of how the help goes: it stands until somebody says how it was talked about. */
function reviewTask(child: string, { parent, review }: ParentFeedback): Task | undefined {
  if (review === undefined) return undefined;
  const { because, measures, contacts, on } = review;
  return {
    kind: "review-feedback",
    about: aboutReview(parent, review),
    child,
    contact: contacts.at(-1),
    since: on,
    due: daysAfter(on, TALKED_ABOUT_WITHIN_DAYS),
    forWhom: "health-visitor",
    because: [{ code: "feedbackToReview", parent, cause: because, measures, on }],
  };
}

/** Those around a joint effort have met, and nobody has agreed when they meet again. */
function meetingTask(
  child: string,
  level: NeedsToFollowUp["level"],
  day: CivilDate,
): readonly Task[] {
  const on = level?.nextMeetingOn;
  if (!isJointEffort(level?.level) || on === undefined || on >= day) return [];
  const next = daysAfter(on, 1);
  return [
    {
      kind: "plan-next-meeting",
      about: on,
      child,
      since: next,
      due: next,
      forWhom: "coordinator",
      because: [{ code: "meetingHasPassed", on }],
    },
  ];
}
