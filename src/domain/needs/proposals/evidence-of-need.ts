import type { Evidence } from "../../criteria/evidence.ts";
import type { VisitReason } from "../../programme/reason.ts";

/** What a proposal rests on, each piece as a text of its own: a fact with its value and its day, and those that a derived one follows from. */
export function piecesOfEvidence(because: readonly VisitReason[]): readonly string[] {
  return because.flatMap((reason) => {
    switch (reason.code) {
      case "conditionHolds":
      case "conditionHeld":
        return reason.because.flatMap(piecesOf);
      default:
        return [];
    }
  });
}

function piecesOf({ fact, value, on, because = [] }: Evidence): readonly string[] {
  return [JSON.stringify([fact, value, on]), ...because.flatMap(piecesOf)];
}

/** Whether something speaks for a proposal now that did not when it was decided. */
export function hasNewEvidence(
  now: readonly VisitReason[],
  decidedOn: readonly VisitReason[],
): boolean {
  const known = new Set(piecesOfEvidence(decidedOn));
  return piecesOfEvidence(now).some((piece) => !known.has(piece));
}
