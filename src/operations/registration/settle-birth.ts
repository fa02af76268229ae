import type { EventType } from "../../domain/disclosure/event-type.ts";
import { childrenByReference, findChildren, readChildren } from "../../db/families/children.ts";
import { endPregnancy } from "../../db/registration/pregnancies.ts";
import { readVisits } from "../../db/visits/visits.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { BirthLetter } from "../../domain/registration/birth-letter.ts";
import { changesFamily } from "../../domain/registration/changes-family.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import {
  type FamilyOnRecord,
  type ParentOnRecord,
  closedSince,
  familyWith,
  newFamily,
  newParent,
} from "../../domain/registration/family-on-record.ts";
import { type MayBeStopped, mayBeStopped } from "../../domain/registration/may-be-stopped.ts";
import { matchChildren } from "../../domain/registration/match-children.ts";
import { type ToldChild, hasArrived, tellBirth } from "../../domain/registration/tell-birth.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { type KnownPersons, possibleChildren } from "./birth-on-record.ts";
import type { Desk } from "../desk.ts";
import { newlyFollowed } from "../programmes/newly-followed.ts";
import type { Registration } from "./registration.ts";
import type { IdentifierTaken } from "./identifier-taken.ts";
import { settleChild } from "../families/settle-child.ts";
import { scheduleOf } from "../visits/schedule-of.ts";
import { visitsToChange } from "../visits/settle-visits.ts";
import { familyOnRecord, settleFamily } from "../families/settle-family.ts";

/** Where the anchors and events of a birth come from. */
const SOURCE = "birthNotification";

export type BirthRefusal =
  | TooManyOccurrences
  | IdentifierTaken
  | MayBeStopped
  | { readonly kind: "externalReferenceTaken" };

/** A birth and the letter about it that counts. */
export interface CountedBirth {
  readonly birth: string;
  /** Births that turned out to be this one. */
  readonly births: readonly string[];
  readonly letter: BirthLetter;
  /** The letter that counted before. */
  readonly former: BirthLetter | undefined;
  /** The letter that has just come asks for a protected address. */
  readonly isProtected: boolean;
  readonly known: KnownPersons;
}

/** Makes the records say what a letter says: the family, its children, and the visits that follow. */
export async function settleBirth(
  desk: Desk,
  { birth, births, letter, former, isProtected, known }: CountedBirth,
): Promise<Result<Omit<Registration, "isNew">, BirthRefusal>> {
  const { children: possible, pregnancy } = await possibleChildren(desk, letter, births, known);
  const before = await familyOf(desk, known, possible, births);
  const mother = motherOf(before, known);
  const own = new Set([mother.id, ...possible.map(({ id }) => id)]);
  if (known.isParentsNumber) return refused({ kind: "identifierTaken", whose: "children" });
  const isElsewhere = possible.some(hasArrived); // its birth mother has a household of her own
  const taken = known.persons.filter((person) => !own.has(person));
  if (taken.length > 0 && !isElsewhere)
    return refused({ kind: "identifierTaken", whose: "mother" });
  const references = letter.children.flatMap(({ externalReference }) => externalReference ?? []);
  const owners = await childrenByReference(desk, references);
  if (owners.some((id) => !own.has(id))) return refused({ kind: "externalReferenceTaken" });
  const dead = perhapsStopped(letter, possible, known);
  if (dead !== undefined) return refused(dead);

  const ofFamily = isElsewhere
    ? await readChildren(desk, await findChildren(desk, { families: [before.id] }))
    : known.children;
  const siblings = ofFamily.filter(
    ({ id, family }) => family === before.id && !possible.some((child) => child.id === id),
  );
  const around = { birth, family: before, mother, possible, siblings, isProtected, former };
  const told = tellBirth(letter, around, desk.now, () => crypto.randomUUID());

  const family = await settleFamily(desk, before, told.family, {
    assigns: true,
    childrenChange: changesFamily([...told.children, ...told.gone]),
  });
  const becomesChild = told.children.some(
    (child) => child.before !== undefined && child.before.pregnancy === pregnancy,
  );
  if (pregnancy !== undefined && becomesChild) await endPregnancy(desk, pregnancy, desk.now);
  const children = told.children.map((child) => withProgrammes(desk, child, told.children));
  const schedules = await settleChildren(desk, [...told.gone, ...children], possible);
  if (!schedules.ok) return schedules;
  await closeLeftFamilies(desk, possible, family.id);
  const registered = schedules.value.slice(told.gone.length);
  return accepted({
    isNewFamily: before.version === 0,
    family,
    pregnancy: undefined,
    children: registered,
  });
}

