import { tellsOfSelfHarm } from "../criteria/instruments.ts";
import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import { endingOf, followedOrNot } from "./child-ending.ts";
import { type ChildOnRecord, KEPT_ANCHORS } from "./child-on-record.ts";
import { fitsPregnancy } from "./fits-pregnancy.ts";
import { CPR_SYSTEM, type Identifier, renewedIdentifiers } from "./identifier.ts";
import { dayOfKeptAnchor, withAnchor } from "./kept-anchors.ts";

/** Why two children on record are not one. */
export type MergeFault =
  | "mergesItself"
  | "mergesStopped"
  | "mergedAlready"
  | "numbersDiffer"
  | "bornApart"
  | "bornTogether"
  | "mergesIntoEnded";

/** A day that was mistyped, or a birth around midnight; children of one mother are born months apart. Our own default. */
const BIRTH_DAYS_APART_MAX = 3;

/** What speaks against two children being one; undefined where nothing does, and a person says so. */
export function mergeFault(
  duplicate: ChildOnRecord,
  survivor: ChildOnRecord,
): MergeFault | undefined {
  if (duplicate.id === survivor.id) return "mergesItself";
  if (duplicate.mergedInto !== undefined || survivor.mergedInto !== undefined) {
    return "mergedAlready";
  }
  // Nothing is to happen any more to one that is stopped, and nobody is to be brought back as it.
  if (duplicate.stopped !== undefined || survivor.stopped !== undefined) return "mergesStopped";
  const [one, other] = [cprOf(duplicate), cprOf(survivor)];
  if (one !== undefined && other !== undefined && one !== other) return "numbersDiffer";
  if (areBornTogether(duplicate, survivor)) return "bornTogether";
  if (areBornApart(duplicate, survivor)) return "bornApart";
  // Nobody who is followed is forgotten by being called somebody who is not.
  const isForgotten =
    endingOf(duplicate) === undefined && endingOf(withDaysOf(duplicate, survivor)) !== undefined;
  return isForgotten ? "mergesIntoEnded" : undefined;
}

/** Both as they are once they are one: the survivor knows all that either did, and what both say is as it says. */
export function mergedChildren(
  duplicate: ChildOnRecord,
  survivor: ChildOnRecord,
  now: Date,
): { readonly duplicate: ChildOnRecord; readonly survivor: ChildOnRecord } {
  const { facts: own, particulars } = survivor;
  const { facts: told } = duplicate;
  const names = new Set(own.recordedFacts.map(({ fact }) => fact));
  const takesReference = survivor.externalReference === undefined;
  const taken: ChildOnRecord = {
    ...survivor,
    birth: survivor.birth ?? duplicate.birth,
    identifiers: renewedIdentifiers(duplicate.identifiers, survivor.identifiers),
    name: survivor.name ?? duplicate.name,
    sex: survivor.sex ?? duplicate.sex,
    bornAt: survivor.bornAt ?? duplicate.bornAt,
    facts: {
      ...own,
      gestationalAgeDays: own.gestationalAgeDays ?? told.gestationalAgeDays,
      firstTimeParents: own.firstTimeParents ?? told.firstTimeParents,
      bornTogether: bornTogetherWithout(duplicate, survivor),
      birthWeightGrams: own.birthWeightGrams ?? told.birthWeightGrams,
      recordedFacts: [
        ...own.recordedFacts,
        // What a parent told of self-harm is a task until a person has seen to it, whatever was told since.
        ...told.recordedFacts.filter(({ fact }) => !names.has(fact) || tellsOfSelfHarm(fact)),
      ],
    },
    particulars: { ...duplicate.particulars, ...particulars },
    addressProtected: survivor.addressProtected || duplicate.addressProtected,
    externalReference: survivor.externalReference ?? duplicate.externalReference,
  };
  // Its numbers lead to the survivor from now on, and a letter about its birth does too.
  const gone: ChildOnRecord = {
    ...duplicate,
    birth: undefined,
    identifiers: [],
    externalReference: takesReference ? undefined : duplicate.externalReference,
    mergedInto: survivor.id,
  };
  return {
    duplicate: followedOrNot(gone, now),
    survivor: followedOrNot(withDaysOf(duplicate, taken), now),
  };
}

/** The days that nobody knew of the survivor. That the duplicate has left is its own: somebody may have got rid of it so. */
function withDaysOf(duplicate: ChildOnRecord, survivor: ChildOnRecord): ChildOnRecord {
  return KEPT_ANCHORS.filter((anchor) => anchor !== "departure").reduce((child, anchor) => {
    const on = dayOfKeptAnchor(duplicate, anchor);
    if (dayOfKeptAnchor(child, anchor) !== undefined || on === undefined) return child;
    const provisional = duplicate.provisional.includes(anchor)
      ? [...child.provisional, anchor]
      : child.provisional;
    return { ...withAnchor(child, anchor, on), provisional };
  }, survivor);
}

function cprOf({ identifiers }: { readonly identifiers: readonly Identifier[] }) {
  return identifiers.find(({ system }) => system === CPR_SYSTEM)?.value;
}

/** Twins: the letter about their birth that counts knows both. One that only people have told of may be a mistake of theirs. */
function areBornTogether(one: ChildOnRecord, other: ChildOnRecord): boolean {
  const areTold = one.bornAt !== undefined && other.bornAt !== undefined;
  return areTold && areCountedTogether(one, other);
}

function areCountedTogether(one: ChildOnRecord, other: ChildOnRecord): boolean {
  const isOneBirth = one.birth !== undefined && one.birth === other.birth;
  return isOneBirth && !one.isCancelled && !other.isCancelled;
}

/** Without the twin that it turned out not to have. */
function bornTogetherWithout(duplicate: ChildOnRecord, survivor: ChildOnRecord) {
  const { bornTogether } = survivor.facts;
  const isOneLess = bornTogether !== undefined && areCountedTogether(duplicate, survivor);
  return isOneLess ? bornTogether - 1 : (bornTogether ?? duplicate.facts.bornTogether);
}

/** One that is expected has no birthday yet: it may be the one that was born, if its due date fits. */
function areBornApart({ facts: one }: ChildOnRecord, { facts: other }: ChildOnRecord): boolean {
  if (one.birthDate !== undefined && other.birthDate !== undefined) {
    return daysBetween(one.birthDate, other.birthDate) > BIRTH_DAYS_APART_MAX;
  }
  const birthDate = one.birthDate ?? other.birthDate;
  const dueDate = one.birthDate === undefined ? one.dueDate : other.dueDate;
  return birthDate !== undefined && !fitsPregnancy(birthDate, dueDate);
}

function daysBetween(one: CivilDate, other: CivilDate): number {
  return Math.abs(dayNumberOf(one) - dayNumberOf(other));
}
