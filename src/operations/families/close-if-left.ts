import { findChildren, readChildren } from "../../db/families/children.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { type FamilyOnRecord, closedSince } from "../../domain/registration/family-on-record.ts";
import type { Desk } from "../desk.ts";
import { settleFamily } from "./settle-family.ts";

/** Lays down the family of children as they now are: closed once no child of it is followed, and open again when one is. */
export async function closeIfLeft(
  desk: Desk,
  family: FamilyOnRecord,
  ...changed: readonly ChildOnRecord[]
): Promise<FamilyOnRecord> {
  const ids = await findChildren(desk, { families: [family.id] });
  const others = await readChildren(
    desk,
    ids.filter((id) => !changed.some((child) => child.id === id)),
  );
  const closedAt = closedSince(family, [...others, ...changed], desk.now);
  const options = { assigns: closedAt === undefined, childrenChange: true };
  return settleFamily(desk, family, { ...family, closedAt }, options);
}
