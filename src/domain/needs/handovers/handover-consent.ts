import type { ChildFacts } from "../../criteria/child.ts";
import { type RecordedFact, countingFacts } from "../../criteria/recorded-facts.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { Handover, HandoverDraft } from "./handover.ts";
import { STARTS, consentFact, neededFact } from "./transition.ts";

/** Whether something may be passed on on a day: the law asks for it, or the parents had agreed by then and nobody has recorded since that they do not. */
export function maySend(
  { transition, consent, legalBasis }: Pick<HandoverDraft, "transition" | "consent" | "legalBasis">,
  { recordedFacts }: Pick<ChildFacts, "recordedFacts">,
  on: CivilDate,
): boolean {
  if (legalBasis !== undefined) return true;
  if (consent === undefined || !consent.given || consent.on > on) return false;
  return countingFacts(recordedFacts, on).get(consentFact(transition))?.value !== false;
}

/** What writing a handover says of the child and is not on record: that one is needed, and whether the parents agree. From these a programme proposes who meets and who follows up. */
export function factsToldBy(
  { transition, consent }: Pick<HandoverDraft, "transition" | "consent">,
  recorded: readonly RecordedFact[],
  today: CivilDate,
): readonly RecordedFact[] {
  const facts: RecordedFact[] = [];
  const needed = neededFact(transition);
  const hasStart = STARTS.some((start) => start === transition);
  if (hasStart && countingFacts(recorded, today).get(needed)?.value !== true) {
    facts.push({ fact: needed, value: true, on: today });
  }
  const fact = consentFact(transition);
  if (
    consent !== undefined &&
    countingFacts(recorded, consent.on).get(fact)?.value !== consent.given
  ) {
    facts.push({ fact, value: consent.given, on: consent.on });
  }
  return facts;
}

/** A handover of a child that turned out to be another. A consent that was taken back under the one id does not come to life under the other. */
export function handoverOf(
  survivor: string,
  handover: Handover,
  facts: Pick<ChildFacts, "recordedFacts">,
  today: CivilDate,
): Handover {
  const { consent, legalBasis, version } = handover;
  const stands = maySend({ ...handover, legalBasis: undefined }, facts, today);
  const kept = consent === undefined || stands || handover.sent !== undefined;
  return {
    ...handover,
    child: survivor,
    version: version + 1,
    legalBasis,
    consent: kept ? consent : { ...consent, given: false },
  };
}
