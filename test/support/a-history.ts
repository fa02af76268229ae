import type { Outcome } from "../../src/domain/visits/outcome.ts";
import type { Standing } from "../../src/domain/visits/standing.ts";
import {
  type Agreement,
  NO_HISTORY,
  type OutcomeOfVisit,
  type VisitHistory,
} from "../../src/domain/visits/visit-history.ts";
import { day } from "./a-child.ts";

/** Agreed for a day, since 3 March 2026 if a test says no other. */
export function booked(on: string, since = "2026-03-03"): Standing {
  return { kind: "booked", since: day(since), on: day(on), appointment: "an-appointment" };
}

export function held(on: string, appointment?: string): Standing {
  return { kind: "held", on: day(on), contact: "a-contact", appointment };
}

/** Agreed on 3 March 2026 for the 12th, and standing, but for what a test says. */
export function anAgreement(difference: Partial<Agreement> = {}): Agreement {
  return {
    appointment: "an-appointment",
    healthVisitor: "her-health-visitor",
    since: day("2026-03-03"),
    on: day("2026-03-12"),
    until: undefined,
    ...difference,
  };
}

export function anOutcome(
  outcome: Outcome,
  on: string,
  difference: Partial<OutcomeOfVisit> = {},
): OutcomeOfVisit {
  return { id: `${outcome} ${on}`, outcome, scope: undefined, on: day(on), ...difference };
}

/** A history of that and nothing else. A lapse has none: it follows from the birth. */
export function historyOf(standing: Standing | undefined): VisitHistory {
  if (standing === undefined) return NO_HISTORY;
  switch (standing.kind) {
    case "booked": {
      const { kind: _, ...agreed } = standing;
      return { ...NO_HISTORY, agreements: [anAgreement(agreed)] };
    }
    case "held":
      return { ...NO_HISTORY, held: { contact: standing.contact, on: standing.on } };
    case "lapsed":
      throw new Error("that a visit has lapsed is not kept");
    default:
      return { ...NO_HISTORY, outcomes: [anOutcome(standing.kind, standing.since)] };
  }
}
