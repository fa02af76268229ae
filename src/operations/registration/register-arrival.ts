import { childrenByReference, findChildren, readChildren } from "../../db/families/children.ts";
import { personsByIdentifiers } from "../../db/registration/identities.ts";
import { discloseRegistration } from "../../domain/disclosure/disclose-schedule.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { RegistrationView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { changesFamily } from "../../domain/registration/changes-family.ts";
import { type ChildOnRecord, newChild } from "../../domain/registration/child-on-record.ts";
import {
  type FamilyOnRecord,
  type ParentPart,
  type ToldParent,
  closedSince,
  isProtectedBy,
} from "../../domain/registration/family-on-record.ts";
import { type MayBeStopped, mayBeStopped } from "../../domain/registration/may-be-stopped.ts";
import {
  type ArrivalKind,
  type ArrivedChild,
  arrivedChild,
  mayComeBack,
} from "../../domain/registration/tell-arrival.ts";
import type { ToldChild } from "../../domain/registration/tell-birth.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { settleChild } from "../families/settle-child.ts";
import { settleFamily } from "../families/settle-family.ts";
import { newlyFollowed } from "../programmes/newly-followed.ts";
import { visitsToChange } from "../visits/settle-visits.ts";
import { householdOf } from "./household.ts";
import type { IdentifierTaken } from "./identifier-taken.ts";

export interface ToldArrival {
  readonly as: ArrivalKind;
  readonly parents: Readonly<Partial<Record<ParentPart, ToldParent>>>;
  readonly children: readonly ArrivedChild[];
}

export type ArrivalRefusal =
  | TooManyOccurrences
  | { readonly kind: "bornInTheFuture"; readonly children: readonly number[] }
  | IdentifierTaken
  | MayBeStopped
  | { readonly kind: "externalReferenceTaken" };

/**
 * Children come to the municipality: moved in, adopted or placed. What lay before their arrival is not owed. One
 * whose number is on record in the same household comes back under its id, departed or not: its departure's
 * letter may come later.
 */
export async function registerArrival(
  desk: Desk,
  told: ToldArrival,
): Promise<Result<Disclosed<RegistrationView>, ArrivalRefusal>> {
  const unborn = told.children.flatMap(({ facts }, place) =>
    facts.birthDate !== undefined && facts.birthDate > desk.today ? [place] : [],
  );
  if (unborn.length > 0) return refused({ kind: "bornInTheFuture", children: unborn });
  const household = await householdOf(desk, told.parents);
  if (!household.ok) return household;
  const { before } = household.value;
  const found = await whoComesBack(desk, told.children, before);
  if (!found.ok) return found;
  const siblings = await readChildren(desk, await findChildren(desk, { families: [before.id] }));
  const arriving = told.children.map(({ identifiers, facts: { birthDate } }, place) => {
    return { identifiers, birthDate, isKnown: found.value[place] !== undefined };
  });
  const dead = mayBeStopped(arriving, siblings);
  if (dead !== undefined) return refused(dead);
  const known = found.value.flatMap((child) => child ?? []);
  const references = told.children.flatMap(({ externalReference }) => externalReference ?? []);
  const owners = await childrenByReference(desk, references);
  if (owners.some((owner) => !known.some(({ id }) => id === owner))) {
    return refused({ kind: "externalReferenceTaken" });
  }
  const children = told.children.map((arrived, place): ToldChild => {
    const former = found.value[place];
    const known = newChild(crypto.randomUUID(), before.id, desk.now);
    const child = former ?? { ...known, programmes: newlyFollowed(desk) };
    return { before: former, after: arrivedChild(child, arrived, desk.now) };
  });
  const others = siblings.filter(({ id }) => !children.some(({ after }) => after.id === id));
  const all = [...children.map(({ after }) => after), ...others];
  const closedAt = closedSince(before, all, desk.now);
  const family = await settleFamily(
    desk,
    before,
    { ...household.value.told, closedAt },
    { assigns: true, childrenChange: changesFamily(children) },
  );
  const schedules = await settleArrived(desk, children, told.as);
  if (!schedules.ok) return schedules;
  const isProtected = family.isProtected || isProtectedBy(...children.map(({ after }) => after));
  const registration = {
    isNew: known.length < children.length,
    isNewFamily: before.version === 0,
    family: { ...family, isProtected },
    pregnancy: undefined,
    children: schedules.value,
  };
  return accepted(discloseRegistration(registration, desk.viewer));
}

/** Each child as it is on record, undefined where it is not. */
async function whoComesBack(
  desk: Desk,
  children: readonly ArrivedChild[],
  { id: household }: FamilyOnRecord,
): Promise<Result<readonly (ChildOnRecord | undefined)[], IdentifierTaken>> {
  const found: (ChildOnRecord | undefined)[] = [];
  for (const { identifiers } of children) {
    const ids = await personsByIdentifiers(desk, "child", identifiers);
    const [child] = await readChildren(desk, ids);
    const isTaken =
      ids.length > 1 ||
      (child !== undefined &&
        (!mayComeBack(child, household) || found.some((other) => other?.id === child.id)));
    if (isTaken) return refused({ kind: "identifierTaken", whose: "children" });
    found.push(child);
  }
  return accepted(found);
}

async function settleArrived(desk: Desk, children: readonly ToldChild[], source: ArrivalKind) {
  const visits = await visitsToChange(
    desk,
    children.flatMap(({ before }) => before?.id ?? []),
  );
  const settled = [];
  for (const { before, after } of children) {
    const own = visits.filter(({ child }) => child === after.id);
    const change = { event: "child.arrived" as const, source };
    const schedule = await settleChild(desk, after, before, own, change);
    if (!schedule.ok) return schedule;
    settled.push({ id: after.id, schedule: schedule.value });
  }
  return accepted(settled);
}
