import type { Rule } from "../../programme/programme.ts";
import type { VisitReason } from "../../programme/reason.ts";
import type { Window } from "../../programme/visit-window.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { DecidedNeed } from "./decided-need.ts";
import type { ProposalDecision } from "./proposal-decision.ts";
import type { OpenProposal, ProposalLog } from "./proposals-of-child.ts";

export const PROPOSAL_STATES = ["open", "deferred", "declined", "accepted"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** A proposal with all that was decided of it. */
export interface ProposalOnRecord {
  readonly id: string;
  readonly child: string;
  readonly rule: Rule;
  readonly state: ProposalState;
  readonly round: number;
  readonly raisedBy: ProposalDecision["raisedBy"];
  readonly window: Window;
  readonly because: readonly VisitReason[];
  readonly countedFrom: DecidedNeed["countedFrom"];
  /** The proposal of the same rule that it returns after. */
  readonly replaces: string | undefined;
  /** Of one that was deferred. */
  readonly until: CivilDate | undefined;
  /** In the order of record. */
  readonly decisions: readonly ProposalDecision[];
}

const STATES = { accept: "accepted", decline: "declined", defer: "deferred" } as const;

/** An open proposal under its id, with what was decided of it by a day. */
export function openOnRecord(
  id: string,
  child: string,
  open: OpenProposal,
  { decisions }: ProposalLog,
  day: CivilDate,
): ProposalOnRecord {
  const { rule, round, raisedBy, window, because, countedFrom } = open;
  const own = decisions.filter(({ proposal, on }) => proposal === id && on <= day);
  return {
    id,
    child,
    rule,
    state: "open",
    round,
    raisedBy,
    window,
    because,
    countedFrom,
    replaces: roundBefore(decisions, rule.code, round),
    until: undefined,
    decisions: own,
  };
}

/** The proposals that people have settled, or put off, by a day, each as it was when it was last decided. */
export function settledOnRecord(
  child: string,
  { decisions }: ProposalLog,
  open: readonly ProposalOnRecord[],
  ruleOf: (decision: ProposalDecision) => Rule,
  day: CivilDate,
): readonly ProposalOnRecord[] {
  const waits = new Set(open.map(({ id }) => id));
  const byProposal = Map.groupBy(
    decisions.filter(({ on }) => on <= day),
    ({ proposal }) => proposal,
  );
  return [...byProposal].flatMap(([id, own]) => {
    const last = own.at(-1);
    if (last === undefined || waits.has(id)) return [];
    const { round, raisedBy, window, because, countedFrom, until } = last;
    const rule = ruleOf(last);
    const state = STATES[last.decision];
    const replaces = roundBefore(decisions, rule.code, round);
    const shown = { id, child, rule, state, round, raisedBy, window, because };
    return [{ ...shown, countedFrom, replaces, until, decisions: own }];
  });
}

/** A proposal once it is decided. */
export function decidedOnRecord(
  proposal: ProposalOnRecord,
  decided: ProposalDecision,
): ProposalOnRecord {
  const { decision, until } = decided;
  const decisions = [...proposal.decisions, decided];
  return { ...proposal, state: STATES[decision], until, decisions };
}

function roundBefore(
  decisions: readonly ProposalDecision[],
  rule: string,
  round: number,
): string | undefined {
  return decisions.findLast((each) => each.rule === rule && each.round === round - 1)?.proposal;
}
