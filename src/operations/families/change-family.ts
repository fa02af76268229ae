import { findChildren, readChildren } from "../../db/families/children.ts";
import { readFamilies } from "../../db/families/families.ts";
import { readHealthVisitor } from "../../db/days/health-visitors.ts";
import { personsByIdentifiers } from "../../db/registration/identities.ts";
import { discloseFamily } from "../../domain/disclosure/disclose-family.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { mayLiftProtection } from "../../domain/disclosure/viewer.ts";
import type { FamilyView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Address } from "../../domain/registration/address.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import {
  type FamilyOnRecord,
  type ParentOnRecord,
  type ParentPart,
  familyWith,
  isProtectedBy,
  newParent,
} from "../../domain/registration/family-on-record.ts";
import { renewedIdentifiers } from "../../domain/registration/identifier.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { visitsToChange } from "../visits/settle-visits.ts";
import { settleChild } from "./settle-child.ts";
import { settleFamily } from "./settle-family.ts";

/** What of a parent is changed; what is not there stays as it is. */
export type ParentChange = Partial<Omit<ParentOnRecord, "id" | "part">>;

export interface FamilyChange {
  /** Null: nobody follows it. */
  readonly healthVisitor?: string | null;
  readonly parents: Readonly<Partial<Record<ParentPart, ParentChange>>>;
  readonly homes?: readonly Address[];
  readonly children: readonly { readonly id: string; readonly name: string }[];
}

export type FamilyChangeRefusal =
  | NotFound
  | VersionStale
  | NotAllowedToDo
  | TooManyOccurrences
  | { readonly kind: "identifierTaken" }
  | { readonly kind: "unknownChild"; readonly places: readonly number[] }
  | { readonly kind: "unknownHealthVisitor" };

/** Changes who follows a family, its contact data, names, homes or its second parent. */
export async function changeFamily(
  desk: Desk,
  id: string,
  change: FamilyChange,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<FamilyView>, FamilyChangeRefusal>> {
  const before = isRecordId(id) ? (await readFamilies(desk, [id])).get(id) : undefined;
  const ids = before === undefined ? [] : await findChildren(desk, { families: [id] });
  const shown = before && discloseFamily(before, ids, desk.viewer);
  if (before === undefined || shown === undefined) return orNotFound<FamilyView>(undefined);
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));

  const { healthVisitor } = change;
  const isKnown =
    typeof healthVisitor !== "string" ||
    (isRecordId(healthVisitor) && (await readHealthVisitor(desk, healthVisitor)) !== undefined);
  if (!isKnown) return refused({ kind: "unknownHealthVisitor" });
  const places = change.children.flatMap((child, place) => (ids.includes(child.id) ? [] : [place]));
  if (places.length > 0) return refused({ kind: "unknownChild", places });
  if (await isTaken(desk, change.parents, before)) return refused({ kind: "identifierTaken" });
  const lifts = before.parents.some(
    ({ part, addressProtected }) =>
      addressProtected && change.parents[part]?.addressProtected === false,
  );
  if (lifts && !mayLiftProtection(desk.viewer)) return refused({ kind: "notAllowedToDo" });

  const changed = familyChanged(before, change);
  const childrenChange = change.children.length > 0;
  const family = await settleFamily(desk, before, changed, { childrenChange });
  const children = await readChildren(desk, ids);
  const named = await renameChildren(desk, children, change.children);
  if (!named.ok) return named;
  const isProtected = isProtectedBy(...family.parents, ...children);
  return orNotFound(discloseFamily({ ...family, isProtected }, ids, desk.viewer, before));
}

function familyChanged(before: FamilyOnRecord, change: FamilyChange): FamilyOnRecord {
  let family = before;
  for (const [part, parent] of Object.entries(change.parents) as [ParentPart, ParentChange][]) {
    const former =
      before.parents.find((own) => own.part === part) ?? newParent(crypto.randomUUID(), part);
    const identifiers = renewedIdentifiers(former.identifiers, parent.identifiers ?? []);
    family = familyWith(family, { ...former, ...parent, identifiers });
  }
  return {
    ...family,
    healthVisitor:
      change.healthVisitor === undefined
        ? before.healthVisitor
        : (change.healthVisitor ?? undefined),
    homes: change.homes ?? before.homes,
  };
}

/** A number may be its parent's own, and nobody else's. */
async function isTaken(
  desk: Desk,
  changes: FamilyChange["parents"],
  { parents }: FamilyOnRecord,
): Promise<boolean> {
  for (const [part, { identifiers = [] }] of Object.entries(changes)) {
    const own = parents.find((parent) => parent.part === part)?.id;
    const persons = await personsByIdentifiers(desk, "parent", identifiers);
    if (persons.some((person) => person !== own)) return true;
  }
  return false;
}

async function renameChildren(
  desk: Desk,
  children: readonly ChildOnRecord[],
  names: FamilyChange["children"],
): Promise<Result<undefined, TooManyOccurrences>> {
  for (const { id, name } of names) {
    const before = children.find((child) => child.id === id);
    if (before === undefined) continue;
    const visits = await visitsToChange(desk, [id]);
    const change = { event: "child.changed" as const, source: "name" };
    const settled = await settleChild(desk, { ...before, name }, before, visits, change);
    if (!settled.ok) return settled;
  }
  return accepted(undefined);
}
