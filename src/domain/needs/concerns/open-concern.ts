import { type Result, accepted, refused } from "../../result.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import {
  type ConcernFault,
  consentFaults,
  dayFaults,
  lookedAfterFaults,
  toldFaults,
} from "./concern-faults.ts";
import type { Concern, ConcernEntry, Consent, LookedAfter, ToldConcern } from "./concern.ts";

/** Who says something of a concern, and when. */
export interface ConcernAuthor {
  readonly author: string;
  readonly at: Date;
  readonly today: CivilDate;
  /** Whether the owner that is named is a health visitor on record; true where none is. */
  readonly isKnownOwner: boolean;
}

/** What stands against a concern or a command about one: every fault at once. */
export interface ConcernRefused {
  readonly kind: "concernRefused";
  readonly faults: readonly ConcernFault[];
}

/** A concern as it is from now on, with what is added to its history. */
export interface ChangedConcern {
  readonly concern: Concern;
  readonly entries: readonly ConcernEntry[];
}

/** A concern as somebody tells it. */
export interface NewConcern extends LookedAfter {
  readonly told: ToldConcern;
  readonly consent: Consent | undefined;
}

/** Opens a concern: nobody's worry without a person, a next step and a day on which it is looked at again. */
export function openConcern(
  { id, child }: Pick<Concern, "id" | "child">,
  { told, consent, owner, nextStep, reviewOn }: NewConcern,
  { author, at, today, isKnownOwner }: ConcernAuthor,
): Result<ChangedConcern, ConcernRefused> {
  const concern: Concern = {
    id,
    child,
    version: 1,
    told,
    consent,
    state: "open",
    owner,
    nextStep,
    reviewOn,
    outcome: undefined,
    notifiedOn: undefined,
    openedAt: at,
    closedAt: undefined,
  };
  const faults: readonly ConcernFault[] = [
    ...toldFaults(told),
    ...consentFaults(consent, today),
    ...lookedAfterFaults(concern),
    ...ownerFaults(isKnownOwner),
    ...dayFaults(concern, today),
  ];
  if (faults.length > 0) return refused({ kind: "concernRefused", faults });
  const opened = { kind: "opened", author, at, owner, nextStep, reviewOn, consent } as const;
  return accepted({ concern, entries: [opened] });
}

export function ownerFaults(isKnownOwner: boolean): readonly ConcernFault[] {
  return isKnownOwner ? [] : [{ field: "owner", code: "unknownHealthVisitor" }];
}
