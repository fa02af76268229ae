import type { ChildFacts } from "../../criteria/child.ts";
import { type Result, accepted, refused } from "../../result.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { maySend } from "./handover-consent.ts";
import { type HandoverStepRefused, afterStep } from "./handover-life.ts";
import {
  type Handover,
  type HandoverAcknowledged,
  type HandoverSent,
  type HandoverWithdrawn,
} from "./handover.ts";

/** What a person says has become of a handover. */
export type HandoverDecision =
  | ({ readonly step: "send" } & Omit<HandoverSent, "author">)
  | ({ readonly step: "acknowledge" } & Omit<HandoverAcknowledged, "author">)
  | ({ readonly step: "withdraw" } & Omit<HandoverWithdrawn, "author" | "on">);

export type DecisionRefused = HandoverStepRefused | { readonly kind: "consentMissing" };

/** A handover of which this has been decided too. Nothing is sent that nobody has agreed to and no law asks for. */
export function decidedHandover(
  handover: Handover,
  decision: HandoverDecision,
  facts: Pick<ChildFacts, "recordedFacts">,
  { today, author }: { readonly today: CivilDate; readonly author: string },
): Result<Handover, DecisionRefused> {
  const possible = afterStep(handover, decision, today);
  if (!possible.ok) return possible;
  const next = { ...handover, version: handover.version + 1 };
  switch (decision.step) {
    case "send": {
      const { on, by } = decision;
      if (!maySend(handover, facts, on)) return refused({ kind: "consentMissing" });
      return accepted({ ...next, sent: { on, by, author } });
    }
    case "acknowledge": {
      const { on, by, note } = decision;
      return accepted({ ...next, acknowledged: { on, by, note, author } });
    }
    case "withdraw": {
      const { reason, consentTakenBack } = decision;
      return accepted({ ...next, withdrawn: { on: today, reason, consentTakenBack, author } });
    }
  }
}
