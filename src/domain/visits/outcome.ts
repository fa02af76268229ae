import type { CivilDate } from "../time/civil-date.ts";

/** What can come of a visit beside being held. The first three end its appointment, and the visit is owed as before; the others settle the visit itself. */
export const OUTCOMES = [
  "not-home",
  "cancelled-by-family",
  "cancelled-by-service",
  "declined",
  "covered-elsewhere",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a family declines: this visit, or every visit of the programme from then on. */
export const DECLINED_SCOPES = ["visit", "programme"] as const;
export type DeclinedScope = (typeof DECLINED_SCOPES)[number];

/** Nothing of the kind can happen but to a visit that is agreed. */
export function endsAppointment(outcome: Outcome): boolean {
  return outcome !== "declined" && outcome !== "covered-elsewhere";
}

/** What came of a visit, as it was recorded. */
export interface RecordedOutcome {
  readonly id: string;
  /** Of what was recorded at once, for one visit or for several in one appointment: it is taken back at once too. */
  readonly entry: string;
  readonly child: string;
  readonly visit: string;
  readonly outcome: Outcome;
  /** Of what was declined. */
  readonly scope: DeclinedScope | undefined;
  readonly on: CivilDate;
  readonly reason: string;
  /** The appointment that it ended. */
  readonly appointment: string | undefined;
  readonly author: string;
  readonly recordedAt: Date;
  readonly undoneAt: Date | undefined;
}
