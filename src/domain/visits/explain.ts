import type { Anchor, Title } from "../programme/programme.ts";
import type { NotDueReason, VisitReason } from "../programme/reason.ts";
import type { OwedVisit, RuleNotDue, UndecidedRule, WaitingRule } from "../programme/schedule.ts";
import * as danish from "./danish-sentence.ts";
import * as english from "./english-sentence.ts";
import { type RecordReason, recordClause } from "./record-reason.ts";

/** Why a visit exists, or why it does not: the reasons as a tree, and one Danish sentence made from them alone. */
export interface Explanation {
  readonly because: readonly Reason[];
  readonly sentence: string;
}

export type Reason =
  | VisitReason
  | NotDueReason
  | RecordReason
  | { readonly code: "factsMissing"; readonly facts: readonly string[] }
  | { readonly code: "anchorUnknown"; readonly anchor: Anchor };

export type Entry = OwedVisit | UndecidedRule | WaitingRule | RuleNotDue;

export function explain(entry: Entry): Explanation {
  return { because: reasonsOf(entry), sentence: sentenceOf(entry, danish) };
}

/** The same in both languages, with what people have made of it. */
export function explainInBoth(
  entry: Entry,
  onRecord: readonly RecordReason[] = [],
): { readonly because: readonly Reason[]; readonly sentences: Title } {
  const clauses = onRecord.map(recordClause);
  const da = goneOn(
    sentenceOf(entry, danish),
    clauses.map((clause) => clause.da),
  );
  const en = goneOn(
    sentenceOf(entry, english),
    clauses.map((clause) => clause.en),
  );
  return { because: [...reasonsOf(entry), ...onRecord], sentences: { da, en } };
}

function goneOn(sentence: string, clauses: readonly string[]): string {
  return `${[sentence.slice(0, -1), ...clauses].join("; ")}.`;
}

function reasonsOf(entry: Entry): readonly Reason[] {
  if ("missing" in entry) return [{ code: "factsMissing", facts: entry.missing }];
  if ("anchor" in entry) return [{ code: "anchorUnknown", anchor: entry.anchor }];
  return entry.because;
}

function sentenceOf(entry: Entry, language: typeof danish): string {
  if ("missing" in entry) return language.undecidedSentence(entry);
  if ("anchor" in entry) return language.waitingSentence(entry);
  return "window" in entry ? language.visitSentence(entry) : language.notDueSentence(entry);
}
