import { addDecision, addRaised, readProposalLogs } from "../../db/needs/proposals.ts";
import { NO_PROPOSALS } from "../../domain/needs/proposals/proposals-of-child.ts";
import { decidedForAnother } from "../../domain/visits/decided-visits.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { proposalId } from "../id-of-name.ts";

/**
 * What people suggested and decided of a child registered twice holds for the one that it turned out to be, but for
 * rules that were decided of that one itself. Gives the visits that come on record with it.
 */
export async function carryProposals(
  desk: Desk,
  duplicate: { readonly id: string; readonly visits: readonly StoredVisit[] },
  survivor: { readonly id: string; readonly visits: readonly StoredVisit[] },
): Promise<readonly StoredVisit[]> {
  const logs = await readProposalLogs(desk, [duplicate.id, survivor.id]);
  const theirs = logs.get(duplicate.id) ?? NO_PROPOSALS;
  const own = logs.get(survivor.id) ?? NO_PROPOSALS;
  const settled = new Set(own.decisions.map(({ rule }) => rule));
  const isNews = ({ rule }: { readonly rule: string }) => !settled.has(rule);
  const suggestions = new Map<string, string>();
  for (const raised of theirs.raised.filter(isNews)) {
    const id = crypto.randomUUID();
    suggestions.set(raised.id, id);
    await addRaised(desk, { ...raised, id, child: survivor.id });
  }
  const proposals = new Map<string, string>();
  let version = own.decisions.length;
  for (const decided of theirs.decisions.filter(isNews)) {
    const proposal = await proposalId(survivor.id, decided.rule, decided.round);
    proposals.set(decided.proposal, proposal);
    await addDecision(desk, {
      ...decided,
      id: crypto.randomUUID(),
      child: survivor.id,
      proposal,
      version: ++version,
      suggestions: decided.suggestions.flatMap((id) => suggestions.get(id) ?? []),
    });
  }
  return decidedForAnother(duplicate.visits, survivor, proposals, () => crypto.randomUUID());
}
