import { readChildLog } from "../../db/families/child-logs.ts";
import { readRecordedVisits } from "../../db/visits/recorded-visits.ts";
import { readVisits } from "../../db/visits/visits.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { childAsKnown } from "../../domain/registration/child-log.ts";
import { endingOf, stillFollowed } from "../../domain/registration/child-ending.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { type RecordedChild, visitsAsKnown } from "../../domain/visits/visits-as-known.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";

/** On which day a schedule is read, and by what was known when; today and now where nothing is said. */
export interface AsAsked {
  readonly at: CivilDate | undefined;
  readonly asKnownAt: Date | undefined;
}

/** Nobody knows yet what will be known then. */
export interface KnownInTheFuture {
  readonly kind: "knownInTheFuture";
}

export type KnownThenRefusal = NotFound | KnownInTheFuture | TooManyOccurrences;

export interface KnownThen {
  readonly child: ChildOnRecord;
  readonly visits: readonly StoredVisit[];
  /** The day that is asked for; where none is, the one on which it was known. */
  readonly day: CivilDate;
}

/** A child and its visits as they are on record, or were at a moment. A child of whom nothing was known then is not found. */
export async function knownThen(
  desk: Desk,
  child: ChildOnRecord,
  { at, asKnownAt }: AsAsked,
): Promise<Result<KnownThen, KnownThenRefusal>> {
  if (asKnownAt === undefined) {
    const visits = await readVisits(desk, [child.id]);
    return accepted({ child, visits, day: at ?? desk.today });
  }
  if (asKnownAt > desk.now) return refused({ kind: "knownInTheFuture" });
  if (asKnownAt < child.recordedAt) return refused({ kind: "notFound" });
  const { programmes, closingDays } = desk;
  const recorded = await readRecordedChild(desk, child);
  const visits = visitsAsKnown(recorded, programmes, closingDays, asKnownAt);
  if (!visits.ok) return visits;
  const then = childAsKnown(recorded.log, recorded.now, asKnownAt);
  const day = at ?? danishDay(asKnownAt);
  const { facts, withdrawnAt, programmes: followed } = then;
  const known = { ...child, facts, withdrawnAt, programmes: followed };
  const asKnown = then.ending === undefined ? stillFollowed(known) : known;
  return accepted({ child: asKnown, visits: visits.value, day });
}

/** All that is on record of a child and its visits. */
export async function readRecordedChild(desk: Desk, child: ChildOnRecord): Promise<RecordedChild> {
  const [log, visits] = await Promise.all([
    readChildLog(desk, child.id),
    readRecordedVisits(desk, child.id),
  ]);
  return { id: child.id, log, now: { ...child, ending: endingOf(child) }, visits };
}
