import type { ChildFacts } from "../criteria/child.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Discharge, Sex } from "./birth-letter.ts";
import type { FollowedProgramme } from "./followed-programme.ts";
import type { Identifier } from "./identifier.ts";

/** What ends all that is planned for a child, at once and for good. */
export const STOP_CAUSES = ["death", "stillbirth"] as const;
export type StopCause = (typeof STOP_CAUSES)[number];

/** The days of a child that are kept with who says so and when; nothing is counted from a departure. */
export const KEPT_ANCHORS = [
  "due",
  "birth",
  "discharge",
  "daycare-start",
  "kindergarten-start",
  "arrival",
  "departure",
] as const;
export type KeptAnchor = (typeof KEPT_ANCHORS)[number];

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
  readonly stopped: { readonly cause: StopCause; readonly on: CivilDate } | undefined;
  /** The letter about its birth that counts is a cancellation, or knows it no more. */
  readonly isCancelled: boolean;
  /** The child that this one turned out to be. */
  readonly mergedInto: string | undefined;
  /** The last day on which it moved out of the municipality; it may have come back since. */
  readonly departedOn: CivilDate | undefined;
  /** The days that it is counted from and nobody has confirmed yet. */
  readonly provisional: readonly KeptAnchor[];
  /** Since when it is followed no more, for whatever reason. */
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
    stopped: undefined,
    isCancelled: false,
    mergedInto: undefined,
    departedOn: undefined,
    provisional: [],
    withdrawnAt: undefined,
    recordedAt: now,
  };
}
