import type { ProposalView } from "../../domain/disclosure/disclose-proposal.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { seesNeeds } from "../../domain/disclosure/shown-fields.ts";
import type { DecisionAsked } from "../../domain/needs/proposals/decision-faults.ts";
import { decidedOnRecord } from "../../domain/needs/proposals/proposal-on-record.ts";
import { visitsOnDecision } from "../../domain/programme/plan-visits.ts";
import { type Result, refused } from "../../domain/result.ts";
import { isBeyondCap } from "../../domain/visits/needs-cap.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { visitsToChange } from "../visits/settle-visits.ts";
import { type DecideRefusal, decideNeed } from "./decide-need.ts";
import { knownProposal } from "./known-proposals.ts";
import { shownProposal } from "./read-proposal.ts";

export type DecideProposalRefusal =
  | NotFound
  | VersionStale
  | DecideRefusal
  | { readonly kind: "proposalSettled" }
  | { readonly kind: "anchorUnknown" };

/** A person accepts, declines or puts off what is proposed, and says why. What was put off can be decided before its day; what is settled stays. */
export async function decideProposal(
  desk: Desk,
  id: string,
  asked: DecisionAsked,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<ProposalView>, DecideProposalRefusal>> {
  const first = await knownProposal(desk, id);
  if (first === undefined || !seesNeeds(first.of.family, desk.viewer)) {
    return refused({ kind: "notFound" });
  }
  const stored = await visitsToChange(desk, [first.of.child.id]);
  const known = (await knownProposal(desk, id)) ?? first; // as it is once its child is held
  if (!isExpected(known.version, expected)) return refused(staleAt(known.version));
  const { proposal, of } = known;
  if (proposal.state === "accepted" || proposal.state === "declined") {
    return refused({ kind: "proposalSettled" });
  }
  const visits = visitsOnDecision(
    proposal.rule,
    of.child.facts,
    desk.closingDays,
    desk.today,
    proposal.countedFrom,
  );
  if (asked.decision === "accept" && visits.length === 0) {
    return refused({ kind: "anchorUnknown" });
  }
  const { round, raisedBy, window, because, countedFrom } = proposal;
  const decided = await decideNeed(
    desk,
    {
      of,
      stored,
      log: known.log,
      rule: proposal.rule,
      proposal: { proposal: id, round, raisedBy, window, because, countedFrom },
      visits: visits.map(({ occurrence }) => ({ place: occurrence, window: undefined })),
      isBeyondCap: isBeyondCap(
        stored,
        visits.map((visit) => visit.window.target),
        of.child.facts.birthDate,
        desk.settings.needsVisitsPerYearMax,
        desk.today,
      ),
    },
    asked,
  );
  if (!decided.ok) return decided;
  const { visits: made, changesChild, decided: decision } = decided.value;
  const version = known.version + (changesChild ? 2 : 1);
  const settled = { ...known, proposal: decidedOnRecord(proposal, decision), version };
  return orNotFound(shownProposal(desk, settled, made));
}
