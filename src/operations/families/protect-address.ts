import { findChildren, readChildren } from "../../db/families/children.ts";
import { discloseChild } from "../../domain/disclosure/disclose-family.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { mayLiftProtection } from "../../domain/disclosure/viewer.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import { isProtectedBy } from "../../domain/registration/family-on-record.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { findChild } from "./find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { type ChildChange, settleChild } from "./settle-child.ts";
import { settleFamily } from "./settle-family.ts";
import { visitsToChange } from "../visits/settle-visits.ts";

/** Puts a child's address under protection, or lifts it; from then on every hint of place of its family follows. */
export async function protectAddress(
  desk: Desk,
  id: string,
  addressProtected: boolean,
  expected: ExpectedVersion,
): Promise<
  Result<
    Disclosed<ChildView>,
    NotFound | VersionStale | NotAllowedToDo | TooManyOccurrences | ChildMerged
  >
> {
  const found = await findChild(desk, id);
  const shown = found && discloseChild(found.child, found.family, desk.viewer);
  if (found === undefined || shown === undefined) return orNotFound<ChildView>(undefined);
  const { child: before } = found;
  const merged = mergedAmong([before]);
  // What protected it before the merge still protects its family, and can be lifted.
  if (addressProtected && merged !== undefined) return refused(merged);
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  if (before.addressProtected === addressProtected) return orNotFound(shown);
  if (!addressProtected && !mayLiftProtection(desk.viewer))
    return refused({ kind: "notAllowedToDo" });
  const visits = await visitsToChange(desk, [id]);
  const change: ChildChange = {
    event: addressProtected ? "child.address-protected" : "child.address-protection-lifted",
    source: "addressProtection",
  };
  const child = { ...before, addressProtected };
  const settled = await settleChild(desk, child, before, visits, change);
  if (!settled.ok) return settled;
  const family = await settleFamily(desk, found.family, found.family, { childrenChange: true });
  const siblings = await readChildren(desk, await findChildren(desk, { families: [family.id] }));
  const others = siblings.filter((sibling) => sibling.id !== id); // itself is not written yet
  const isProtected = isProtectedBy(child, ...family.parents, ...others);
  const after = { ...child, version: before.version + 1 };
  return orNotFound(discloseChild(after, { ...family, isProtected }, desk.viewer));
}
