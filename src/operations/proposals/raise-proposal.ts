import { addRaised, readProposalLogs } from "../../db/needs/proposals.ts";
import type { ProposalView } from "../../domain/disclosure/disclose-proposal.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { NO_PROPOSALS } from "../../domain/needs/proposals/proposals-of-child.ts";
import type { RaisedProposal } from "../../domain/needs/proposals/raised-proposal.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { type ChildToDecideRefusal, childToDecideOf, needsRuleOf } from "./child-to-decide-of.ts";
import { proposalsOf } from "./known-proposals.ts";
import { shownProposal } from "./read-proposal.ts";

export type RaiseRefusal =
  | NotFound
  | ChildToDecideRefusal
  | { readonly kind: "notANeedsRule" }
  | { readonly kind: "anchorUnknown" };

/** A colleague or the parents suggest a needs visit: it is proposed, whatever the rule's condition says, and somebody decides. */
export async function raiseProposal(
  desk: Desk,
  id: string,
  suggested: Pick<RaisedProposal, "rule" | "by" | "words">,
): Promise<Result<Disclosed<ProposalView>, RaiseRefusal>> {
  const found = await childToDecideOf(desk, id);
  if (!found.ok) return found;
  const { of, stored } = found.value;
  const rule = needsRuleOf(desk, of, suggested.rule);
  if (rule === undefined) return refused({ kind: "notANeedsRule" });
  const { today: on, now: recordedAt, actor } = desk;
  const raised: RaisedProposal = {
    ...suggested,
    id: crypto.randomUUID(),
    child: id,
    on,
    author: actor.subject,
    recordedAt,
  };
  const log = (await readProposalLogs(desk, [id])).get(id) ?? NO_PROPOSALS;
  const after = { ...log, raised: [...log.raised, raised] };
  const known = (await proposalsOf(desk, of, stored, after, on)).find(
    ({ proposal }) => proposal.rule.code === rule.code && proposal.state === "open",
  );
  if (known === undefined) return refused({ kind: "anchorUnknown" });
  await addRaised(desk, raised);
  desk.announce({ type: "proposal.raised", child: id, reasons: [rule.code, raised.by] });
  return orNotFound(shownProposal(desk, known));
}
