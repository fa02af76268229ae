import type { CivilDate } from "../time/civil-date.ts";
import type { ToldParent } from "./family-on-record.ts";
import type { Identifier } from "./identifier.ts";

export const LETTER_STATUSES = ["new", "corrected", "cancelled"] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

export const SEXES = ["female", "male", "unknown"] as const;
export type Sex = (typeof SEXES)[number];

export const DISCHARGES = [
  "direct-home",
  "within-24-hours",
  "after-24-hours",
  "in-progress",
] as const;
export type Discharge = (typeof DISCHARGES)[number];

/** What decides which of several letters about one birth counts. */
export interface LetterHead {
  readonly messageId: string;
  readonly status: LetterStatus;
  readonly replaces: string | undefined;
  readonly sentAt: Date | undefined;
}

/** A hospital's letter about a birth (MedCom's fødselsanmeldelse). */
export interface BirthLetter extends LetterHead {
  readonly municipality: string;
  readonly mother: ToldParent;
  readonly dueDate: CivilDate | undefined;
  readonly gestationalAgeDays: number | undefined;
  readonly discharge: Discharge | undefined;
  readonly dischargedOn: CivilDate | undefined;
  readonly firstTimeParents: boolean | undefined;
  readonly children: readonly LetterChild[];
}

export interface LetterChild {
  readonly identifiers: readonly Identifier[];
  readonly name: string | undefined;
  readonly bornAt: Date;
  readonly sex: Sex | undefined;
  readonly weightGrams: number | undefined;
  readonly lengthCm: number | undefined;
  readonly headCm: number | undefined;
  /** The ward that the newborn was taken to. */
  readonly transferredTo: string | undefined;
  readonly addressProtected: boolean;
  readonly externalReference: string | undefined;
}
