import type { ProposalView } from "../../domain/disclosure/disclose-proposal.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ProposalState } from "../../domain/needs/proposals/proposal-on-record.ts";
import { orderOf } from "../../domain/order-of.ts";
import type { Result } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import type { ListRequest } from "../list-filter.ts";
import { pageOfChildren } from "../page-of-children.ts";
import type { Page } from "../page.ts";
import { proposalsOfChildren } from "./known-proposals.ts";
import { shownProposal } from "./read-proposal.ts";

export interface ProposalListRequest extends ListRequest {
  readonly state: ProposalState;
  readonly rule: string | undefined;
  readonly child: string | undefined;
  readonly at: CivilDate | undefined;
}

/** Proposals in one state on a day, child by child in the order of their registration: no order says who needs more. */
export async function listProposals(
  desk: Desk,
  asked: ProposalListRequest,
): Promise<Result<Disclosed<Page<ProposalView>>, InvalidCursor>> {
  const { state, rule, district, healthVisitor, child, at } = asked;
  const list = JSON.stringify(["proposals", state, rule, child, district, healthVisitor, at]);
  return pageOfChildren(desk, list, asked, async (ids) => {
    const known = await proposalsOfChildren(desk, ids, at ?? desk.today);
    return known
      .filter(({ proposal }) => proposal.state === state)
      .filter(({ proposal }) => rule === undefined || proposal.rule.code === rule)
      .map((each) => ({
        child: each.of.child.id,
        place: each.proposal.id,
        shown: shownProposal(desk, each),
      }))
      .sort((one, other) => orderOf(one.place, other.place));
  });
}
