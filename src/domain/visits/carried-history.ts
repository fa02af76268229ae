import { isSameVisit } from "../programme/visit-identity.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { StoredVisit } from "./stored-visit.ts";
import type { DeclinedScope } from "./outcome.ts";
import type { Tension } from "./tension.ts";
import { type VisitHistory, agreementOn, standingOn } from "./visit-history.ts";

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

/** A visit's history once it has taken over what was held, or else what is agreed; outcomes are copied each for itself. */
export function historyTakenOver(
  own: VisitHistory,
  former: VisitHistory,
  today: CivilDate,
): VisitHistory {
  if (former.held !== undefined) return { ...own, held: former.held };
  const agreed = agreementOn(former, today);
  if (agreed === undefined) return own;
  return { ...own, agreements: [...own.agreements, { ...agreed, since: today }] };
}

/** How far a declining reaches that is taken over: one of the whole programme reaches nothing that is agreed with the survivor. */
export function scopeTakenOver(
  scope: DeclinedScope | undefined,
  isAgreed: boolean,
): DeclinedScope | undefined {
  return scope === "programme" && isAgreed ? "visit" : scope;
}

/** Visits that know of the tensions which have just been told: none is told again when they are planned with what they have taken over. */
export function knowingOf(
  tensions: readonly Tension[],
  visits: readonly StoredVisit[],
): readonly StoredVisit[] {
  return visits.map((visit) => {
    const now = tensions.find((tension) => tension.visit === visit.id);
    const kept = visit.tensions.filter(({ isKept }) => isKept);
    const { id } = visit.tensions.find(({ isKept }) => !isKept) ?? visit;
    const told = now === undefined ? [] : [{ ...now, id, isKept: false }];
    return { ...visit, tensions: [...kept, ...told] };
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
