import { findChildren, readChildren } from "../../db/children.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import type { FamilyOnRecord } from "../../domain/registration/family-on-record.ts";
import type { Desk } from "../desk.ts";
import { settleFamily } from "./settle-family.ts";

/** Lays down the family of a child as it now is: closed once no child of it is followed, and open again when one is. */
export async function closeIfLeft(
  desk: Desk,
  family: FamilyOnRecord,
  changed: ChildOnRecord,
): Promise<FamilyOnRecord> {
  const ids = await findChildren(desk, { families: [family.id] });
  const others = await readChildren(
    desk,
    ids.filter((id) => id !== changed.id),
  );
  const isFollowed = [...others, changed].some(({ withdrawnAt }) => withdrawnAt === undefined);
  const closedAt = isFollowed ? undefined : (family.closedAt ?? desk.now);
  const options = { assigns: isFollowed, childrenChange: true };
  return settleFamily(desk, family, { ...family, closedAt }, options);
}
