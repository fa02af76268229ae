import {
  type OpenProposal,
  type ProposalLog,
  openProposals,
} from "../needs/proposals/proposals-of-child.ts";
import type { Schedule } from "../programme/schedule.ts";
import { type Programmes, followedNow } from "../programme/versions/programmes.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import type { FollowedChild } from "./followed-child.ts";
import type { StoredVisit } from "./stored-visit.ts";
import { standingOn } from "./visit-history.ts";

/** What waits for a person's decision about a child on a day; nothing of one that is followed no more. */
export function openProposalsOf(
  child: Pick<FollowedChild, "facts" | "programmes" | "ending">,
  log: ProposalLog,
  planned: Schedule,
  stored: readonly StoredVisit[],
  programmes: Programmes,
  closingDays: ClosingDays,
  day: CivilDate,
): readonly OpenProposal[] {
  if (child.ending !== undefined) return [];
  const programme = followedNow(child.programmes, programmes);
  const isDeclinedByFamily = (proposal: string) => {
    const visits = stored.filter(({ need }) => need?.proposal === proposal);
    return visits.every(({ history }) => standingOn(history, day)?.kind === "declined");
  };
  const of = { facts: child.facts, log, isDeclinedByFamily };
  return openProposals(of, planned, programme, closingDays, day);
}
