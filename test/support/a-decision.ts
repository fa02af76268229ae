import type { ProposalDecision } from "../../src/domain/needs/proposals/proposal-decision.ts";
import type { OpenProposal } from "../../src/domain/needs/proposals/proposals-of-child.ts";
import type { RaisedProposal } from "../../src/domain/needs/proposals/raised-proposal.ts";
import { day } from "./a-child.ts";

const NOW = new Date("2026-03-20T10:00:00Z");

/** What a health visitor decided of a proposal, but for what a test says. */
export function aDecision(
  { rule, round, raisedBy, window, because, countedFrom }: OpenProposal,
  difference: Partial<ProposalDecision> = {},
): ProposalDecision {
  return {
    id: "a-decision",
    proposal: `${rule.code} ${round}`,
    child: "a-child",
    rule: rule.code,
    programme: rule.programme,
    round,
    version: 1,
    suggestions: [],
    raisedBy,
    window,
    because,
    decision: "accept",
    cause: "other",
    reason: "Fordi",
    on: day("2026-03-20"),
    until: undefined,
    countedFrom,
    interventions: [],
    conditions: [],
    capReason: undefined,
    author: "a-health-visitor",
    recordedAt: NOW,
    ...difference,
  };
}

/** The parents wish for a visit, but for what a test says. */
export function aSuggestion(difference: Partial<RaisedProposal> = {}): RaisedProposal {
  return {
    id: "a-suggestion",
    child: "a-child",
    rule: "a-visit",
    by: "parents",
    words: "Vi vil gerne tale om søvn",
    on: day("2026-03-10"),
    author: "a-health-visitor",
    recordedAt: NOW,
    ...difference,
  };
}
