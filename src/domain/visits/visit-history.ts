import type { Modality } from "../programme/programme.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type DeclinedScope, type Outcome, endsAppointment } from "./outcome.ts";
import type { Standing } from "./standing.ts";

/** What people have made of a visit so far, in the order in which it was recorded; what was taken back is not in it. */
export interface VisitHistory {
  readonly agreements: readonly Agreement[];
  readonly held: HeldContact | undefined;
  readonly outcomes: readonly OutcomeOfVisit[];
}

/** A day that was agreed for it. */
export interface Agreement {
  readonly appointment: string;
  /** Who comes. */
  readonly healthVisitor: string;
  readonly since: CivilDate;
  readonly on: CivilDate;
  /** From this day on it is agreed no more; undefined while it stands. */
  readonly until: CivilDate | undefined;
}

export interface HeldContact {
  readonly contact: string;
  readonly on: CivilDate;
  readonly modality?: Modality;
  /** Observations of the child that are said to have been made at it, and not to have been. */
  readonly made?: readonly string[];
  readonly notMade?: readonly string[];
}

export interface OutcomeOfVisit {
  readonly id: string;
  readonly outcome: Outcome;
  readonly scope: DeclinedScope | undefined;
  readonly on: CivilDate;
}

export const NO_HISTORY: VisitHistory = { agreements: [], held: undefined, outcomes: [] };

/** How a visit stands on a day. What was held counts before all else; then what people decided of itself, or of its whole programme; then what is agreed. */
export function standingOn(history: VisitHistory, day: CivilDate): Standing | undefined {
  const { held } = history;
  if (held !== undefined && held.on <= day) {
    const agreed = agreementOn(history, day);
    const appointment = agreed?.on === held.on ? agreed.appointment : undefined;
    return { kind: "held", contact: held.contact, on: held.on, appointment };
  }
  const decisions = decisionsOn(history, day);
  const decided = decisions.findLast(isOfItself) ?? decisions.at(-1);
  if (decided !== undefined && isDecision(decided.outcome)) {
    return { kind: decided.outcome, since: decided.on };
  }
  const agreed = agreementOn(history, day);
  if (agreed === undefined || hasPassed(agreed, day)) return undefined;
  const { appointment, since, on } = agreed;
  return { kind: "booked", appointment, since, on };
}

/** The appointment that stands for it on a day, kept or yet to come. */
export function agreementOn({ agreements }: VisitHistory, day: CivilDate): Agreement | undefined {
  return agreements.findLast(
    ({ since, until }) => since <= day && (until === undefined || day < until),
  );
}

/** Once its day has passed, or the day on which it was entered late, and nobody says what came of it, the visit must not be forgotten: its window speaks again. */
function hasPassed({ since, on }: Agreement, day: CivilDate): boolean {
  return on < day && since < day;
}

/** Whether it is settled on a day by nothing but what was decided of its whole programme. */
export function isByProgrammeAlone(history: VisitHistory, day: CivilDate): boolean {
  const decisions = decisionsOn(history, day);
  const isHeld = history.held !== undefined && history.held.on <= day;
  return !isHeld && decisions.length > 0 && !decisions.some(isOfItself);
}

function decisionsOn({ outcomes }: VisitHistory, day: CivilDate): readonly OutcomeOfVisit[] {
  return outcomes.filter(({ outcome, on }) => isDecision(outcome) && on <= day);
}

function isOfItself({ scope }: OutcomeOfVisit): boolean {
  return scope !== "programme";
}

/** Whether an outcome can be about a visit: the programme that a family had declined does not reach what a person gives it afterwards. */
export function reaches(
  { scope, on }: Pick<OutcomeOfVisit, "scope" | "on">,
  givenOn: CivilDate | undefined,
): boolean {
  return scope !== "programme" || givenOn === undefined || on >= givenOn;
}

/** A history in which an appointment is agreed no more from a day on. */
export function historyWithout(
  history: VisitHistory,
  appointment: string,
  on: CivilDate,
): VisitHistory {
  return {
    ...history,
    agreements: history.agreements.map((agreed) =>
      agreed.appointment === appointment ? { ...agreed, until: agreed.until ?? on } : agreed,
    ),
  };
}

/** That an observation of a child was made at a contact, or was not. */
export interface ToldObservation {
  readonly child: string;
  readonly observation: string;
  readonly isMade: boolean;
}

/** A history in which it is said of some observations whether they were made when the visit was held; of each what was said last counts. */
export function historyObserving(
  history: VisitHistory,
  told: readonly ToldObservation[],
): VisitHistory {
  const { held } = history;
  if (held === undefined) return history;
  const said = new Set(told.map(({ observation }) => observation));
  const after = (before: readonly string[] = [], now: boolean) =>
    [
      ...before.filter((observation) => !said.has(observation)),
      ...told.flatMap(({ observation, isMade }) => (isMade === now ? [observation] : [])),
    ].sort();
  const made = after(held.made, true);
  const notMade = after(held.notMade, false);
  return { ...history, held: { ...held, made, notMade } };
}

/** A history with one more outcome. */
export function historyWith(
  history: VisitHistory,
  { id, outcome, scope, on }: OutcomeOfVisit,
): VisitHistory {
  return { ...history, outcomes: [...history.outcomes, { id, outcome, scope, on }] };
}

/** A history from which outcomes were taken back. */
export function historyWithoutOutcomes(
  history: VisitHistory,
  ids: readonly string[],
): VisitHistory {
  return { ...history, outcomes: history.outcomes.filter(({ id }) => !ids.includes(id)) };
}

function isDecision(outcome: Outcome): outcome is "declined" | "covered-elsewhere" {
  return !endsAppointment(outcome);
}
