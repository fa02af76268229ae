import type { Anchor, Rule } from "./programme.ts";
import type { NotDueReason, VisitReason } from "./reason.ts";
import type { Window } from "./visit-window.ts";

/** A visit that a child is owed by a rule, or that its needs suggest. */
export interface OwedVisit {
  readonly rule: Rule;
  /** 0 for a rule that does not repeat; keeps its number when earlier ones are left out. */
  readonly occurrence: number;
  readonly window: Window;
  /** The child is not born: the window moves with the birth. */
  readonly provisional: boolean;
  /** False when the service is closed on every day of the window. */
  readonly feasible: boolean;
  readonly because: readonly VisitReason[];
}

export interface UndecidedRule {
  readonly rule: Rule;
  /** Facts that would decide, each once. */
  readonly missing: readonly string[];
}

export interface WaitingRule {
  readonly rule: Rule;
  readonly anchor: Anchor;
}

export interface RuleNotDue {
  readonly rule: Rule;
  readonly because: readonly NotDueReason[];
}

/** What a programme owes one child on a day; every rule stands in exactly one list. */
export interface Schedule {
  /** By earliest, latest, rule code, occurrence; the other lists follow the programme. */
  readonly visits: readonly OwedVisit[];
  readonly proposals: readonly OwedVisit[];
  readonly undecided: readonly UndecidedRule[];
  readonly waiting: readonly WaitingRule[];
  readonly notDue: readonly RuleNotDue[];
}
