import type { Schedule } from "../programme/schedule.ts";
import { isSameVisit } from "../programme/visit-identity.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { StoredVisit } from "./stored-visit.ts";
import { agreementOn, standingOn } from "./visit-history.ts";

/** What a person sees to when a child moves out of the municipality; nothing is handed over by itself. */
export type DepartureItem =
  | { readonly code: "askConsentToHandOver" }
  | {
      readonly code: "appointmentStands";
      readonly visit: string;
      readonly appointment: string;
      readonly on: CivilDate;
    }
  | { readonly code: "visitOpen"; readonly rule: string; readonly latest: CivilDate };

/** `planned` is what the child was owed on the day it moved: what was open by then, and nothing had come of, the next municipality should hear of. */
export function departureChecklist(
  planned: Schedule,
  stored: readonly StoredVisit[],
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
  return [{ code: "askConsentToHandOver" }, ...standing, ...open];
}
