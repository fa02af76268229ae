import type { Anchor, ProgrammeVersion } from "../../programme/programme.ts";
import type { Raiser, VisitReason } from "../../programme/reason.ts";
import type { Window } from "../../programme/visit-window.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { Intervention } from "./decided-need.ts";

export const DECISIONS = ["accept", "decline", "defer"] as const;
export type Decision = (typeof DECISIONS)[number];

/** Why, in one word that can be counted; what a person says beside it is for the family's own people. */
export const DECISION_CAUSES = [
  "professional-assessment",
  "family-wishes",
  "family-declines",
  "covered-elsewhere",
  "awaits-knowledge",
  "no-capacity",
  "other",
] as const;
export type DecisionCause = (typeof DECISION_CAUSES)[number];

/** What a person decided of a proposal: only ever added to. */
export interface ProposalDecision {
  readonly id: string;
  readonly proposal: string;
  readonly child: string;
  readonly rule: string;
  readonly programme: ProgrammeVersion;
  /** Of one child and rule: 0 for the first proposal, one more each time it returns. */
  readonly round: number;
  /** Of all that was decided about the child, beginning with 1. */
  readonly version: number;
  /** The suggestions that were known then, by their ids. */
  readonly suggestions: readonly string[];
  /** A professional's own visit is suggested and decided at once. */
  readonly raisedBy: "rule" | "professional" | Raiser;
  readonly window: Window;
  readonly because: readonly VisitReason[];
  readonly decision: Decision;
  readonly cause: DecisionCause;
  readonly reason: string;
  readonly on: CivilDate;
  /** Of a deferred one: the day on which it is asked again. */
  readonly until: CivilDate | undefined;
  readonly countedFrom: { readonly anchor: Anchor; readonly on: CivilDate } | undefined;
  readonly interventions: readonly Intervention[];
  readonly conditions: readonly string[];
  /** Why it is given beyond the number that the municipality gives in a year. */
  readonly capReason: string | undefined;
  readonly author: string;
  readonly recordedAt: Date;
}
