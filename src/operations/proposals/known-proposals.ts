import { childrenWithIdsLike } from "../../db/families/children.ts";
import { readProposalLogs } from "../../db/needs/proposals.ts";
import { readVisits } from "../../db/visits/visits.ts";
import {
  type ProposalOnRecord,
  openOnRecord,
  settledOnRecord,
} from "../../domain/needs/proposals/proposal-on-record.ts";
import { NO_PROPOSALS, type ProposalLog } from "../../domain/needs/proposals/proposals-of-child.ts";
import { planByProgrammes } from "../../domain/programme/versions/plan-by-programmes.ts";
import { childProgrammes } from "../../domain/programme/versions/programmes.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { isBeyondCap } from "../../domain/visits/needs-cap.ts";
import { openProposalsOf } from "../../domain/visits/open-proposals-of.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";
import { CHILD_IN_ID, proposalId } from "../id-of-name.ts";

/** A proposal with whose it is. */
export interface KnownProposal {
  readonly proposal: ProposalOnRecord;
  readonly of: ChildOfFamily;
  readonly stored: readonly StoredVisit[];
  readonly log: ProposalLog;
  /** Another whenever the child or what was said of its proposals is. */
  readonly version: number;
  /** To accept it would be more than the municipality gives in a year. */
  readonly isBeyondCap: boolean;
}

/** All proposals of children on a day, in whatever state, child by child. */
export async function proposalsOfChildren(
  desk: Desk,
  ids: readonly string[],
  day: CivilDate,
): Promise<readonly KnownProposal[]> {
  const [children, visits, logs] = await Promise.all([
    findChildrenWithFamilies(desk, ids),
    readVisits(desk, ids),
    readProposalLogs(desk, ids),
  ]);
  const byChild = Map.groupBy(visits, ({ child }) => child);
  const known = children.map((of) => {
    const log = logs.get(of.child.id) ?? NO_PROPOSALS;
    return proposalsOf(desk, of, byChild.get(of.child.id) ?? [], log, day);
  });
  return (await Promise.all(known)).flat();
}

/** All proposals of one child. */
export async function proposalsOf(
  desk: Desk,
  of: ChildOfFamily,
  stored: readonly StoredVisit[],
  log: ProposalLog,
  day: CivilDate,
): Promise<readonly KnownProposal[]> {
  const { programmes, closingDays, settings } = desk;
  const child = { ...of.child, ending: endingOf(of.child) };
  if (child.ending !== undefined) return [];
  const followed = childProgrammes(child.programmes, programmes);
  const planned = planByProgrammes(child.facts, followed, closingDays, day);
  if (!planned.ok) return [];
  const open = await Promise.all(
    openProposalsOf(child, log, planned.value, stored, programmes, closingDays, day).map(
      async (each) => {
        const id = await proposalId(child.id, each.rule.code, each.round);
        return openOnRecord(id, child.id, each, log, day);
      },
    ),
  );
  const settled = settledOnRecord(child.id, log, open, (each) => ruleOf(programmes, each), day);
  const version = child.version + log.decisions.length + log.raised.length;
  const { birthDate } = child.facts;
  const { needsVisitsPerYearMax } = settings;
  return [...open, ...settled].map((proposal) => ({
    proposal,
    of,
    stored,
    log,
    version,
    isBeyondCap:
      proposal.state !== "accepted" &&
      isBeyondCap(stored, [proposal.window.target], birthDate, needsVisitsPerYearMax, day),
  }));
}

/** A proposal by its id, as it stands today; undefined where there is none. */
export async function knownProposal(desk: Desk, id: string): Promise<KnownProposal | undefined> {
  if (!isRecordId(id)) return undefined;
  const children = await childrenWithIdsLike(desk, id.slice(0, CHILD_IN_ID));
  const known = await proposalsOfChildren(desk, children, desk.today);
  return known.find(({ proposal }) => proposal.id === id);
}
