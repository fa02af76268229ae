import type { TooManyOccurrences } from "../programme/plan-visits.ts";
import type { Programmes } from "../programme/versions/programmes.ts";
import { visitIdentity } from "../programme/visit-identity.ts";
import {
  type ChildLog,
  type KnownChild,
  childAsKnown,
  momentsOf,
} from "../registration/child-log.ts";
import { type Result, accepted } from "../result.ts";
import { danishDay } from "../time/local-time.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import { followPlan } from "./follow-plan.ts";
import { type RecordedHistory, historyAsKnown, momentsOfHistory } from "./recorded-history.ts";
import type { StoredVisit } from "./stored-visit.ts";
import { type Tension, type ToldTension, isKeptDespite } from "./tension.ts";

/** A visit with all that was ever recorded of it. */
export interface RecordedVisit {
  readonly visit: StoredVisit;
  /** When it was first planned, and when it was last taken back. */
  readonly plannedAt: Date;
  readonly withdrawnAt: Date | undefined;
  readonly recorded: RecordedHistory;
}

/** All that is on record of a child and its visits. */
export interface RecordedChild {
  readonly id: string;
  readonly log: ChildLog;
  readonly now: KnownChild;
  readonly visits: readonly RecordedVisit[];
}

/**
 * A child's visits as they were on record at a moment: every change up to it is followed once more, in its order, so
 * that a visit that people had made something of keeps the window that it had when they did.
 */
export function visitsAsKnown(
  child: RecordedChild,
  programmes: Programmes,
  closingDays: ClosingDays,
  at: Date,
): Result<readonly StoredVisit[], TooManyOccurrences> {
  const moments = everyMoment(child);
  if (moments.every((moment) => moment <= at.getTime())) {
    return accepted(child.visits.map(({ visit }) => visit));
  }
  const ofIdentity = new Map(child.visits.map((each) => [visitIdentity(each.visit), each]));
  let kept: readonly StoredVisit[] = [];
  let ids = 0;
  const newId = () => `planned ${++ids}`; // until the visit on record gives it its own
  for (const moment of moments.filter((each) => each <= at.getTime())) {
    const then = new Date(moment);
    const { facts, ending, programmes: ofChild } = childAsKnown(child.log, child.now, then);
    const followed = {
      id: child.id,
      facts,
      programmes: ofChild,
      ending,
      wasBorn: facts.birthDate !== undefined,
    };
    const before = [...kept, ...decidedBy(child, kept, then)].map((visit) =>
      withHistory(visit, ofIdentity, then),
    );
    const day = danishDay(then);
    const follows = followPlan(followed, before, programmes, closingDays, day, newId);
    if (!follows.ok) return follows;
    const { visits, tensions } = follows.value;
    kept = visits.flatMap((visit) => asOnRecord(visit, tensions, ofIdentity));
  }
  return accepted(kept.map((visit) => withHistory(visit, ofIdentity, at)));
}

/** Those that people had decided by then and no plan gives by itself: they come on record as they did. */
function decidedBy(
  { visits }: RecordedChild,
  kept: readonly StoredVisit[],
  then: Date,
): readonly StoredVisit[] {
  const known = new Set(kept.map(visitIdentity));
  return visits.flatMap(({ visit, plannedAt }) =>
    visit.need !== undefined && plannedAt <= then && !known.has(visitIdentity(visit))
      ? [{ ...visit, isWithdrawn: true, tensions: [] }]
      : [],
  );
}

/** Each once, in their order. */
function everyMoment({ log, visits }: RecordedChild): readonly number[] {
  const moments = [
    ...momentsOf(log),
    ...visits.flatMap(({ plannedAt, withdrawnAt, recorded }) => [
      plannedAt,
      ...(withdrawnAt === undefined ? [] : [withdrawnAt]),
      ...momentsOfHistory(recorded),
    ]),
  ];
  return [...new Set(moments.map((moment) => moment.getTime()))].sort((one, other) => one - other);
}

function withHistory(
  visit: StoredVisit,
  ofIdentity: ReadonlyMap<string, RecordedVisit>,
  at: Date,
): StoredVisit {
  const own = ofIdentity.get(visitIdentity(visit));
  return own === undefined ? visit : { ...visit, history: historyAsKnown(own.recorded, at) };
}

/** One that never came on record has no id to be known by: it is planned as it is asked for. */
function asOnRecord(
  visit: StoredVisit,
  tensions: readonly Tension[],
  ofIdentity: ReadonlyMap<string, RecordedVisit>,
): readonly StoredVisit[] {
  const own = ofIdentity.get(visitIdentity(visit));
  if (own === undefined) return [];
  const { id, version } = own.visit;
  return [{ ...visit, id, version, tensions: tensionsOf(visit, tensions, own.visit) }];
}

/** Those that stood then: what people chose to keep is known from the visit as it is on record. */
function tensionsOf(
  { id, tensions: before }: StoredVisit,
  tensions: readonly Tension[],
  onRecord: StoredVisit,
): readonly ToldTension[] {
  const told = tensions
    .filter(({ visit }) => visit === id)
    .map((tension) => ({
      ...tension,
      id,
      isKept: isKeptDespite(tension, onRecord.tensions),
    }));
  return [...before.filter(({ isKept }) => isKept), ...told];
}
