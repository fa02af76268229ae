import { type CutOffs, isScreeningFact } from "../criteria/cut-offs.ts";
import {
  type Instrument,
  type ScreenedParent,
  factOfScore,
  selfHarmFact,
} from "../criteria/instruments.ts";
import type { RecordedFact } from "../criteria/recorded-facts.ts";
import { type Result, accepted, refused } from "../result.ts";
import type { CivilDate } from "../time/civil-date.ts";

/** What a screening came to. Of its questions and answers nothing is known here but the one that a person acts on. */
export interface ScreeningResult {
  readonly instrument: Instrument;
  /** Of the instrument, as its users call it. */
  readonly version: string;
  readonly on: CivilDate;
  /** Who answered; undefined where the child was looked at. */
  readonly parent: ScreenedParent | undefined;
  readonly score: number;
  /** Of EPDS, the answer to item 10. */
  readonly selfHarmItem: number | undefined;
}

/** What the score is held against; undefined for an instrument that has no cut-off. */
export interface Reading {
  readonly cutOff: number | undefined;
  readonly isReached: boolean | undefined;
}

export function readingOf(
  { instrument, parent, score }: ScreeningResult,
  cutOffs: CutOffs,
): Reading {
  const fact = factOfScore(instrument, parent);
  if (!isScreeningFact(fact)) return { cutOff: undefined, isReached: undefined };
  const cutOff = cutOffs[fact];
  return { cutOff, isReached: score >= cutOff };
}

/** What conditions read of a screening. It sets no coded condition: that is a nurse's to do. */
export function factsOfScreening(result: ScreeningResult): readonly RecordedFact[] {
  const { instrument, parent, on, score, selfHarmItem } = result;
  const scored = { fact: factOfScore(instrument, parent), value: score, on };
  return parent === undefined || selfHarmItem === undefined
    ? [scored]
    : [scored, { fact: selfHarmFact(parent), value: selfHarmItem, on }];
}

/** A screening that was not made yet, or of a child that was not born. */
export type ScreeningFault = { readonly kind: "onInTheFuture" | "onBeforeBirth" };

export function madeBy(
  { parent, on }: ScreeningResult,
  birthDate: CivilDate | undefined,
  today: CivilDate,
): Result<undefined, ScreeningFault> {
  if (on > today) return refused({ kind: "onInTheFuture" });
  const isOfChild = parent === undefined;
  const isUnborn = birthDate === undefined || on < birthDate;
  return isOfChild && isUnborn ? refused({ kind: "onBeforeBirth" }) : accepted(undefined);
}
