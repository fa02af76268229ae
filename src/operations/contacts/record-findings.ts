import { saveFindings } from "../../db/visits/findings.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { seesNeeds } from "../../domain/disclosure/shown-fields.ts";
import type { ContactView } from "../../domain/disclosure/views.ts";
import {
  CONDITION,
  type Finding,
  type FindingFault,
  findingFaults,
} from "../../domain/needs/finding.ts";
import { type Result, refused } from "../../domain/result.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import type { Desk } from "../desk.ts";
import type { ExpectedVersion } from "../expected-version.ts";
import { findContact } from "./find-contact.ts";
import { type ObservationRefusal, recordObservations } from "./record-observations.ts";

export interface ToldFindings {
  readonly child: string;
  readonly findings: readonly Finding[];
}

export type FindingRefusal =
  | ObservationRefusal
  | { readonly kind: "findingFaults"; readonly faults: readonly FindingFault[] };

/** What was found at a contact of one child and its parents, in the place of what was said of it before: what was found was observed. */
export async function recordFindings(
  desk: Desk,
  id: string,
  { child: about, findings }: ToldFindings,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<ContactView>, FindingRefusal>> {
  const found = await findContact(desk, id, { holds: true });
  const of = found?.children.find(({ child }) => child.id === about);
  if (found !== undefined && (of === undefined || !seesNeeds(of.family, desk.viewer))) {
    return refused({ kind: "unknownChild", places: [0] });
  }
  if (found !== undefined && of !== undefined) {
    const { birthDate } = of.child.facts;
    const isBorn = birthDate !== undefined && birthDate <= danishDay(found.contact.heldAt);
    const parents = of.family.parents.map(({ part }) => part);
    const faults = findingFaults(findings, { parents, isBorn });
    if (faults.length > 0) return refused({ kind: "findingFaults", faults });
  }
  const observed = new Set(findings.map(({ observation }) => observation));
  observed.delete(CONDITION);
  const told = [...observed].map((observation) => ({ child: about, observation, isMade: true }));
  const recorded = await recordObservations(desk, id, told, expected);
  if (!recorded.ok) return recorded;
  const { actor, now: recordedAt } = desk;
  await saveFindings(desk, { contact: id, child: about }, findings, {
    author: actor.subject,
    recordedAt,
  });
  const { externalReference } = recorded.value.shown;
  desk.announce({
    type: "contact.documented",
    child: about,
    reasons: ["findings"],
    externalReference,
  });
  return recorded;
}
