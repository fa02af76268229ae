import { type ProposalView, discloseProposal } from "../../domain/disclosure/disclose-proposal.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { type KnownProposal, knownProposal } from "./known-proposals.ts";

export async function readProposal(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ProposalView>, NotFound>> {
  const known = await knownProposal(desk, id);
  return orNotFound(known && shownProposal(desk, known));
}

/** `justMade` are visits that come of it now, and are not on record yet. */
export function shownProposal(
  { viewer }: Desk,
  { proposal, of, stored, version, isBeyondCap }: KnownProposal,
  justMade: readonly string[] = [],
): Disclosed<ProposalView> | undefined {
  const onRecord = stored.flatMap(({ id, need, isWithdrawn }) =>
    need?.proposal === proposal.id && !isWithdrawn ? [id] : [],
  );
  const visits = [...onRecord, ...justMade];
  return discloseProposal(proposal, { version, isBeyondCap, visits }, of.family, viewer);
}
