import { type Result, accepted, refused } from "../../result.ts";
import type { CivilDate } from "../../time/civil-date.ts";

export const HANDOVER_STATES = ["draft", "sent", "acknowledged", "withdrawn"] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];

/** The days on which something became of a handover: its state follows from them. */
export interface HandoverLife {
  readonly sent: OnDay | undefined;
  readonly acknowledged: OnDay | undefined;
  readonly withdrawn: OnDay | undefined;
}

interface OnDay {
  readonly on: CivilDate;
}

export const NEW_LIFE = {
  sent: undefined,
  acknowledged: undefined,
  withdrawn: undefined,
} as const satisfies HandoverLife;

/** What somebody does with a handover. */
export type HandoverStep =
  | { readonly step: "change" | "withdraw" }
  | { readonly step: "send" | "acknowledge"; readonly on: CivilDate };

/** Why a handover cannot go this way from where it is. */
export interface HandoverStepRefused {
  readonly kind:
    | "handoverNotSent"
    | "handoverSent"
    | "handoverAcknowledged"
    | "handoverWithdrawn"
    | "onInTheFuture"
    | "daysOutOfOrder";
}

export function handoverState({ sent, acknowledged, withdrawn }: HandoverLife): HandoverState {
  if (withdrawn !== undefined) return "withdrawn";
  if (acknowledged !== undefined) return "acknowledged";
  return sent === undefined ? "draft" : "sent";
}

/** From a draft to sent to acknowledged, one step at a time. Until somebody has acknowledged it, it can be withdrawn; what has been received cannot be unsaid. */
export function afterStep(
  life: HandoverLife,
  step: HandoverStep,
  today: CivilDate,
): Result<HandoverLife, HandoverStepRefused> {
  const state = handoverState(life);
  if (state === "withdrawn") return refused({ kind: "handoverWithdrawn" });
  if (state === "acknowledged") return refused({ kind: "handoverAcknowledged" });
  switch (step.step) {
    case "change":
      return state === "sent" ? refused({ kind: "handoverSent" }) : accepted(life);
    case "withdraw":
      return accepted({ ...life, withdrawn: { on: today } });
    case "send":
      if (state === "sent") return refused({ kind: "handoverSent" });
      if (step.on > today) return refused({ kind: "onInTheFuture" });
      return accepted({ ...life, sent: { on: step.on } });
    case "acknowledge":
      if (life.sent === undefined) return refused({ kind: "handoverNotSent" });
      if (step.on > today) return refused({ kind: "onInTheFuture" });
      if (step.on < life.sent.on) return refused({ kind: "daysOutOfOrder" });
      return accepted({ ...life, acknowledged: { on: step.on } });
  }
}

/** Whether one of these was sent before a day, acknowledged or not yet, and stands. */
export function handoverDoneBefore(
  handovers: readonly HandoverLife[],
  startOn: CivilDate,
): boolean {
  return handovers.some(
    ({ sent, withdrawn }) => withdrawn === undefined && sent !== undefined && sent.on < startOn,
  );
}
