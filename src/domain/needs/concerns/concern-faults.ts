import { type CivilDate, civilDateOfDay, dayNumberOf } from "../../time/civil-date.ts";
import { addDuration } from "../../time/duration.ts";
import type { Concern, Consent, LookedAfter, NextStep, ToldConcern } from "./concern.ts";

/** A concern is looked at again within half a year; our own default. */
const REVIEWED_WITHIN = { months: 6, days: 0 };

/** What of a concern, or of a command about one, a fault is about. */
export type ConcernField =
  | keyof LookedAfter
  | "nextStep.due"
  | "nextStepDone"
  | "consent.on"
  | "spokenWith"
  | "parentsNotInvolvedBecause"
  | "outcome"
  | "notifiedOn"
  | "words";

export interface ConcernFault {
  readonly field: ConcernField;
  readonly code:
    | "concernNeedsThis"
    | "dayIsPast"
    | "onInTheFuture"
    | "outOfPlace"
    | "required"
    | "reviewTooFarAhead"
    | "unknownHealthVisitor";
}

/** What an open or watched concern lacks: each has an owner, a next step and a day on which it is looked at again. */
export function lookedAfterFaults(
  concern: Pick<Concern, "state"> & LookedAfter,
): readonly ConcernFault[] {
  if (concern.state === "closed") return [];
  const fields = ["owner", "nextStep", "reviewOn"] as const;
  return fields
    .filter((field) => concern[field] === undefined)
    .map((field) => ({ field, code: "concernNeedsThis" }));
}

/** What is wrong with days that are agreed today. */
export function dayFaults(
  { nextStep, reviewOn }: { nextStep?: NextStep | undefined; reviewOn?: CivilDate | undefined },
  today: CivilDate,
): readonly ConcernFault[] {
  const faults: ConcernFault[] = [];
  if (nextStep !== undefined && nextStep.due < today) {
    faults.push({ field: "nextStep.due", code: "dayIsPast" });
  }
  if (reviewOn !== undefined && reviewOn < today) {
    faults.push({ field: "reviewOn", code: "dayIsPast" });
  }
  const last = civilDateOfDay(addDuration(dayNumberOf(today), REVIEWED_WITHIN));
  if (reviewOn !== undefined && reviewOn > last) {
    faults.push({ field: "reviewOn", code: "reviewTooFarAhead" });
  }
  return faults;
}

export function consentFaults(
  consent: Consent | undefined,
  today: CivilDate,
): readonly ConcernFault[] {
  return consent !== undefined && consent.on > today
    ? [{ field: "consent.on", code: "onInTheFuture" }]
    : [];
}

/** What is wrong with how a concern is told. */
export function toldFaults({
  spokenWith,
  parentsInvolved,
  parentsNotInvolvedBecause,
}: ToldConcern): readonly ConcernFault[] {
  const faults: ConcernFault[] = [];
  if (spokenWith.includes("nobody-yet") && spokenWith.length > 1) {
    faults.push({ field: "spokenWith", code: "outOfPlace" });
  }
  if (!parentsInvolved && parentsNotInvolvedBecause === undefined) {
    faults.push({ field: "parentsNotInvolvedBecause", code: "required" });
  }
  return faults;
}
