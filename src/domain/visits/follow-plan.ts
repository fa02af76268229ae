import type { ChildFacts } from "../criteria/child.ts";
import type { ChildEnding } from "../registration/child-ending.ts";
import { isPlannedAlike } from "../programme/programme.ts";
import type { TooManyOccurrences } from "../programme/plan-visits.ts";
import type { OwedVisit, Schedule } from "../programme/schedule.ts";
import { planByProgrammes } from "../programme/versions/plan-by-programmes.ts";
import {
  type KnownProgrammes,
  type Programmes,
  childProgrammes,
} from "../programme/versions/programmes.ts";
import { isSameVisit } from "../programme/visit-identity.ts";
import { isSameWindow } from "../programme/visit-window.ts";
import { type Result, accepted } from "../result.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import { catchUpsOwed } from "./catch-up.ts";
import { besides, decidedVisits } from "./decided-visits.ts";
import type { FollowedChild } from "./followed-child.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";
import { findRule } from "./rule-of.ts";
import type { Standing } from "./standing.ts";
import type { StoredVisit } from "./stored-visit.ts";
import { type Tension, isKeptDespite, noLongerOwed } from "./tension.ts";
import { NO_HISTORY, isByProgrammeAlone, standingOn } from "./visit-history.ts";

export interface VisitChange {
  /** One that is only changed keeps its window: its reasons or its programme are others. */
  readonly kind: "planned" | "moved" | "changed" | "lapsed" | "withdrawn";
  readonly visit: StoredVisit;
  /** It is planned by another programme than before. */
  readonly changesProgramme?: boolean;
}

export interface FollowedPlan {
  readonly planned: Schedule;
  /** Every visit on record after the change, withdrawn ones too. */
  readonly visits: readonly StoredVisit[];
  readonly changes: readonly VisitChange[];
  /** What is agreed or was held and does not fit, but for what people chose to keep. */
  readonly tensions: readonly Tension[];
}

/** What a child's visits become when what is known of it has changed: planned anew, and reconciled with what is on record. Twice is once. */
export function followPlan(
  child: FollowedChild,
  onRecord: readonly StoredVisit[],
  programmes: Programmes,
  closingDays: ClosingDays,
  day: CivilDate,
  newId: () => string,
): Result<FollowedPlan, TooManyOccurrences> {
  const stored = onRecord.map((visit) =>
    isHeldAnyhow(visit, day) ? { ...changed(visit), isWithdrawn: false } : visit,
  );
  const followed = childProgrammes(child.programmes, programmes);
  const plan =
    child.ending === undefined
      ? planByProgrammes(child.facts, followed, closingDays, day)
      : accepted(NOTHING_OWED);
  if (!plan.ok) return plan;
  const caughtUp = catchUpsOwed(stored, programmes, child.facts, closingDays, day);
  const decided = decidedVisits(stored, programmes, child.facts, closingDays, day);
  const open = stored
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map((visit) => asItStands(visit, programmes, child.facts, day));
  const { add, move, withdraw, leave, tensions }: Reconciliation<StandingVisit> =
    child.ending === undefined
      ? reconcile([...plan.value.visits, ...caughtUp, ...besides(decided, plan.value.visits)], open)
      : withdrawAll(open, child.ending);
  const changes: VisitChange[] = stored
    .filter((visit, place) => visit !== onRecord[place])
    .map((visit) => ({ kind: "changed", visit }));
  for (const visit of add) {
    changes.push({ kind: "planned", visit: planned(visit, child.id, stored, newId) });
  }
  for (const { existing, owed: visit } of move) {
    const kind = isSameWindow(existing.window, visit.window) ? "changed" : "moved";
    const changesProgramme = !isPlannedAlike(existing.programme, visit.rule);
    changes.push({ kind, visit: replanned(existing, visit), changesProgramme });
  }
  for (const { standing: _, ...visit } of withdraw) {
    changes.push({ kind: "withdrawn", visit: { ...changed(visit), isWithdrawn: true } });
  }
  for (const { standing, ...visit } of leave) {
    if (standing?.kind === "lapsed" && !child.wasBorn) {
      changes.push({ kind: "lapsed", visit: changed(visit) });
    }
  }
  const after = new Map(
    [...stored, ...changes.map(({ visit }) => visit)].map((visit) => [visit.id, visit]),
  );
  return accepted({ planned: plan.value, visits: [...after.values()], changes, tensions });
}

