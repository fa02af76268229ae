import type { CivilDate } from "../time/civil-date.ts";
import type { RecordedFact } from "./recorded-facts.ts";

/** What is known about a child when its schedule is made. Undefined is unknown, never "no". */
export interface ChildFacts {
  readonly birthDate: CivilDate | undefined;
  readonly dueDate: CivilDate | undefined;
  /** Gestational age at birth as the birth notification states it, in days. */
  readonly gestationalAgeDays: number | undefined;
  readonly firstTimeParents: boolean | undefined;
  /** Children born together: 1 alone, 2 twins. */
  readonly bornTogether: number | undefined;
  readonly birthWeightGrams: number | undefined;
  readonly dischargedOn: CivilDate | undefined;
  readonly daycareStart: CivilDate | undefined;
  readonly kindergartenStart: CivilDate | undefined;
  /** The day the child came to the municipality: moved in, adopted or placed. */
  readonly arrivedOn: CivilDate | undefined;
  readonly recordedFacts: readonly RecordedFact[];
}