/** A letter that takes a birth back brings nobody. */
function perhapsStopped(
  letter: BirthLetter,
  possible: readonly ChildOnRecord[],
  { children }: KnownPersons,
): MayBeStopped | undefined {
  if (letter.status === "cancelled") return undefined;
  const others = children.filter(({ id }) => !possible.some((child) => child.id === id));
  const matched = matchChildren(letter.children, possible);
  const told = letter.children.map(({ identifiers, bornAt }, place) => {
    return { identifiers, birthDate: danishDay(bornAt), isKnown: matched[place] !== undefined };
  });
  return mayBeStopped(told, others);
}

/** The answer to a letter that changes nothing: what stands. */
export async function standingBirth(
  desk: Desk,
  { births, letter, isProtected, known }: CountedBirth,
): Promise<Result<Omit<Registration, "isNew">, BirthRefusal>> {
  const { children: possible } = await possibleChildren(desk, letter, births, known);
  const children = matchChildren(letter.children, possible).flatMap((child) => child ?? []);
  const before = await familyOf(desk, known, children, births);
  const mother = motherOf(before, known);
  const changed = isProtected ? familyWith(before, { ...mother, addressProtected: true }) : before;
  const family = await settleFamily(desk, before, changed);
  const visits = await readVisits(
    desk,
    children.map(({ id }) => id),
  );
  const registered = [];
  for (const child of children) {
    const own = visits.filter((visit) => visit.child === child.id);
    const schedule = await scheduleOf(desk, child, own, desk.today);
    if (!schedule.ok) return schedule;
    registered.push({ id: child.id, schedule: schedule.value });
  }
  return accepted({ isNewFamily: false, family, pregnancy: undefined, children: registered });
}

/** Where a child that arrived lives; the mother's family; else the one the birth is on record with, if it has no other children (her number was corrected); else a new one. */
async function familyOf(
  desk: Desk,
  { family }: KnownPersons,
  possible: readonly ChildOnRecord[],
  births: readonly string[],
): Promise<FamilyOnRecord> {
  const arrived = possible.find(hasArrived);
  if (arrived !== undefined) return familyOnRecord(desk, arrived.family);
  if (family !== undefined) return familyOnRecord(desk, family);
  const former = possible[0]?.family;
  if (former === undefined) return newFamily(crypto.randomUUID(), desk.now);
  const all = await readChildren(desk, await findChildren(desk, { families: [former] }));
  const isOnlyBirth = all.every(({ birth }) => birth !== undefined && births.includes(birth));
  return isOnlyBirth ? familyOnRecord(desk, former) : newFamily(crypto.randomUUID(), desk.now);
}

function motherOf({ parents }: FamilyOnRecord, { persons }: KnownPersons): ParentOnRecord {
  return (
    parents.find(({ id }) => persons.includes(id)) ??
    parents.find(({ part }) => part === "mother") ??
    newParent(crypto.randomUUID(), "mother")
  );
}

async function settleChildren(
  desk: Desk,
  children: readonly ToldChild[],
  possible: readonly ChildOnRecord[],
): Promise<Result<Registration["children"], TooManyOccurrences>> {
  const visits = await visitsToChange(
    desk,
    possible.map(({ id }) => id),
  );
  const settled = [];
  for (const { before, after } of children) {
    const own = visits.filter(({ child }) => child === after.id);
    const change = { event: eventOf(before, after), source: SOURCE };
    const schedule = await settleChild(desk, after, before, own, change);
    if (!schedule.ok) return schedule;
    settled.push({ id: after.id, schedule: schedule.value });
  }
  return accepted(settled);
}

/** Twins follow one programme: a child that becomes known beside one that was there follows that one's. */
function withProgrammes(
  desk: Desk,
  { before, after }: ToldChild,
  together: readonly ToldChild[],
): ToldChild {
  if (before !== undefined) return { before, after };
  const known = together.find((twin) => twin.before !== undefined)?.after;
  const programmes = known?.programmes ?? newlyFollowed(desk);
  return { before, after: { ...after, programmes } };
}

/** Families that a corrected letter has taken their last child from. */
async function closeLeftFamilies(
  desk: Desk,
  possible: readonly ChildOnRecord[],
  family: string,
): Promise<void> {
  const left = new Set(possible.map((child) => child.family).filter((former) => former !== family));
  for (const former of left) {
    const before = await familyOnRecord(desk, former);
    const children = await readChildren(desk, await findChildren(desk, { families: [former] }));
    const stays = children.filter(({ id }) => !possible.some((child) => child.id === id));
    const closedAt = closedSince(before, stays, desk.now);
    await settleFamily(desk, before, { ...before, closedAt }, { childrenChange: true });
  }
}

function eventOf(before: ChildOnRecord | undefined, after: ChildOnRecord): EventType {
  if (after.withdrawnAt !== undefined) return "child.withdrawn";
  if (before === undefined) return "child.registered";
  return isExpected(before) ? "child.born" : "child.corrected";
}

function isExpected(child: ChildOnRecord | undefined): boolean {
  return child !== undefined && child.facts.birthDate === undefined;
}
