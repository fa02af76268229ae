import { addDecision } from "../../db/needs/proposals.ts";
import {
  type DecidedNeed,
  basisOf,
  factsOfAcceptance,
} from "../../domain/needs/proposals/decided-need.ts";
import {
  type DecisionAsked,
  type DecisionFault,
  decisionFaults,
} from "../../domain/needs/proposals/decision-faults.ts";
import type { ProposalLog } from "../../domain/needs/proposals/proposals-of-child.ts";
import type { ProposalDecision } from "../../domain/needs/proposals/proposal-decision.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Rule } from "../../domain/programme/programme.ts";
import { type ChangeRefused, childWith } from "../../domain/registration/told-change.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { newlyDecided } from "../../domain/visits/decided-visits.ts";
import type { ScheduleOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import { openAccepted } from "../interventions/open-intervention.ts";
import { settleChild } from "../families/settle-child.ts";

export interface DecisionRefused {
  readonly kind: "decisionRefused";
  readonly faults: readonly DecisionFault[];
}

export type DecideRefusal =
  | DecisionRefused
  | ChangeRefused
  | TooManyOccurrences
  | { readonly kind: "childEnded" };

/** What is decided, and of whom. */
export interface NeedToDecide {
  readonly of: ChildOfFamily;
  readonly stored: readonly StoredVisit[];
  readonly rule: Rule;
  readonly proposal: Pick<
    ProposalDecision,
    "proposal" | "round" | "raisedBy" | "window" | "because" | "countedFrom"
  >;
  /** The visits that an acceptance makes: each its place in the series, and the days where a person chose them. */
  readonly visits: readonly Pick<DecidedNeed, "place" | "window">[];
  readonly log: ProposalLog;
  readonly isBeyondCap: boolean;
}

export interface NeedDecided {
  readonly decided: ProposalDecision;
  /** The visits that it made. */
  readonly visits: readonly string[];
  /** A fact about the child follows from it, and the child has another version. */
  readonly changesChild: boolean;
  /** What the child is owed from now on; undefined where nothing was given. */
  readonly schedule: ScheduleOnRecord | undefined;
}

/** Lays a decision down; what it makes, or ends, is planned at once. */
export async function decideNeed(
  desk: Desk,
  need: NeedToDecide,
  asked: DecisionAsked,
): Promise<Result<NeedDecided, DecideRefusal>> {
  const { of, rule, proposal, isBeyondCap } = need;
  const { today, now, actor } = desk;
  const parents = of.family.parents.map(({ part }) => part);
  const faults = decisionFaults(asked, { rule, parents, today, isBeyondCap });
  if (faults.length > 0) return refused({ kind: "decisionRefused", faults });
  const { decisions, raised } = need.log;
  const decided: ProposalDecision = {
    ...proposal,
    ...asked,
    id: crypto.randomUUID(),
    child: of.child.id,
    rule: rule.code,
    programme: rule.programme,
    version: decisions.length + 1,
    suggestions: raised.flatMap((each) => (each.rule === rule.code ? [each.id] : [])),
    on: today,
    author: actor.subject,
    recordedAt: now,
  };
  await addDecision(desk, decided);
  const { decision, cause } = asked;
  desk.announce({
    type: `proposal.${PAST[decision]}`,
    child: of.child.id,
    reasons: [rule.code, cause],
  });
  if (decision !== "accept") {
    return accepted({ decided, visits: [], changesChild: false, schedule: undefined });
  }
  const given = await giveVisits(desk, need, asked);
  return given.ok ? accepted({ decided, ...given.value }) : given;
}

const PAST = { accept: "accepted", decline: "declined", defer: "deferred" } as const;

async function giveVisits(
  desk: Desk,
  { of, stored, rule, proposal, visits }: NeedToDecide,
  { interventions, conditions }: DecisionAsked,
): Promise<Result<Omit<NeedDecided, "decided">, DecideRefusal>> {
  const on = desk.today;
  const shared = {
    proposal: proposal.proposal,
    basis: rule.offer,
    interventions,
    conditions,
    on,
    countedFrom: proposal.countedFrom,
    because: basisOf(proposal.because),
  };
  const given = visits.map((visit) => ({ id: crypto.randomUUID(), need: { ...shared, ...visit } }));
  const decided = newlyDecided(of.child.id, rule, given, stored);
  await openAccepted(desk, of.child.id, { interventions, conditions });
  const facts = factsOfAcceptance(interventions, of.child.facts.recordedFacts, on);
  const after = childWith(of.child, { anchors: [], facts, source: undefined }, on);
  if (!after.ok) return after;
  const change = { event: "child.changed" as const, source: "proposal" };
  const settled = await settleChild(desk, after.value, of.child, [...stored, ...decided], change);
  if (!settled.ok) return settled;
  const schedule = settled.value;
  return accepted({ visits: given.map(({ id }) => id), changesChild: facts.length > 0, schedule });
}
