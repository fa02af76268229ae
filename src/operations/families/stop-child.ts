import { findChildren, readChildren } from "../../db/children.ts";
import { endPregnancy } from "../../db/pregnancies.ts";
import { CHILD_STOPPED } from "../../db/transaction/ledger.ts";
import { discloseChild } from "../../domain/disclosure/disclose-family.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { followedOrNot } from "../../domain/registration/child-ending.ts";
import type { ChildOnRecord, StopCause } from "../../domain/registration/child-on-record.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { visitsToChange } from "../visits/settle-visits.ts";
import { closeIfLeft } from "./close-if-left.ts";
import { findChild } from "./find-child.ts";
import { settleChild } from "./settle-child.ts";

export interface ToldStop {
  readonly cause: StopCause;
  /** Today if undefined. */
  readonly on: CivilDate | undefined;
}

export type StopRefusal = NotFound | TooManyOccurrences | { readonly kind: "onInTheFuture" };

/**
 * After a death everything about a child goes silent at once: nothing is owed or agreed any more, its events are
 * withdrawn and nobody is reminded. For good: it is stopped once, and no letter that comes later brings it back.
 */
export async function stopChild(
  desk: Desk,
  id: string,
  { cause, on = desk.today }: ToldStop,
): Promise<Result<Disclosed<ChildView>, StopRefusal>> {
  const found = await findChild(desk, id);
  const shown = found && discloseChild(found.child, found.family, desk.viewer);
  if (found === undefined || shown === undefined) return orNotFound<ChildView>(undefined);
  if (on > desk.today) return refused({ kind: "onInTheFuture" });
  const { child: before } = found;
  if (before.stopped !== undefined) return orNotFound(shown);
  const visits = await visitsToChange(desk, [id]);
  const child = followedOrNot({ ...before, stopped: { cause, on } }, desk.now);
  const family = await closeIfLeft(desk, found.family, child);
  const { pregnancy, facts } = before;
  const endsPregnancy = facts.birthDate === undefined && !(await hasTwin(desk, before));
  if (pregnancy !== undefined && endsPregnancy) await endPregnancy(desk, pregnancy, desk.now);
  // Last of all: what is announced of its family comes before, and after it nothing does.
  const change = { event: CHILD_STOPPED, source: cause };
  const settled = await settleChild(desk, child, before, visits, change);
  if (!settled.ok) return settled;
  const after = { ...child, version: before.version + 1 };
  return orNotFound(discloseChild(after, family, desk.viewer));
}

/** Whether another child is expected from its pregnancy. */
async function hasTwin(desk: Desk, { id, family, pregnancy }: ChildOnRecord): Promise<boolean> {
  const children = await readChildren(desk, await findChildren(desk, { families: [family] }));
  return children.some(
    (child) => child.id !== id && child.pregnancy === pregnancy && child.withdrawnAt === undefined,
  );
}
