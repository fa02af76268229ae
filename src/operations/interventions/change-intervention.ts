import { readIntervention, saveIntervention } from "../../db/needs/interventions.ts";
import { holdChildren } from "../../db/transaction/holding.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import {
  type OpenedIntervention,
  interventionFaults,
} from "../../domain/needs/opened-intervention.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { AlreadyUndone } from "../contacts/undo-contact.ts";
import { findChildInNeed } from "../families/find-child-in-need.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import type { InterventionRefusal } from "./open-intervention.ts";

/** What becomes of an intervention; what is left out stays as it is. */
export interface InterventionChange {
  /** Null where it goes on after all. */
  readonly endedOn?: CivilDate | null | undefined;
  /** It was entered by mistake. */
  readonly enteredInError?: true | undefined;
}

export async function readInterventionById(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<OpenedIntervention>, NotFound>> {
  const found = await findIntervention(desk, id);
  if (!found.ok) return found;
  const { intervention, of } = found.value;
  return orNotFound(discloseTold(of.child.id, intervention, of.family, desk.viewer));
}

export async function changeIntervention(
  desk: Desk,
  id: string,
  { endedOn, enteredInError }: InterventionChange,
  expected: ExpectedVersion,
): Promise<
  Result<Disclosed<OpenedIntervention>, InterventionRefusal | VersionStale | AlreadyUndone>
> {
  const seen = await findIntervention(desk, id);
  if (!seen.ok) return seen;
  await holdChildren(desk, [seen.value.of.child.id]);
  const found = await findIntervention(desk, id); // as it is once its child is held
  if (!found.ok) return found;
  const { intervention: before, of } = found.value;
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  if (before.undoneAt !== undefined) return refused({ kind: "alreadyUndone" });
  const after: OpenedIntervention = {
    ...before,
    version: before.version + 1,
    endedOn: endedOn === undefined ? before.endedOn : (endedOn ?? undefined),
    undoneAt: enteredInError ? desk.now : undefined,
  };
  const parents = of.family.parents.map(({ part }) => part);
  const faults = interventionFaults(after, { parents, today: desk.today });
  if (faults.length > 0) return refused({ kind: "interventionFaults", faults });
  saveIntervention(desk, after);
  const type = enteredInError ? "intervention.undone" : "intervention.changed";
  desk.announce({ type, child: of.child.id, reasons: ["intervention"] });
  return orNotFound(discloseTold(of.child.id, after, of.family, desk.viewer));
}

async function findIntervention(
  desk: Desk,
  id: string,
): Promise<
  Result<{ readonly intervention: OpenedIntervention; readonly of: ChildOfFamily }, NotFound>
> {
  const intervention = isRecordId(id) ? await readIntervention(desk, id) : undefined;
  const of = intervention && (await findChildInNeed(desk, intervention.child));
  return intervention === undefined || of === undefined
    ? refused({ kind: "notFound" })
    : accepted({ intervention, of });
}
