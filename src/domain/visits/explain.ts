import type { Anchor } from "../programme/programme.ts";
import type { NotDueReason, VisitReason } from "../programme/reason.ts";
import type { OwedVisit, RuleNotDue, UndecidedRule, WaitingRule } from "../programme/schedule.ts";
import {
  notDueSentence,
  undecidedSentence,
  visitSentence,
  waitingSentence,
} from "./danish-sentence.ts";

/** Why a visit exists, or why it does not: the reasons as a tree, and one Danish sentence made from them alone. */
export interface Explanation {
  readonly because: readonly Reason[];
  readonly sentence: string;
}

type Reason =
  | VisitReason
  | NotDueReason
  | { readonly code: "factsMissing"; readonly facts: readonly string[] }
  | { readonly code: "anchorUnknown"; readonly anchor: Anchor };

export function explain(entry: OwedVisit | UndecidedRule | WaitingRule | RuleNotDue): Explanation {
  if ("missing" in entry) {
    return {
      because: [{ code: "factsMissing", facts: entry.missing }],
      sentence: undecidedSentence(entry),
    };
  }
  if ("anchor" in entry) {
    return {
      because: [{ code: "anchorUnknown", anchor: entry.anchor }],
      sentence: waitingSentence(entry),
    };
  }
  if ("window" in entry) return { because: entry.because, sentence: visitSentence(entry) };
  return { because: entry.because, sentence: notDueSentence(entry) };
}
