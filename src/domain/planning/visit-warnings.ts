import { isFaceToFace } from "../programme/mandatory-observations.ts";
import type { Modality, Rule } from "../programme/programme.ts";
import { type Window, daysOutsideWindow } from "../programme/visit-window.ts";
import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import { type ClosingDays, closedBecause } from "../time/visiting-days.ts";
import { isOfferedAtHome } from "../visits/offered-terms.ts";
import type { GpWarning, VisitWarning } from "./booking-warning.ts";
import { gpConflictsOn } from "./gp-conflicts.ts";

/** A visit that is about to be agreed. */
export interface BookedVisit {
  readonly id: string;
  readonly rule: Rule;
  readonly window: Window;
  /** Undefined before birth. */
  readonly birthDate: CivilDate | undefined;
  /** Its child is met at home first. */
  readonly isHomeFirst: boolean;
}

/** In place of a visit at home; a group and a daycare are something else. */
const INSTEAD_OF_HOME: ReadonlySet<Modality> = new Set(["clinic", "phone", "video"]);

/** Whether a way to meet asks for a reason where home comes first. */
export function isInsteadOfHome(modality: Modality): boolean {
  return INSTEAD_OF_HOME.has(modality);
}

interface HowItIsBooked {
  readonly date: CivilDate;
  readonly modality: Modality;
  /** Somebody has said why it is this way. */
  readonly hasModalityReason: boolean;
}

/** What warns about one visit when it is agreed for a day, as this kind of contact, with a health visitor of these competences. */
export function visitWarnings(
  { id, rule, window, birthDate, isHomeFirst }: BookedVisit,
  { date, modality, hasModalityReason }: HowItIsBooked,
  competences: readonly string[],
  closingDays: ClosingDays,
): readonly VisitWarning[] {
  const closed = closedBecause(dayNumberOf(date), rule.days, closingDays);
  const daysOutside = daysOutsideWindow(date, window);
  const asksWhy =
    isHomeFirst && !hasModalityReason && isOfferedAtHome(rule) && isInsteadOfHome(modality);
  const isOffered = rule.modalities.includes(modality);
  return [
    ...(closed === undefined ? [] : [{ code: "closedDay" as const, visit: id, because: closed }]),
    ...(daysOutside === 0 ? [] : [{ code: "outsideWindow" as const, visit: id, daysOutside }]),
    ...(isOffered ? [] : [{ code: "modalityNotOffered" as const, visit: id, modality }]),
    ...(asksWhy ? [{ code: "homeFirst" as const, visit: id, modality }] : []),
    ...rule.competences
      .filter((competence) => !competences.includes(competence))
      .map((competence) => ({ code: "lacksCompetence" as const, visit: id, competence })),
    // A telephone call is none the worse for a day at the doctor's.
    ...(birthDate !== undefined && isFaceToFace(modality) ? gpWarnings(id, date, birthDate) : []),
  ];
}

function gpWarnings(visit: string, date: CivilDate, birthDate: CivilDate): readonly GpWarning[] {
  return gpConflictsOn(date, birthDate).map(({ kind, expectedOn, what }) => ({
    code: kind === "vaccination" ? "gpVaccinationNear" : "gpExaminationNear",
    visit,
    expectedOn,
    what,
  }));
}
