import { isSameVisit } from "../programme/visit-identity.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { StoredVisit } from "./stored-visit.ts";
import { agreementOn, standingOn } from "./visit-history.ts";

/** A visit of a child registered twice, and the same visit of the one that it turned out to be. */
export interface SameVisit {
  readonly of: StoredVisit;
  readonly becomes: StoredVisit;
}

/** The visits that take over what people made of a duplicate's: the same rule and occurrence, still owed, and of which nothing has come itself. */
export function visitsTakingOver(
  ofDuplicate: readonly StoredVisit[],
  ofSurvivor: readonly StoredVisit[],
  day: CivilDate,
): readonly SameVisit[] {
  return ofDuplicate.flatMap((of) => {
    const becomes = ofSurvivor.find((visit) => isSameVisit(visit, of));
    const isTaken = becomes !== undefined && isOpen(becomes, day) && hasHistory(of, day);
    return isTaken ? [{ of, becomes }] : [];
  });
}

function isOpen({ isWithdrawn, history }: StoredVisit, day: CivilDate): boolean {
  return (
    !isWithdrawn &&
    standingOn(history, day) === undefined &&
    agreementOn(history, day) === undefined
  );
}

function hasHistory({ history }: StoredVisit, day: CivilDate): boolean {
  const { held, outcomes } = history;
  return held !== undefined || outcomes.length > 0 || agreementOn(history, day) !== undefined;
}
