import { findChildren } from "../../db/families/children.ts";
import { readFamilies, saveFamily, saveParent } from "../../db/families/families.ts";
import { addHomes, endHomes } from "../../db/families/homes.ts";
import { followersIn } from "../../db/days/health-visitors.ts";
import { readVisits } from "../../db/visits/visits.ts";
import { districtOf } from "../../domain/registration/district.ts";
import { type FamilyOnRecord, isProtectedBy } from "../../domain/registration/family-on-record.ts";
import { renewAppointmentsOf } from "../../db/visits/appointments.ts";
import { leastBurdened } from "../../domain/registration/least-burdened.ts";
import { invariant } from "../../domain/invariant.ts";
import type { Desk } from "../desk.ts";

export async function familyOnRecord(desk: Desk, id: string): Promise<FamilyOnRecord> {
  const family = (await readFamilies(desk, [id])).get(id);
  invariant(family !== undefined, "a family that is referred to is on record");
  return family;
}

/**
 * Lays a family down as it now is. Its district follows its first home. A registration assigns one that
 * has nobody. `handedOver` is the reason code for visits that somebody else comes to.
 * A change of who its children are, or whether one is protected, is a change of the family too.
 */
export async function settleFamily(
  desk: Desk,
  before: FamilyOnRecord,
  changed: FamilyOnRecord,
  { assigns = false, childrenChange = false, handedOver = "family" } = {},
): Promise<FamilyOnRecord> {
  const district = districtOf(changed.homes[0]?.postalCode, desk.settings.districts);
  const isWaiting =
    assigns && changed.healthVisitor === undefined && changed.closedAt === undefined;
  const healthVisitor =
    isWaiting && district !== undefined
      ? leastBurdened(await followersIn(desk, district))
      : changed.healthVisitor;
  const family = { ...changed, district, healthVisitor, version: before.version + 1 };
  const isAsBefore = isSameFamily(before, { ...family, version: before.version });
  if (before.version > 0 && isAsBefore && !childrenChange) return before;
  saveFamily(desk, family);
  if (before.version > 0 && (childrenChange || tellsAnotherPlace(before, family))) {
    await renewAppointmentsOf(desk, family.id, desk.now);
  }
  if (before.version > 0) await announce(desk, before, family, childrenChange, handedOver);
  for (const parent of family.parents) {
    const former = before.parents.find(({ id }) => id === parent.id);
    if (isSame(former, parent)) continue;
    await saveParent(desk, family.id, parent, former === undefined, desk.now);
  }
  if (!isSame(before.homes, family.homes)) {
    if (before.homes.length > 0) await endHomes(desk, family.id, desk.now);
    await addHomes(desk, family.id, family.homes, desk.now);
  }
  return family;
}

/** What has changed of a family is told for each of its children, and of each visit that somebody else comes to. */
async function announce(
  desk: Desk,
  before: FamilyOnRecord,
  family: FamilyOnRecord,
  childrenChange: boolean,
  handedOver: string,
): Promise<void> {
  const fields = ["healthVisitor", "parents", "homes", "closedAt"] as const;
  const reasons: string[] = fields.filter((field) => !isSame(before[field], family[field]));
  if (childrenChange) reasons.push("children");
  const children = await findChildren(desk, { families: [family.id] });
  for (const child of children) desk.announce({ type: "family.changed", child, reasons });
  if (before.healthVisitor === family.healthVisitor) return;
  for (const { id, child, version, isWithdrawn } of await readVisits(desk, children)) {
    if (isWithdrawn) continue;
    desk.announce({ type: "visit.reassigned", child, visit: id, version, reasons: [handedOver] });
  }
}

/** Where it lives, as far as that is told, or whether it may be told. */
function tellsAnotherPlace(before: FamilyOnRecord, family: FamilyOnRecord): boolean {
  const isProtected = ({ parents }: FamilyOnRecord) => isProtectedBy(...parents);
  const moves = !before.isProtected && !isSame(before.homes, family.homes);
  return moves || isProtected(before) !== isProtected(family);
}

function isSameFamily(one: FamilyOnRecord, other: FamilyOnRecord): boolean {
  return isSame({ ...one, isProtected: undefined }, { ...other, isProtected: undefined });
}

/** Both are made by the same hands, so their fields stand in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
