import type { Absence } from "./absence.ts";

/** An absence as it is kept: one that was taken back stays on record. */
export interface AbsenceOnRecord extends Absence {
  /** Rises with each change. */
  readonly version: number;
  readonly withdrawnAt: Date | undefined;
}
