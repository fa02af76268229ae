import type { VisitReason } from "../programme/reason.ts";

/** What a proposal rests on, each piece as a text of its own: a fact with its value and its day. */
export function piecesOfEvidence(because: readonly VisitReason[]): readonly string[] {
  return because.flatMap((reason) => {
    switch (reason.code) {
      case "conditionHolds":
      case "conditionHeld":
        return reason.because.map(({ fact, value, on }) => JSON.stringify([fact, value, on]));
      default:
        return [];
    }
  });
}

/** Whether something speaks for a proposal now that did not when it was decided. */
export function hasNewEvidence(
  now: readonly VisitReason[],
  decidedOn: readonly VisitReason[],
): boolean {
  const known = new Set(piecesOfEvidence(decidedOn));
  return piecesOfEvidence(now).some((piece) => !known.has(piece));
}
