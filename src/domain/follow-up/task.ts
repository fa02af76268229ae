import type { SelfHarmTold } from "../criteria/instruments.ts";
import type { Measure, ReviewCause } from "../needs/help/feedback-trend.ts";
import type { ParentPart } from "../registration/family-on-record.ts";
import type { Outcome } from "../visits/outcome.ts";
import type { Start, Transition } from "../needs/handovers/transition.ts";
import type { CivilDate } from "../time/civil-date.ts";

export const TASK_KINDS = [
  "act-on-self-harm-thoughts",
  "offer-new-time",
  "personal-contact",
  "decide-how-to-go-on",
  "say-what-came-of-it",
  "document-observations",
  "cover-first-days",
  "ask-about-discharge",
  "ask-about-former-visits",
  "ask-about-handover",
  "prepare-handover",
  "await-acknowledgement",
  "review-concern",
  "escalate-concern",
  "hand-over-concern",
  "follow-up-agreement",
  "review-feedback",
  "plan-next-meeting",
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

const TELLS_OF_NEEDS: ReadonlySet<TaskKind> = new Set([
  "act-on-self-harm-thoughts",
  "follow-up-agreement",
  "review-feedback",
  "plan-next-meeting",
  "prepare-handover",
  "await-acknowledgement",
]);

/** That such a task is there tells that somebody has seen a need: it is nothing for whoever may not see why. */
export function tellsOfNeeds(kind: TaskKind): boolean {
  return TELLS_OF_NEEDS.has(kind);
}

const CONCERN_TASKS: ReadonlySet<TaskKind> = new Set([
  "review-concern",
  "escalate-concern",
  "hand-over-concern",
]);

/** That there is such a task tells of a concern; and it is seen to in the concern, where what comes next is said. */
export function isAboutConcern(kind: TaskKind): boolean {
  return CONCERN_TASKS.has(kind);
}

/** Whose list a task stands in. */
export const TASK_OWNERS = ["health-visitor", "coordinator"] as const;
export type TaskOwner = (typeof TASK_OWNERS)[number];

/** Something that a person should see to. It follows from what is on record on a day, and goes when that does; nothing keeps it as open. */
export interface Task {
  readonly kind: TaskKind;
  /** What it is about: its id is made of the kind and of this, so new evidence makes another task. */
  readonly about: string;
  readonly child: string;
  readonly visit?: string | undefined;
  readonly contact?: string | undefined;
  readonly since: CivilDate;
  readonly due: CivilDate;
  readonly forWhom: TaskOwner;
  readonly because: readonly TaskReason[];
}

/** Why there is a task. */
export type TaskReason =
  | { readonly code: "cameToNothing"; readonly outcome: Outcome; readonly on: CivilDate }
  | { readonly code: "dayHasPassed"; readonly appointment: string; readonly on: CivilDate }
  | {
      readonly code: "notDocumented";
      readonly on: CivilDate;
      readonly missing: readonly string[];
    }
  | { readonly code: "selfHarmThoughts"; readonly fact: SelfHarmTold; readonly on: CivilDate }
  | { readonly code: "nobodyCovers"; readonly until: CivilDate }
  | {
      readonly code: "concernStepPassed" | "concernReviewPassed" | "childHasMoved";
      readonly concern: string;
      readonly on: CivilDate;
    }
  | { readonly code: "stillAdmitted"; readonly since: CivilDate }
  | { readonly code: "beforeArrival"; readonly rule: string; readonly latest: CivilDate }
  | { readonly code: "agreementDue"; readonly agreement: string; readonly due: CivilDate }
  | {
      readonly code: "feedbackToReview";
      readonly parent: ParentPart;
      readonly cause: ReviewCause;
      readonly measures: readonly Measure[];
      readonly on: CivilDate;
    }
  | { readonly code: "meetingHasPassed"; readonly on: CivilDate }
  | {
      readonly code: "handoverUndecided" | "handoverNeeded";
      readonly transition: Start;
      readonly start: CivilDate;
    }
  | {
      readonly code: "notAcknowledged";
      readonly handover: string;
      readonly transition: Transition;
      readonly sentOn: CivilDate;
    };
