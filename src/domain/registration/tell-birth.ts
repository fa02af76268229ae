import type { BirthLetter, LetterChild } from "./birth-letter.ts";
import { followedOrNot } from "./child-ending.ts";
import { type ChildOnRecord, newChild } from "./child-on-record.ts";
import {
  type FamilyOnRecord,
  type ParentOnRecord,
  closedSince,
  familyWith,
  homesWith,
  news,
  parentToldBy,
} from "./family-on-record.ts";
import { sharesNumber } from "./identifier.ts";
import { matchChildren } from "./match-children.ts";
import { childToldBy } from "./told-by-letter.ts";

/** What is on record around a birth when the letter about it that counts is told. */
export interface AroundBirth {
  readonly birth: string;
  readonly family: FamilyOnRecord;
  readonly mother: ParentOnRecord;
  /** The children that those of the letter may be. */
  readonly possible: readonly ChildOnRecord[];
  /** The family's other children. */
  readonly siblings: readonly ChildOnRecord[];
  /** The letter that has just come asks for a protected address, whether it counts or not. */
  readonly isProtected: boolean;
  /** The letter that counted before: where it said the same, what people have recorded since stands. */
  readonly former: BirthLetter | undefined;
}

/** A child as it was, undefined where it was not on record, and as it is. */
export interface ToldChild {
  readonly before: ChildOnRecord | undefined;
  readonly after: ChildOnRecord;
}

export interface ToldBirth {
  readonly family: FamilyOnRecord;
  /** In the order of the letter; withdrawn where the letter is a cancellation. */
  readonly children: readonly ToldChild[];
  /** Children of the birth that the letter does not know, withdrawn if one has. */
  readonly gone: readonly ToldChild[];
}

/** What the records say once a letter is told: its family, its children, and who is gone. */
export function tellBirth(
  letter: BirthLetter,
  around: AroundBirth,
  now: Date,
  newId: () => string,
): ToldBirth {
  const { possible, siblings } = around;
  const matched = matchChildren(letter.children, possible);
  const untold = possible.filter((child) => !matched.includes(child) && isUntold(child));
  const children = letter.children.map((told, place): ToldChild => {
    const before = matched[place];
    const child = before ?? newChild(newId(), around.family.id, now);
    const after = toldChild(letter, told, child, around, now);
    const bornTogether = letter.children.length + untold.length;
    return { before, after: { ...after, facts: { ...after.facts, bornTogether } } };
  });
  const left = possible.filter((child) => !matched.includes(child) && child.birth !== undefined);
  const gone = left.map((before): ToldChild => {
    const { birth } = around;
    const after = isUntold(before) ? { ...before, birth } : withdrawn(before, letter, birth, now);
    return { before, after };
  });
  const all = [...siblings, ...[...children, ...gone].map(({ after }) => after)];
  const closedAt = closedSince(around.family, all, now);
  const family = children.every(({ before }) => hasArrived(before))
    ? { ...around.family, closedAt }
    : toldFamily(letter, around, closedAt);
  return { family, children, gone };
}

/** A child that moved in, was adopted or placed lives where it lives: no hospital's letter takes it, or its household, from there. */
export function hasArrived(child: ChildOnRecord | undefined): boolean {
  return child?.facts.arrivedOn !== undefined;
}

/** A twin that people have told of, and no letter yet: what none has known, none has forgotten. */
function isUntold({ birth, bornAt, isCancelled }: ChildOnRecord): boolean {
  return birth !== undefined && bornAt === undefined && !isCancelled;
}

function toldChild(
  letter: BirthLetter,
  told: LetterChild,
  child: ChildOnRecord,
  { birth, family, former }: AroundBirth,
  now: Date,
): ChildOnRecord {
  const after = {
    ...childToldBy(letter, told, child, former),
    birth,
    family: hasArrived(child) ? child.family : family.id,
  };
  return followedOrNot(after, now);
}

/** A number that the letter gives to another child is that child's. */
function withdrawn(
  child: ChildOnRecord,
  letter: BirthLetter,
  birth: string,
  now: Date,
): ChildOnRecord {
  const told = letter.children.flatMap(({ identifiers }) => identifiers);
  const identifiers = child.identifiers.filter((own) => !sharesNumber([own], told));
  return followedOrNot({ ...child, birth, identifiers, isCancelled: true }, now);
}

function toldFamily(
  letter: BirthLetter,
  { family, mother, isProtected, former }: AroundBirth,
  closedAt: Date | undefined,
): FamilyOnRecord {
  const told = parentToldBy(letter.mother, mother, former?.mother);
  return {
    ...familyWith(family, { ...told, addressProtected: told.addressProtected || isProtected }),
    homes: homesWith(family.homes, news(letter.mother.address, former?.mother.address)),
    closedAt,
  };
}
