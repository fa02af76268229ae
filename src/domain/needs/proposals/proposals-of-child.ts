import type { ChildFacts } from "../../criteria/child.ts";
import { visitsOnDecision } from "../../programme/plan-visits.ts";
import type { Anchor, Programme, Rule } from "../../programme/programme.ts";
import type { Raiser } from "../../programme/reason.ts";
import type { OwedVisit, Schedule } from "../../programme/schedule.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { ClosingDays } from "../../time/visiting-days.ts";
import { hasNewEvidence } from "./evidence-of-need.ts";
import type { ProposalDecision } from "./proposal-decision.ts";
import { proposedBefore } from "./proposed-before.ts";
import type { RaisedProposal } from "./raised-proposal.ts";

/** All that people have said of a child's proposals, in the order of record. */
export interface ProposalLog {
  readonly decisions: readonly ProposalDecision[];
  readonly raised: readonly RaisedProposal[];
}

export const NO_PROPOSALS: ProposalLog = { decisions: [], raised: [] };

/** A needs visit that is suggested and waits for a person's decision. */
export interface OpenProposal extends OwedVisit {
  /** 0 for the first of its child and rule, one more each time it returns. */
  readonly round: number;
  readonly raisedBy: "rule" | Raiser;
  /** The day that was counted from, where a later one must not move what is decided: that of a fact, or of the suggestion. */
  readonly countedFrom: { readonly anchor: Anchor; readonly on: CivilDate } | undefined;
  /** The decision that it returns after: declined before, deferred until now, or accepted for another occasion. */
  readonly after: ProposalDecision | undefined;
}

/** What is known of a child on a day when its proposals are worked out. */
export interface ProposedFor {
  readonly facts: ChildFacts;
  readonly log: ProposalLog;
  /** Whether the family has declined all that came of an accepted proposal. */
  readonly isDeclinedByFamily: (proposal: string) => boolean;
}

/** The proposals that wait for a decision on a day, in the order of the programme: what its rules propose, what people suggest, and what was proposed before and nobody has decided. */
export function openProposals(
  of: ProposedFor,
  planned: Schedule,
  { rules, carried }: Pick<Programme, "rules" | "carried">,
  closingDays: ClosingDays,
  day: CivilDate,
): readonly OpenProposal[] {
  const byRule = new Map(planned.proposals.map((owed) => [owed.rule.code, owed]));
  return rules.flatMap((rule) => {
    if (rule.offer !== "needs") return [];
    const decisions = of.log.decisions.filter((each) => each.rule === rule.code && each.on <= day);
    const last = decisions.at(-1);
    const raised = raisedSince(of.log, rule, decisions, day);
    const proposed = byRule.get(rule.code);
    const owed =
      raised === undefined
        ? (proposed ??
          proposedBefore(rule, of.facts, closingDays, day, carried) ??
          deferredUntilNow(rule, last))
        : withRaised(raised, rule, proposed, of.facts, closingDays, day);
    if (owed === undefined) return [];
    const countedFrom = occasionOf(owed);
    const isRaisedAnew = raised !== undefined && last?.suggestions.includes(raised.id) !== true;
    if (last !== undefined && !isRaisedAnew && !returns(of, last, owed, day)) return [];
    const isSameRound = last === undefined || last.decision === "defer";
    const round = (last?.round ?? 0) + (isSameRound ? 0 : 1);
    return [{ ...owed, round, raisedBy: raised?.by ?? "rule", countedFrom, after: last }];
  });
}

/** What a person has suggested and nobody has settled since; what was put off stays suggested. */
function raisedSince(
  { raised }: ProposalLog,
  { code }: Rule,
  decisions: readonly ProposalDecision[],
  day: CivilDate,
): RaisedProposal | undefined {
  const settled = new Set(
    decisions.flatMap(({ decision, suggestions }) => (decision === "defer" ? [] : suggestions)),
  );
  return raised.findLast(({ id, rule, on }) => rule === code && on <= day && !settled.has(id));
}

/** Counted as its rule says; where its rule counts from a fact, a suggestion that is newer is the occasion. */
function withRaised(
  raised: RaisedProposal,
  rule: Rule,
  proposed: OwedVisit | undefined,
  facts: ChildFacts,
  closingDays: ClosingDays,
  day: CivilDate,
): OwedVisit | undefined {
  const reason = { code: "raisedBy", by: raised.by, on: raised.on } as const;
  const occasion = proposed && occasionOf(proposed);
  if (proposed !== undefined && (occasion === undefined || occasion.on >= raised.on)) {
    const [offer, ...others] = proposed.because;
    return { ...proposed, because: [...(offer ? [offer] : []), reason, ...others] };
  }
  const [anchor] = rule.anchors;
  const from = anchor.startsWith("fact:") ? { anchor, on: raised.on } : undefined;
  const [visit] = visitsOnDecision(rule, facts, closingDays, day, from);
  return visit && { ...visit, because: [{ code: "proposedOnNeed" }, reason, ...visit.because] };
}

/** The fact that a visit is counted from: recorded anew it is another occasion. Where it is counted from a birth or a start, there is but one. */
function occasionOf({ because }: OwedVisit): OpenProposal["countedFrom"] {
  const counted = because.find(({ code }) => code === "countedFrom");
  if (counted?.code !== "countedFrom" || !counted.anchor.startsWith("fact:")) return undefined;
  return { anchor: counted.anchor, on: counted.on };
}

/** Whether what was decided is asked again: a deferred one on its day or on new evidence, a declined one on new evidence, an accepted one on another occasion, or on new evidence once the family has declined it. */
function returns(
  { isDeclinedByFamily }: ProposedFor,
  last: ProposalDecision,
  owed: OwedVisit,
  day: CivilDate,
): boolean {
  const isNews = hasNewEvidence(owed.because, last.because);
  switch (last.decision) {
    case "defer":
      return isNews || (last.until !== undefined && last.until <= day);
    case "decline":
      return isNews;
    case "accept": {
      const occasion = occasionOf(owed)?.on;
      const before = last.countedFrom?.on;
      const isOtherOccasion = occasion !== undefined && before !== undefined && occasion > before;
      return isOtherOccasion || (isNews && isDeclinedByFamily(last.proposal));
    }
  }
}

/** What was deferred is asked again on its day, whatever its facts say by then. */
function deferredUntilNow(rule: Rule, last: ProposalDecision | undefined): OwedVisit | undefined {
  if (last?.decision !== "defer") return undefined;
  const { window, because } = last;
  return { rule, occurrence: 0, window, provisional: false, feasible: true, because };
}
