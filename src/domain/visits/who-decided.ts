import type { ProposalDecision } from "../needs/proposals/proposal-decision.ts";
import { orderOf } from "../order-of.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Outcome } from "./outcome.ts";
import { type RecordedHistory, recordedBy } from "./recorded-history.ts";

/** What somebody decided or did of a visit: who, when, and which day it counts for. */
export interface Decision {
  readonly code: "accepted" | "agreed" | "held" | Outcome;
  readonly on: CivilDate;
  readonly author: string;
  readonly at: Date;
  /** The proposal, the appointment, the contact or the outcome. */
  readonly id: string;
  /** People's own words. */
  readonly reason: string | undefined;
}

/** That a person decided the visit itself. */
export function decisionOfNeed({
  proposal: id,
  on,
  author,
  recordedAt: at,
  reason,
}: ProposalDecision): Decision {
  return { code: "accepted", on, author, at, id, reason };
}

/** Everything that people have made of a visit by a moment, in the order of record; what was taken back is left out. */
export function decisionsOf(recorded: RecordedHistory, at: Date): readonly Decision[] {
  const { agreements, contacts, outcomes } = recordedBy(recorded, at);
  const decisions: Decision[] = [
    ...agreements.map(({ appointment: id, on, author, recordedAt }) => ({
      code: "agreed" as const,
      on,
      author,
      at: recordedAt,
      id,
      reason: undefined,
    })),
    ...contacts.map(({ contact: id, on, author, recordedAt }) => ({
      code: "held" as const,
      on,
      author,
      at: recordedAt,
      id,
      reason: undefined,
    })),
    ...outcomes.map(({ id, outcome, on, author, recordedAt, reason }) => ({
      code: outcome,
      on,
      author,
      at: recordedAt,
      id,
      reason,
    })),
  ];
  return decisions.sort((one, other) => orderOf(one.at, other.at) || orderOf(one.id, other.id));
}
