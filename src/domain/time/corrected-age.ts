import { type DayNumber, addDays } from "./civil-date.ts";

/** From the last menstruation to the due date, 40 weeks (Naegele's rule, as in the MedCom birth notification). */
const PREGNANCY_DAYS = 280;

/** A child born before 37 full weeks is preterm (regional agreement on preterm birth, Region Midtjylland). */
export const TERM_DAYS_MIN = 259;

/** Gestational days at birth: as stated, else from the due date; undefined when neither says. */
export function gestationalDaysAtBirth(
  birth: DayNumber,
  stated: number | undefined,
  due: DayNumber | undefined,
): number | undefined {
  if (stated !== undefined) return stated;
  return due === undefined ? undefined : PREGNANCY_DAYS - (due - birth);
}

/** The day that a birth counts as on the corrected clock: later by what was missing to the due date, for preterm children alone. */
export function correctedBirth(birth: DayNumber, gestationalDays: number | undefined): DayNumber {
  if (gestationalDays === undefined || gestationalDays >= TERM_DAYS_MIN) return birth;
  return addDays(birth, PREGNANCY_DAYS - gestationalDays);
}
