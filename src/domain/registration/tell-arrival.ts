import type { ChildFacts } from "../criteria/child.ts";
import type { Sex } from "./birth-letter.ts";
import { followedOrNot } from "./child-ending.ts";
import type { ChildOnRecord } from "./child-on-record.ts";
import { type Identifier, renewedIdentifiers } from "./identifier.ts";

/** How a child came; what is owed counts from the day alike. */
export const ARRIVAL_KINDS = ["moved-in", "adopted", "fostered"] as const;
export type ArrivalKind = (typeof ARRIVAL_KINDS)[number];

/** A child as its arrival is told. */
export interface ArrivedChild {
  readonly identifiers: readonly Identifier[];
  readonly name: string | undefined;
  readonly sex: Sex | undefined;
  readonly facts: ChildFacts;
  readonly addressProtected: boolean;
  readonly externalReference: string | undefined;
}

/**
 * A child that has come, for the first time or back again; of several arrivals the latest counts. It tells what
 * nobody knows yet: what is on record of a birth or a person stands, and a letter's word on a birth stands in
 * whole. What lies ahead, daycare and kindergarten, is news when the arrival is.
 */
export function arrivedChild(child: ChildOnRecord, told: ArrivedChild, now: Date): ChildOnRecord {
  const { facts: known, particulars } = child;
  const { facts } = told;
  const isLatest =
    known.arrivedOn === undefined ||
    (facts.arrivedOn !== undefined && facts.arrivedOn > known.arrivedOn);
  const ahead = (was: ChildFacts["daycareStart"], is: ChildFacts["daycareStart"]) =>
    isLatest ? (is ?? was) : (was ?? is);
  const after: ChildOnRecord = {
    ...child,
    identifiers: renewedIdentifiers(told.identifiers, child.identifiers),
    name: child.name ?? told.name,
    sex: child.sex ?? told.sex,
    facts: {
      ...(child.birth === undefined ? ofBirth(known, facts) : known),
      dueDate: known.dueDate ?? facts.dueDate,
      firstTimeParents: known.firstTimeParents ?? facts.firstTimeParents,
      daycareStart: ahead(known.daycareStart, facts.daycareStart),
      kindergartenStart: ahead(known.kindergartenStart, facts.kindergartenStart),
      arrivedOn: isLatest ? facts.arrivedOn : known.arrivedOn,
    },
    particulars: { ...particulars, expected: expectedOf(particulars.expected, facts) },
    addressProtected: child.addressProtected || told.addressProtected,
    externalReference: child.externalReference ?? told.externalReference,
  };
  return followedOrNot(after, now);
}

/** Whether a number that is told names a child that has come back. One of another household, or that was stopped or merged, is for a person to look at. */
export function mayComeBack(child: ChildOnRecord, household: string): boolean {
  const { family, stopped, mergedInto } = child;
  return family === household && stopped === undefined && mergedInto === undefined;
}

/** What no letter has said yet of a birth, as far as nobody knows it. */
function ofBirth(known: ChildFacts, told: ChildFacts): ChildFacts {
  return {
    ...known,
    birthDate: known.birthDate ?? told.birthDate,
    gestationalAgeDays: known.gestationalAgeDays ?? told.gestationalAgeDays,
    bornTogether: known.bornTogether ?? told.bornTogether,
    birthWeightGrams: known.birthWeightGrams ?? told.birthWeightGrams,
    dischargedOn: known.dischargedOn ?? told.dischargedOn,
  };
}

/** A letter that comes later and is silent on these leaves them standing, as it does with a pregnancy's. */
function expectedOf(
  known: ChildOnRecord["particulars"]["expected"],
  told: ChildFacts,
): ChildOnRecord["particulars"]["expected"] {
  const dueDate = known?.dueDate ?? told.dueDate;
  const firstTimeParents = known?.firstTimeParents ?? told.firstTimeParents;
  const isTold = dueDate !== undefined || firstTimeParents !== undefined;
  return isTold ? { dueDate, firstTimeParents } : known;
}
