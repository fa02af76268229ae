import { findChildren, readChildren } from "../../db/families/children.ts";
import { dropDeliveriesAbout } from "../../db/outward/webhook-deliveries.ts";
import { endPregnancy } from "../../db/registration/pregnancies.ts";
import { CHILD_STOPPED } from "../../db/transaction/ledger.ts";
import { discloseChild } from "../../domain/disclosure/disclose-family.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { followedOrNot } from "../../domain/registration/child-ending.ts";
import type { ChildOnRecord, StopCause } from "../../domain/registration/child-on-record.ts";
import { invariant } from "../../domain/invariant.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { visitsToChange } from "../visits/settle-visits.ts";
import { closeIfLeft } from "./close-if-left.ts";
import { type ChildOfFamily, findChild } from "./find-child.ts";
import { settleChild } from "./settle-child.ts";

export interface ToldStop {
  readonly cause: StopCause;
  /** Today if undefined. */
  readonly on: CivilDate | undefined;
}

export type StopRefusal = NotFound | TooManyOccurrences | { readonly kind: "onInTheFuture" };

/**
 * After a death everything about a child goes silent at once: nothing is owed or agreed any more, its events are
 * withdrawn and nobody is reminded, under whichever of its records it was told. For good: it is stopped once, and no
 * letter that comes later brings it back.
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
  if (found.child.stopped !== undefined) return orNotFound(shown);
  const { survivor, duplicates } = await recordsOf(desk, found);
  const records = [...duplicates, survivor.child];
  const ids = records.map((record) => record.id);
  const visits = await visitsToChange(desk, ids);
  await dropDeliveriesAbout(desk, ids);
  const stopped = (record: ChildOnRecord) =>
    followedOrNot({ ...record, stopped: { cause, on } }, desk.now);
  const family = await closeIfLeft(desk, survivor.family, stopped(survivor.child));
  const { pregnancy, facts } = survivor.child;
  const endsPregnancy = facts.birthDate === undefined && !(await hasTwin(desk, survivor.child));
  if (pregnancy !== undefined && endsPregnancy) await endPregnancy(desk, pregnancy, desk.now);
  // Last of all: what is announced of its family comes before, and after it nothing does.
  const change = { event: CHILD_STOPPED, source: cause };
  for (const record of records) {
    const own = visits.filter(({ child }) => child === record.id);
    const settled = await settleChild(desk, stopped(record), record, own, change);
    if (!settled.ok) return settled;
  }
  const after = { ...stopped(found.child), version: found.child.version + 1 };
  const ofFamily = found.family.id === family.id ? family : found.family;
  return orNotFound(discloseChild(after, ofFamily, desk.viewer));
}

/** The record that a child is followed by, and those that were merged into it. */
async function recordsOf(
  desk: Desk,
  found: ChildOfFamily,
): Promise<{ readonly survivor: ChildOfFamily; readonly duplicates: readonly ChildOnRecord[] }> {
  const { mergedInto } = found.child;
  if (mergedInto !== undefined) {
    const into = await findChild(desk, mergedInto);
    invariant(into !== undefined, "a child is merged into one that is on record");
    return recordsOf(desk, into);
  }
  const duplicates: string[] = [];
  for (let into: readonly string[] = [found.child.id]; into.length > 0;) {
    into = await findChildren(desk, { mergedInto: into });
    duplicates.push(...into);
  }
  return { survivor: found, duplicates: await readChildren(desk, duplicates) };
}

/** Whether another child is expected from its pregnancy. */
async function hasTwin(desk: Desk, { id, family, pregnancy }: ChildOnRecord): Promise<boolean> {
  const children = await readChildren(desk, await findChildren(desk, { families: [family] }));
  return children.some(
    (child) => child.id !== id && child.pregnancy === pregnancy && child.withdrawnAt === undefined,
  );
}
