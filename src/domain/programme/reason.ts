import type { Evidence } from "../criteria/evidence.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Closure } from "../time/visiting-days.ts";
import type { Anchor, ProgrammeVersion } from "./programme.ts";

/** Why a visit is owed or proposed, and why on these days; `because` says what a reason itself rests on. */
export type VisitReason =
  | { readonly code: "offeredToEveryone" }
  | { readonly code: "proposedOnNeed" }
  | { readonly code: "conditionHolds"; readonly because: readonly Evidence[] }
  | {
      readonly code: "countedFrom";
      readonly anchor: Anchor;
      readonly on: CivilDate;
      readonly provisional: boolean;
      readonly because: readonly CorrectedAgeReason[];
    }
  | { readonly code: "repeated"; readonly occurrence: number }
  | { readonly code: "shortMonth" }
  | {
      readonly code: "movedToVisitingDay";
      readonly from: CivilDate;
      readonly to: CivilDate;
      readonly closed: Closure;
    }
  | { readonly code: "noVisitingDay"; readonly closed: Closure }
  | {
      readonly code: "catchUpOf";
      readonly contact: string;
      readonly visit: string;
      readonly on: CivilDate;
      /** The observations that were not made at it. */
      readonly missing: readonly string[];
    }
  | { readonly code: "raisedBy"; readonly by: Raiser; readonly on: CivilDate }
  | {
      readonly code: "conditionHeld";
      readonly on: CivilDate;
      readonly because: readonly Evidence[];
    }
  | { readonly code: "chosenByProfessional"; readonly on: CivilDate }
  | { readonly code: "accepted"; readonly proposal: string; readonly on: CivilDate }
  | LapsedReason;

/** Who suggests a needs visit beside a rule of the programme. */
export type Raiser = "colleague" | "parents";

/** A visit of the pregnancy, and the child is born. */
type LapsedReason = { readonly code: "lapsed"; readonly bornOn: CivilDate };

export interface CorrectedAgeReason {
  readonly code: "correctedAge";
  readonly gestationalDays: number;
  /** The day that the birth counts as on the corrected clock. */
  readonly birthCountsAs: CivilDate;
}

/** Why a rule gives no visit. */
export type NotDueReason =
  | LapsedReason
  | { readonly code: "registrationCancelled" | "childStopped" | "childMerged" | "childDeparted" }
  /** It had the rule in a version before. */
  | { readonly code: "notInProgramme"; readonly programme: ProgrammeVersion }
  | { readonly code: "nothingToCatchUpOn" }
  | { readonly code: "conditionNotMet"; readonly because: readonly Evidence[] }
  | { readonly code: "onRequest" }
  | { readonly code: "noOccurrence" }
  | { readonly code: "beforeArrival"; readonly arrivedOn: CivilDate; readonly latest: CivilDate }
  | { readonly code: "beforeProgramme"; readonly from: CivilDate; readonly latest: CivilDate }
  | { readonly code: "notYet"; readonly proposeFrom: CivilDate }
  | { readonly code: "declined"; readonly on: CivilDate; readonly proposal: string }
  | {
      readonly code: "deferred";
      readonly on: CivilDate;
      readonly until: CivilDate;
      readonly proposal: string;
    };
