import { saveHandover } from "../../db/needs/handovers.ts";
import { type HandoverView, discloseHandover } from "../../domain/disclosure/disclose-handover.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import {
  type DecisionRefused,
  type HandoverDecision,
  decidedHandover,
} from "../../domain/needs/handovers/decided-handover.ts";
import { canHandOver } from "../../domain/needs/handovers/handover.ts";
import { consentFact } from "../../domain/needs/handovers/transition.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { type TellRefusal, tellFacts } from "../changes/tell-of-child.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { orNotFound } from "../not-found.ts";
import { handoverToChange } from "./find-handover.ts";

export type DecideHandoverRefusal = TellRefusal | VersionStale | DecisionRefused;

/** As the events call what was decided. */
const NEWS = {
  send: "handover.sent",
  acknowledge: "handover.acknowledged",
  withdraw: "handover.withdrawn",
} as const;

/** A handover was sent, acknowledged or withdrawn, as a person says. Where the parents have taken back their consent, that is known of the child from then on. */
export async function decideHandover(
  desk: Desk,
  id: string,
  decision: HandoverDecision,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<HandoverView>, DecideHandoverRefusal>> {
  const found = await handoverToChange(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  if (desk.isRepeated) return accepted(found.shown);
  const { handover: before, of } = found;
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  const { transition, child } = before;
  const isTooLate = decision.step === "send" && !canHandOver(endingOf(of.child), transition);
  if (isTooLate) return refused({ kind: "childEnded" });
  const by = { today: desk.today, author: desk.actor.subject };
  const decided = decidedHandover(before, decision, of.child.facts, by);
  if (!decided.ok) return decided;
  const isTakenBack = decision.step === "withdraw" && decision.consentTakenBack;
  if (isTakenBack) {
    const fact = { fact: consentFact(transition), value: false, on: desk.today };
    const told = await tellFacts(desk, child, [fact], "handover");
    if (!told.ok) return told;
  }
  await saveHandover(desk, decided.value);
  const reasons = [transition, ...(isTakenBack ? ["consentTakenBack"] : [])];
  desk.announce({ type: NEWS[decision.step], child, reasons });
  return orNotFound(discloseHandover(decided.value, of.family, desk.viewer));
}
