import type { ProposalOnRecord } from "../needs/proposals/proposal-on-record.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";

export interface ProposalView extends ProposalOnRecord {
  readonly version: number;
  readonly family: string;
  readonly healthVisitor: string | undefined;
  readonly isBeyondCap: boolean;
  /** The visits that came of it. */
  readonly visits: readonly string[];
}

/** A proposal tells of needs throughout: whoever may not see why sees none. */
export function discloseProposal(
  proposal: ProposalOnRecord,
  of: {
    readonly version: number;
    readonly isBeyondCap: boolean;
    readonly visits: readonly string[];
  },
  family: FamilyRelation & { readonly id: string },
  viewer: Viewer,
): Disclosed<ProposalView> | undefined {
  if (!fieldsShown(family, viewer).has("reason")) return undefined;
  const { healthVisitor } = family;
  return disclosed({ ...proposal, ...of, family: family.id, healthVisitor }, [proposal.child]);
}