/** What was held was held: it stands on record, owed or not. */
function isHeldAnyhow({ isWithdrawn, history }: StoredVisit, day: CivilDate): boolean {
  return isWithdrawn && standingOn(history, day)?.kind === "held";
}

const NOTHING_OWED: Schedule = {
  visits: [],
  proposals: [],
  undecided: [],
  waiting: [],
  notDue: [],
};

/** Whatever ends a child's programme takes back everything that was not held. Of a child that has moved, a person ends what is agreed. */
function withdrawAll(
  open: readonly StandingVisit[],
  ending: ChildEnding,
): Reconciliation<StandingVisit> {
  const stays = ({ standing }: StandingVisit) =>
    standing?.kind === "held" || (standing?.kind === "booked" && ending === "departed");
  const leave = open.filter(stays);
  return {
    add: [],
    move: [],
    withdraw: open.filter((visit) => !stays(visit)),
    leave,
    tensions: leave.flatMap(({ id, standing, tensions: told }) => {
      const tension = standing?.kind === "booked" ? noLongerOwed(id, standing) : undefined;
      return tension === undefined || isKeptDespite(tension, told) ? [] : [tension];
    }),
  };
}

/** A visit on record with how it stands on a day. */
export type StandingVisit = StoredVisit & { readonly standing?: Standing };

/** A visit as people have left it by a day. One of the pregnancy that nothing came of lapses at birth: it stays on record and is owed no more. */
export function asItStands(
  visit: StoredVisit,
  programmes: KnownProgrammes,
  { birthDate }: Pick<ChildFacts, "birthDate">,
  day: CivilDate,
): StandingVisit {
  const standing = standingOn(visit.history, day);
  // A programme that is declined after the birth reaches no visit that had lapsed by then.
  const isLapsedByThen =
    standing !== undefined &&
    birthDate !== undefined &&
    "since" in standing &&
    standing.since > birthDate &&
    isByProgrammeAlone(visit.history, day);
  if (standing !== undefined && !isLapsedByThen) return { ...visit, standing };
  const rule = findRule(programmes.of(visit.programme), visit.rule);
  if (birthDate !== undefined && rule?.pregnancyOnly === true) {
    return { ...visit, standing: { kind: "lapsed", since: birthDate } };
  }
  return standing === undefined ? visit : { ...visit, standing };
}

/** One that was withdrawn once and is owed again comes back under its id. */
function planned(
  owed: OwedVisit,
  child: string,
  stored: readonly StoredVisit[],
  newId: () => string,
): StoredVisit {
  const visit = stored.find((former) => isSameVisit(former, owed)) ?? {
    id: newId(),
    child,
    rule: owed.rule.code,
    occurrence: owed.occurrence,
    version: 0,
    history: NO_HISTORY,
    tensions: [],
  };
  return replanned(visit, owed);
}

function replanned(
  { id, child, rule, occurrence, version: former, history, tensions, need }: Identity,
  { rule: { programme }, window, provisional, feasible, because }: OwedVisit,
): StoredVisit {
  const plan = { window, provisional, feasible, because, programme, isWithdrawn: false };
  const kept = { id, child, rule, occurrence, history, tensions, ...(need && { need }) };
  return { ...kept, ...plan, version: former + 1 };
}

/** What a visit keeps through every change of its plan. */
type Identity = Pick<
  StoredVisit,
  "id" | "child" | "rule" | "occurrence" | "version" | "history" | "tensions" | "need"
>;

function changed(visit: StoredVisit): StoredVisit {
  return { ...visit, version: visit.version + 1 };
}
