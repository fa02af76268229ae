import type { ChildFacts } from "../criteria/child.ts";
import type { Discharge, Sex } from "./birth-letter.ts";
import type { FollowedProgramme } from "./followed-programme.ts";
import type { Identifier } from "./identifier.ts";

/** A child of the municipality, born or expected. */
export interface ChildOnRecord {
  readonly id: string;
  readonly family: string;
  /** Rises with each change. */
  readonly version: number;
  /** The birth that its letters are about; undefined for one that arrived or is expected. */
  readonly birth: string | undefined;
  /** The pregnancy that it is expected from, or was. */
  readonly pregnancy: string | undefined;
  readonly identifiers: readonly Identifier[];
  readonly name: string | undefined;
  readonly sex: Sex | undefined;
  /** The moment, where it is known; the day stands in the facts. */
  readonly bornAt: Date | undefined;
  readonly facts: ChildFacts;
  /** The programmes that it has followed, in their order; none is the one that its municipality began with. */
  readonly programmes: readonly FollowedProgramme[];
  readonly particulars: BirthParticulars;
  readonly addressProtected: boolean;
  readonly externalReference: string | undefined;
  /** Its birth letter was cancelled. */
  readonly withdrawnAt: Date | undefined;
  readonly recordedAt: Date;
}

/** What a birth letter says beside that, and nothing is counted from. */
export interface BirthParticulars {
  readonly lengthCm?: number | undefined;
  readonly headCm?: number | undefined;
  readonly transferredTo?: string | undefined;
  readonly discharge?: Discharge | undefined;
  /** What the pregnancy was registered with: a letter that is silent on it leaves it standing. */
  readonly expected?: Pick<ChildFacts, "dueDate" | "firstTimeParents"> | undefined;
}

/** A child that has just become known, with nothing known of it yet. */
export function newChild(id: string, family: string, now: Date): ChildOnRecord {
  return {
    id,
    family,
    version: 0,
    birth: undefined,
    pregnancy: undefined,
    identifiers: [],
    name: undefined,
    sex: undefined,
    bornAt: undefined,
    facts: {
      birthDate: undefined,
      dueDate: undefined,
      gestationalAgeDays: undefined,
      firstTimeParents: undefined,
      bornTogether: undefined,
      birthWeightGrams: undefined,
      dischargedOn: undefined,
      daycareStart: undefined,
      kindergartenStart: undefined,
      arrivedOn: undefined,
      recordedFacts: [],
    },
    programmes: [],
    particulars: {},
    addressProtected: false,
    externalReference: undefined,
    withdrawnAt: undefined,
    recordedAt: now,
  };
}
