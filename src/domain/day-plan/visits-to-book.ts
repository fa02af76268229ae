import { orderOf } from "../order-of.ts";
import type { KnownProgrammes } from "../programme/versions/programmes.ts";
import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import { visitOnRecord } from "../visits/schedule-on-record.ts";
import type { PlansInForce } from "../visits/emergency-plan.ts";
import { pauseOn } from "../visits/pause.ts";
import { setAsideOn } from "../visits/set-aside.ts";
import type { StoredVisit } from "../visits/stored-visit.ts";
import type { ChildOfDay, FamilyOfDay } from "./family-of-day.ts";

interface FollowedFamilies {
  readonly visits: readonly StoredVisit[];
  readonly children: readonly ChildOfDay[];
  readonly families: ReadonlyMap<string, FamilyOfDay>;
}

export interface VisitsToBook {
  readonly waiting: readonly StoredVisit[];
  /** How many wait for no day, since an emergency plan sets them aside. */
  readonly setAside: number;
}

/**
 * A health visitor's own visits that are due or overdue on a day and agreed for none, those nearest to their last day
 * first: one that closes tomorrow can still be met, one that closed yesterday hurts most to leave, and one that has
 * been late for months waits for a decision more than for a day. Of two as near the one that is still open. What rests
 * while its newborn is admitted does not wait, nor what an emergency plan sets aside.
 */
export function visitsToBook(
  healthVisitor: string,
  { visits, children, families }: FollowedFamilies,
  programmes: KnownProgrammes,
  inForce: PlansInForce,
): VisitsToBook {
  const { day } = inForce;
  const open = visits.flatMap((visit) => {
    const child = children.find(({ id }) => id === visit.child);
    const family = child && families.get(child.family);
    if (child === undefined || family?.healthVisitor !== healthVisitor) return [];
    if (pauseOn(child, day) !== undefined) return [];
    const onRecord = visitOnRecord(visit, programmes, child.facts, day);
    if (onRecord.state !== "due" && onRecord.state !== "overdue") return [];
    return [{ visit, rests: setAsideOn(inForce, onRecord, family.district) !== undefined }];
  });
  const waiting = open.filter(({ rests }) => !rests).map(({ visit }) => visit);
  return {
    waiting: waiting.sort((one, other) => inOrder(one, other, day)),
    setAside: open.length - waiting.length,
  };
}

function inOrder(one: StoredVisit, other: StoredVisit, day: CivilDate): number {
  const [left, otherLeft] = [one, other].map(
    ({ window }) => dayNumberOf(window.latest) - dayNumberOf(day),
  ) as [number, number];
  return Math.abs(left) - Math.abs(otherLeft) || otherLeft - left || orderOf(one.id, other.id);
}
