import type { CivilDate } from "../time/civil-date.ts";
import type { Address } from "./address.ts";
import { type Identifier, renewedIdentifiers } from "./identifier.ts";

/** A household that is followed. */
export interface FamilyOnRecord {
  readonly id: string;
  readonly version: number;
  readonly healthVisitor: string | undefined;
  readonly district: string | undefined;
  readonly parents: readonly ParentOnRecord[];
  readonly homes: readonly Address[];
  /** A child or a parent of it has a protected address: then every hint of place is kept back. */
  readonly isProtected: boolean;
  /** Others who have agreed to come or own a concern about a child of it, each with the last day of it. */
  readonly coveredBy: readonly Covering[];
  /** No child of it is followed any more. */
  readonly closedAt: Date | undefined;
  readonly recordedAt: Date;
}

/** A health visitor who sees to something of a family that another follows, or nobody yet. */
export interface Covering {
  readonly healthVisitor: string;
  readonly on: CivilDate;
}

export const PARENT_PARTS = ["mother", "second-parent"] as const;
export type ParentPart = (typeof PARENT_PARTS)[number];

export interface ParentOnRecord {
  readonly id: string;
  readonly part: ParentPart;
  readonly identifiers: readonly Identifier[];
  readonly name: string | undefined;
  readonly phone: string | undefined;
  /** The language of an interpreter, BCP 47. */
  readonly interpreter: string | undefined;
  readonly hasCustody: boolean | undefined;
  readonly addressProtected: boolean;
}

/** A parent as a letter or a form tells; undefined where it does not say. */
export interface ToldParent {
  /** A CPR number, a replacement number, or both when the one has become the other. */
  readonly identifiers: readonly Identifier[];
  readonly name: string | undefined;
  readonly address: Address | undefined;
  readonly phone: string | undefined;
  readonly interpreter: string | undefined;
  readonly hasCustody: boolean | undefined;
  readonly addressProtected: boolean;
}

/** A family that has just become known, with nobody in it yet. */
export function newFamily(id: string, now: Date): FamilyOnRecord {
  return {
    id,
    version: 0,
    healthVisitor: undefined,
    district: undefined,
    parents: [],
    homes: [],
    isProtected: false,
    coveredBy: [],
    closedAt: undefined,
    recordedAt: now,
  };
}

export function newParent(id: string, part: ParentPart): ParentOnRecord {
  return {
    id,
    part,
    identifiers: [],
    name: undefined,
    phone: undefined,
    interpreter: undefined,
    hasCustody: undefined,
    addressProtected: false,
  };
}

/** What is told now, unless it was told before: then what people have recorded since stands. */
export function news<Told>(told: Told | undefined, toldBefore: Told | undefined): Told | undefined {
  return JSON.stringify(told) === JSON.stringify(toldBefore) ? undefined : told;
}

/** What is news replaces; what is left open stays as people have recorded it. Protection may be told, and only a person may lift it. */
export function parentToldBy(
  told: ToldParent,
  before: ParentOnRecord,
  toldBefore?: ToldParent,
): ParentOnRecord {
  return {
    ...before,
    identifiers: renewedIdentifiers(before.identifiers, told.identifiers),
    name: news(told.name, toldBefore?.name) ?? before.name,
    phone: news(told.phone, toldBefore?.phone) ?? before.phone,
    interpreter: news(told.interpreter, toldBefore?.interpreter) ?? before.interpreter,
    hasCustody: news(told.hasCustody, toldBefore?.hasCustody) ?? before.hasCustody,
    addressProtected: before.addressProtected || told.addressProtected,
  };
}

/** A family with one of its parents as it now is, new or known. */
export function familyWith(family: FamilyOnRecord, parent: ParentOnRecord): FamilyOnRecord {
  const isKnown = family.parents.some(({ id }) => id === parent.id);
  return {
    ...family,
    parents: isKnown
      ? family.parents.map((former) => (former.id === parent.id ? parent : former))
      : [...family.parents, parent],
    isProtected: family.isProtected || parent.addressProtected,
  };
}

/** Since when nobody of a family is followed: open again once one of its children is. */
export function closedSince(
  { closedAt }: FamilyOnRecord,
  children: readonly { readonly withdrawnAt: Date | undefined }[],
  now: Date,
): Date | undefined {
  const isFollowed = children.some(({ withdrawnAt }) => withdrawnAt === undefined);
  return isFollowed ? undefined : (closedAt ?? now);
}

/** A family is protected while anyone of it is. */
export function isProtectedBy(
  ...people: readonly { readonly addressProtected: boolean }[]
): boolean {
  return people.some(({ addressProtected }) => addressProtected);
}

/** The homes that a family has once it is told to live somewhere. A home that is on record learns where it lies, and forgets it by no silence. */
export function homesWith(
  homes: readonly Address[],
  told: Address | undefined,
): readonly Address[] {
  if (told === undefined) return homes;
  if (!homes.some((home) => isSameAddress(home, told))) return [told, ...homes.slice(1)];
  if (told.coordinates === undefined) return homes;
  return homes.map((home) => (isSameAddress(home, told) ? told : home));
}

/** Coordinates only say where an address lies: the same street with others is the same home. */
function isSameAddress(one: Address, other: Address): boolean {
  return (
    one.street === other.street && one.postalCode === other.postalCode && one.city === other.city
  );
}
