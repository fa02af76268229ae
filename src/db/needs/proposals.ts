import { and, asc, eq } from "drizzle-orm";
import type { DecidedNeed, Intervention } from "../../domain/needs/proposals/decided-need.ts";
import type {
  DecisionCause,
  ProposalDecision,
} from "../../domain/needs/proposals/proposal-decision.ts";
import { NO_PROPOSALS, type ProposalLog } from "../../domain/needs/proposals/proposals-of-child.ts";
import type { RaisedProposal } from "../../domain/needs/proposals/raised-proposal.ts";
import type { Raiser, VisitReason } from "../../domain/programme/reason.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { isAnyOf } from "../tables/columns.ts";
import { proposalDecisions, raisedProposals } from "../tables/proposal-tables.ts";
import type { Records } from "../transaction/records.ts";

/** What was said of these children's proposals, each in the order of record; a child of which nothing was said is not among them. */
export async function readProposalLogs(
  records: Records,
  of: readonly string[],
): Promise<ReadonlyMap<string, ProposalLog>> {
  const { tx, municipality } = records;
  if (of.length === 0) return new Map();
  const [decisionRows, raisedRows] = await Promise.all([
    tx
      .select()
      .from(proposalDecisions)
      .where(
        and(eq(proposalDecisions.municipality, municipality), isAnyOf(proposalDecisions.child, of)),
      )
      .orderBy(asc(proposalDecisions.version))
      .execute(),
    tx
      .select()
      .from(raisedProposals)
      .where(
        and(eq(raisedProposals.municipality, municipality), isAnyOf(raisedProposals.child, of)),
      )
      .orderBy(asc(raisedProposals.recordedAt), asc(raisedProposals.id))
      .execute(),
  ]);
  const [decisions, raised] = await Promise.all([
    Promise.all(decisionRows.map((row) => decisionOf(records, row))),
    Promise.all(raisedRows.map((row) => raisedOf(records, row))),
  ]);
  const logs = new Map<string, ProposalLog>();
  const logOf = (child: string) => logs.get(child) ?? NO_PROPOSALS;
  for (const each of decisions) {
    const log = logOf(each.child);
    logs.set(each.child, { ...log, decisions: [...log.decisions, each] });
  }
  for (const each of raised) {
    const log = logOf(each.child);
    logs.set(each.child, { ...log, raised: [...log.raised, each] });
  }
  return logs;
}

/** Lays down what a person decided. What she says of it is sealed. */
export async function addDecision(records: Records, decided: ProposalDecision): Promise<void> {
  const { pending, municipality } = records;
  const { programme, window, reason, capReason, until, countedFrom, ...row } = decided;
  const place = placeOf("proposal_decision", decided.id);
  const [sealedReason, sealedCapReason] = await Promise.all([
    sealJson(records, place("reason"), reason),
    capReason === undefined ? null : sealJson(records, place("cap_reason"), capReason),
  ]);
  pending.add(proposalDecisions, [
    {
      ...row,
      municipality,
      programme: programme.id,
      programmeVersion: programme.version,
      ...window,
      reason: sealedReason,
      capReason: sealedCapReason,
      until: until ?? null,
      countedFrom: countedFrom ?? null,
    },
  ]);
}

export async function addRaised(records: Records, raised: RaisedProposal): Promise<void> {
  const { pending, municipality } = records;
  const words = await sealJson(
    records,
    placeOf("raised_proposal", raised.id)("words"),
    raised.words,
  );
  pending.add(raisedProposals, [{ ...raised, municipality, words }]);
}

async function decisionOf(
  records: Records,
  row: typeof proposalDecisions.$inferSelect,
): Promise<ProposalDecision> {
  const place = placeOf("proposal_decision", row.id);
  return {
    id: row.id,
    proposal: row.proposal,
    child: row.child,
    rule: row.rule,
    programme: { id: row.programme, version: row.programmeVersion },
    round: row.round,
    version: row.version,
    suggestions: row.suggestions as string[],
    raisedBy: row.raisedBy as ProposalDecision["raisedBy"],
    window: {
      earliest: row.earliest as CivilDate,
      target: row.target as CivilDate,
      latest: row.latest as CivilDate,
    },
    because: row.because as VisitReason[],
    decision: row.decision,
    cause: row.cause as DecisionCause,
    reason: (await unsealJson<string>(records, place("reason"), row.reason)) ?? "",
    on: row.on as CivilDate,
    until: (row.until as CivilDate | null) ?? undefined,
    countedFrom: (row.countedFrom as DecidedNeed["countedFrom"] | null) ?? undefined,
    interventions: row.interventions as Intervention[],
    conditions: row.conditions as string[],
    capReason: await unsealJson<string>(records, place("cap_reason"), row.capReason),
    author: row.author,
    recordedAt: row.recordedAt,
  };
}

async function raisedOf(
  records: Records,
  row: typeof raisedProposals.$inferSelect,
): Promise<RaisedProposal> {
  const place = placeOf("raised_proposal", row.id);
  return {
    id: row.id,
    child: row.child,
    rule: row.rule,
    by: row.by as Raiser,
    words: (await unsealJson<string>(records, place("words"), row.words)) ?? "",
    on: row.on as CivilDate,
    author: row.author,
    recordedAt: row.recordedAt,
  };
}

function placeOf(table: string, row: string) {
  return (column: string) => ({ table, column, row });
}
