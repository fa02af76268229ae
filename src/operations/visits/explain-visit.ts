import { readVisit } from "../../db/visits/visits.ts";
import {
  type ExplanationView,
  discloseExplanation,
} from "../../domain/disclosure/disclose-reasons.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Result } from "../../domain/result.ts";
import type { ProposalDecision } from "../../domain/needs/proposals/proposal-decision.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { decisionOfNeed, decisionsOf } from "../../domain/visits/who-decided.ts";
import { explainInFull } from "../../domain/visits/full-explanation.ts";
import { visitOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { readRecordedChild } from "./known-then.ts";
import { proposalLogOf } from "./schedule-of.ts";

/** Why a visit exists, by what rule, facts and days, and what people have made of it. */
export async function explainVisit(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ExplanationView>, NotFound>> {
  const visit = isRecordId(id) ? await readVisit(desk, id) : undefined;
  const found = visit && (await findChild(desk, visit.child));
  if (visit === undefined || visit.isWithdrawn || found === undefined) {
    return orNotFound<ExplanationView>(undefined);
  }
  const { programmes, today, now, viewer } = desk;
  const { log, visits } = await readRecordedChild(desk, found.child);
  const accepted = await acceptanceOf(desk, visit);
  const recorded = visits.find((each) => each.visit.id === id)?.recorded;
  const onRecord = visitOnRecord(visit, programmes, found.child.facts, today);
  const explanation = {
    visit: onRecord,
    child: visit.child,
    programme: visit.programme,
    ...explainInFull(onRecord, log),
    decided: [
      ...(accepted === undefined ? [] : [decisionOfNeed(accepted)]),
      ...(recorded === undefined ? [] : decisionsOf(recorded, now)),
    ],
  };
  return orNotFound(discloseExplanation(explanation, found.family, viewer));
}

/** What a person decided when the visit was given; undefined where its programme gives it. */
async function acceptanceOf(
  desk: Desk,
  { child, need }: StoredVisit,
): Promise<ProposalDecision | undefined> {
  if (need === undefined) return undefined;
  const { decisions } = await proposalLogOf(desk, child);
  return decisions.findLast(({ proposal }) => proposal === need.proposal);
}
