import type { EventType } from "../../domain/disclosure/event-type.ts";
import { saveChild } from "../../db/families/children.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { changedAnchors } from "../../domain/registration/kept-anchors.ts";
import { NO_PROPOSALS } from "../../domain/needs/proposals/proposals-of-child.ts";
import { orderOf } from "../../domain/order-of.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { followedChild } from "../../domain/visits/followed-child.ts";
import type { ScheduleOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { planOnRecord, proposalLogOf } from "../visits/schedule-of.ts";
import { settleVisits } from "../visits/settle-visits.ts";

/** What a change of a child is called in the events, and where it comes from. */
export interface ChildChange {
  readonly event: EventType;
  readonly source: string;
  /** In the words of whoever tells it; not for the events. */
  readonly toldBy?: string | undefined;
}

/** Lays a child down as it now is, with the visits that follow from it; the events say what became of each. */
export async function settleChild(
  desk: Desk,
  changed: ChildOnRecord,
  before: ChildOnRecord | undefined,
  stored: readonly StoredVisit[],
  change: ChildChange,
): Promise<Result<ScheduleOnRecord, TooManyOccurrences>> {
  await layDownChild(desk, changed, before, change);
  const of = followedChild(changed, before);
  const settled = await settleVisits(desk, of, stored);
  if (!settled.ok) return settled;
  const { planned, visits } = settled.value;
  const child = { ...changed, ending: of.ending };
  const log = before === undefined ? NO_PROPOSALS : await proposalLogOf(desk, changed.id);
  return accepted(await planOnRecord(desk, child, planned, visits, log, desk.today));
}

/** Lays a child down without its visits, and says so unless it is as it was. Gives it with the version that it has then. */
export async function layDownChild(
  desk: Desk,
  changed: ChildOnRecord,
  before: ChildOnRecord | undefined,
  { event, source, toldBy = source }: ChildChange,
): Promise<ChildOnRecord> {
  if (before !== undefined && isSameChild(before, changed)) return before;
  const { now, actor } = desk;
  const child = { ...changed, version: (before?.version ?? 0) + 1 };
  await saveChild(desk, child, before, { author: actor.subject, source: toldBy, at: now });
  const said = { child: child.id, version: child.version };
  desk.announce({ ...said, type: event, reasons: [source] });
  const moved = before === undefined ? [] : changedAnchors(before, child);
  if (moved.length > 0) desk.announce({ ...said, type: "anchor.changed", reasons: moved });
  return child;
}

function isSameChild(one: ChildOnRecord, other: ChildOnRecord): boolean {
  return comparable(one) === comparable(other);
}

/** Fields that are not known compare like fields that are not there. */
function comparable(child: ChildOnRecord): string {
  const { facts, particulars, version: _, ...rest } = child;
  const sorted = (fields: object) =>
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .sort(([one], [other]) => orderOf(one, other));
  return JSON.stringify([sorted(facts), sorted(particulars), sorted(rest)]);
}
