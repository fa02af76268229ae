import { readInterventions, saveIntervention } from "../../db/needs/interventions.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { seesNeeds } from "../../domain/disclosure/shown-fields.ts";
import {
  type InterventionFault,
  type OpenedIntervention,
  type ToldIntervention,
  interventionFaults,
  isOpenOn,
} from "../../domain/needs/opened-intervention.ts";
import { factsOfAcceptance } from "../../domain/needs/proposals/decided-need.ts";
import type { DecisionAsked } from "../../domain/needs/proposals/decision-faults.ts";
import { type Result, refused } from "../../domain/result.ts";
import { type TellRefusal, tellFacts } from "../changes/tell-of-child.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";

export type InterventionRefusal =
  | TellRefusal
  | { readonly kind: "interventionFaults"; readonly faults: readonly InterventionFault[] };

/** Something is done for a child or a parent from a day on; that it was is a fact of the child too. */
export async function openIntervention(
  desk: Desk,
  child: string,
  told: ToldIntervention,
): Promise<Result<Disclosed<OpenedIntervention>, InterventionRefusal>> {
  const seen = await findChild(desk, child);
  if (seen === undefined || !seesNeeds(seen.family, desk.viewer)) {
    return refused({ kind: "notFound" });
  }
  const parents = seen.family.parents.map(({ part }) => part);
  const faults = interventionFaults(told, { parents, today: desk.today });
  if (faults.length > 0) return refused({ kind: "interventionFaults", faults });
  const { recordedFacts } = seen.child.facts;
  const facts = factsOfAcceptance([told], recordedFacts, desk.today);
  const settled = await tellFacts(desk, child, facts, "intervention");
  if (!settled.ok) return settled;
  const opened = newIntervention(desk, child, told);
  saveIntervention(desk, opened);
  desk.announce({ type: "intervention.opened", child, reasons: ["intervention"] });
  return orNotFound(discloseTold(child, opened, seen.family, desk.viewer));
}

/** What a needs visit was accepted with is begun, unless it goes on already. */
export async function openAccepted(
  desk: Desk,
  child: string,
  { interventions, conditions }: Pick<DecisionAsked, "interventions" | "conditions">,
): Promise<void> {
  if (interventions.length === 0) return;
  const before = await readInterventions(desk, [child]);
  const going = before.filter((each) => isOpenOn(each, desk.today));
  for (const { code, recipient } of interventions) {
    if (going.some((each) => each.code === code && each.recipient === recipient)) continue;
    const told = { code, recipient, conditions, startedOn: desk.today, endedOn: undefined };
    saveIntervention(desk, newIntervention(desk, child, told));
  }
}

function newIntervention(
  { actor, now: recordedAt }: Desk,
  child: string,
  told: ToldIntervention,
): OpenedIntervention {
  return {
    ...told,
    id: crypto.randomUUID(),
    version: 1,
    child,
    author: actor.subject,
    recordedAt,
    undoneAt: undefined,
  };
}

/** Every intervention for a child and its parents that was not entered by mistake. */
export async function listInterventions(
  desk: Desk,
  child: string,
): Promise<Result<Disclosed<readonly OpenedIntervention[]>, NotFound>> {
  const found = await findChild(desk, child);
  if (found === undefined) return refused({ kind: "notFound" });
  const all = await readInterventions(desk, [child]);
  const standing = all.filter(({ undoneAt }) => undoneAt === undefined);
  return orNotFound(discloseTold(child, standing, found.family, desk.viewer));
}
