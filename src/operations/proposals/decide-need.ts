import { addDecision } from "../../db/proposals.ts";
import { countingFacts } from "../../domain/criteria/recorded-facts.ts";
import type { DecidedNeed } from "../../domain/needs/proposals/decided-need.ts";
import {
  type DecisionAsked,
  type DecisionFault,
  decisionFaults,
} from "../../domain/needs/proposals/decision-faults.ts";
import type { ProposalLog } from "../../domain/needs/proposals/proposals-of-child.ts";
import type { ProposalDecision } from "../../domain/needs/proposals/proposal-decision.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Rule } from "../../domain/programme/programme.ts";
import type { VisitReason } from "../../domain/programme/reason.ts";
import { type ChangeRefused, childWith } from "../../domain/registration/told-change.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { newlyDecided } from "../../domain/visits/decided-visits.ts";
import type { ScheduleOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
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

/** That an intervention was opened is a fact that later rules ask for. */
const INTERVENTION_OPENED = "intervention-opened";

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
    because: proposal.because.filter(isBasis),
  };
  const given = visits.map((visit) => ({ id: crypto.randomUUID(), need: { ...shared, ...visit } }));
  const decided = newlyDecided(of.child.id, rule, given, stored);
  const known = countingFacts(of.child.facts.recordedFacts, on).get(INTERVENTION_OPENED);
  const isNews = interventions.length > 0 && known?.value !== true;
  const facts = isNews ? [{ fact: INTERVENTION_OPENED, value: true, on }] : [];
  const after = childWith(of.child, { anchors: [], facts, source: undefined }, on);
  if (!after.ok) return after;
  const change = { event: "child.changed", source: "proposal" };
  const settled = await settleChild(desk, after.value, of.child, [...stored, ...decided], change);
  if (!settled.ok) return settled;
  const schedule = settled.value;
  return accepted({ visits: given.map(({ id }) => id), changesChild: isNews, schedule });
}

/** What it was proposed on; the days follow anew from the child. */
function isBasis({ code }: VisitReason): boolean {
  return BASES.has(code);
}

const BASES: ReadonlySet<string> = new Set<VisitReason["code"]>([
  "proposedOnNeed",
  "conditionHolds",
  "conditionHeld",
  "raisedBy",
  "chosenByProfessional",
]);
