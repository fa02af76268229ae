import {
  type HandoverLife,
  type HandoverState,
  handoverState,
} from "../needs/handovers/handover-life.ts";
import type { Schedule } from "../programme/schedule.ts";
import { isSameVisit } from "../programme/visit-identity.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { StoredVisit } from "./stored-visit.ts";
import { agreementOn, standingOn } from "./visit-history.ts";

/** What a person sees to when a child moves out of the municipality; nothing is handed over by itself. */
export type DepartureItem =
  | { readonly code: "askConsentToHandOver" }
  | { readonly code: "handover"; readonly handover: string; readonly state: HandoverState }
  | {
      readonly code: "appointmentStands";
      readonly visit: string;
      readonly appointment: string;
      readonly on: CivilDate;
    }
  | { readonly code: "visitOpen"; readonly rule: string; readonly latest: CivilDate };

/** A handover to the next municipality, as far as a checklist asks. */
export interface HandoverOfDeparture extends HandoverLife {
  readonly id: string;
  /** The parents agree, or the law asks for it. */
  readonly isAllowed: boolean;
}

/** `planned` is what the child was owed on the day it moved: what was open by then, and nothing had come of, the next municipality should hear of. */
export function departureChecklist(
  planned: Schedule,
  stored: readonly StoredVisit[],
  handovers: readonly HandoverOfDeparture[],
  departedOn: CivilDate,
  today: CivilDate,
): readonly DepartureItem[] {
  const standing = stored.flatMap(({ id: visit, history }) => {
    const agreed = agreementOn(history, today);
    if (agreed === undefined || standingOn(history, today)?.kind !== "booked") return [];
    const { appointment, on } = agreed;
    return [{ code: "appointmentStands" as const, visit, appointment, on }];
  });
  const open = planned.visits
    .filter((owed) => {
      const visit = stored.find((each) => isSameVisit(each, owed));
      const settled = visit && standingOn(visit.history, departedOn);
      return (
        owed.window.earliest <= departedOn && (settled === undefined || settled.kind === "booked")
      );
    })
    .map(({ rule, window }) => ({
      code: "visitOpen" as const,
      rule: rule.code,
      latest: window.latest,
    }));
  const written = handovers.filter(({ withdrawn }) => withdrawn === undefined);
  const isAsked = written.some(({ isAllowed }) => isAllowed);
  return [
    ...(isAsked ? [] : [{ code: "askConsentToHandOver" as const }]),
    ...written.map((each) => ({
      code: "handover" as const,
      handover: each.id,
      state: handoverState(each),
    })),
    ...standing,
    ...open,
  ];
}
