import type { CivilDate } from "../time/civil-date.ts";

export const ABSENCE_KINDS = ["holiday", "illness", "course", "other"] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** Whole days on which a health visitor is away, both ends included. */
export interface Absence {
  readonly id: string;
  readonly healthVisitor: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly kind: AbsenceKind;
}

/** Whether one of a health visitor's absences holds a day. */
export function isAbsentOn(
  absences: readonly Pick<Absence, "from" | "until">[],
  date: CivilDate,
): boolean {
  return absences.some(({ from, until }) => from <= date && date <= until);
}
