import type { ChildFacts } from "../criteria/child.ts";
import type { TooManyOccurrences } from "../programme/plan-visits.ts";
import type { OwedVisit, Schedule } from "../programme/schedule.ts";
import { planByProgrammes } from "../programme/versions/plan-by-programmes.ts";
import { type Programmes, childProgrammes } from "../programme/versions/programmes.ts";
import type { FollowedProgramme } from "../registration/followed-programme.ts";
import { type Result, accepted } from "../result.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import { type Reconciliation, isSameVersion, isSameWindow, reconcile } from "./reconcile.ts";
import type { Standing } from "./standing.ts";
import type { StoredVisit } from "./stored-visit.ts";
import { NO_HISTORY, isByProgrammeAlone, standingOn } from "./visit-history.ts";

/** Whose visits they are, as it was and as it is. */
export interface FollowedChild {
  readonly id: string;
  readonly facts: ChildFacts;
  readonly programmes: readonly FollowedProgramme[];
  /** Its registration was cancelled: nothing is owed. */
  readonly isWithdrawn: boolean;
  /** Known to be born before this change. */
  readonly wasBorn: boolean;
}

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
}

/** What a child's visits become when what is known of it has changed: planned anew, and reconciled with what is on record. Twice is once. */
export function followPlan(
  child: FollowedChild,
  stored: readonly StoredVisit[],
  programmes: Programmes,
  closingDays: ClosingDays,
  day: CivilDate,
  newId: () => string,
): Result<FollowedPlan, TooManyOccurrences> {
  const plan = child.isWithdrawn
    ? accepted(NOTHING_OWED)
    : planByProgrammes(
        child.facts,
        childProgrammes(child.programmes, programmes),
        closingDays,
        day,
      );
  if (!plan.ok) return plan;
  const open = stored
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map((visit) => asItStands(visit, programmes, child.facts, day));
  const { add, move, withdraw, leave }: Reconciliation<StandingVisit> = child.isWithdrawn
    ? withdrawAll(open)
    : reconcile(plan.value.visits, open);
  const changes: VisitChange[] = [];
  for (const visit of add) {
    changes.push({ kind: "planned", visit: planned(visit, child.id, stored, newId) });
  }
  for (const { existing, owed: visit } of move) {
    const kind = isSameWindow(existing.window, visit.window) ? "changed" : "moved";
    const changesProgramme = !isSameVersion(existing.programme, visit.rule.programme);
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
  return accepted({ planned: plan.value, visits: [...after.values()], changes });
}

const NOTHING_OWED: Schedule = {
  visits: [],
  proposals: [],
  undecided: [],
  waiting: [],
  notDue: [],
};

/** A cancelled registration takes back everything that was not held. */
function withdrawAll(open: readonly StandingVisit[]): Reconciliation<StandingVisit> {
  const isHeld = ({ standing }: StandingVisit) => standing?.kind === "held";
  return {
    add: [],
    move: [],
    withdraw: open.filter((visit) => !isHeld(visit)),
    leave: open.filter(isHeld),
    tensions: [],
  };
}

/** A visit on record with how it stands on a day. */
export type StandingVisit = StoredVisit & { readonly standing?: Standing };

/** A visit as people have left it by a day. One of the pregnancy that nothing came of lapses at birth: it stays on record and is owed no more. */
export function asItStands(
  visit: StoredVisit,
  programmes: Pick<Programmes, "of">,
  { birthDate }: ChildFacts,
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
  if (birthDate !== undefined && isOfPregnancy(visit, programmes)) {
    return { ...visit, standing: { kind: "lapsed", since: birthDate } };
  }
  return standing === undefined ? visit : { ...visit, standing };
}

function isOfPregnancy({ rule, programme }: StoredVisit, programmes: Pick<Programmes, "of">) {
  const { rules } = programmes.of(programme);
  return rules.some(({ code, pregnancyOnly }) => code === rule && pregnancyOnly);
}

/** One that was withdrawn once and is owed again comes back under its id. */
function planned(
  owed: OwedVisit,
  child: string,
  stored: readonly StoredVisit[],
  newId: () => string,
): StoredVisit {
  const former = stored.find(
    ({ rule, occurrence }) => rule === owed.rule.code && occurrence === owed.occurrence,
  );
  const visit = former ?? {
    id: newId(),
    child,
    rule: owed.rule.code,
    occurrence: owed.occurrence,
    version: 0,
    history: NO_HISTORY,
  };
  return replanned(visit, owed);
}

function replanned(
  { id, child, rule, occurrence, version: former, history }: Identity,
  { rule: { programme }, window, provisional, feasible, because }: OwedVisit,
): StoredVisit {
  const plan = { window, provisional, feasible, because, programme, isWithdrawn: false };
  return { id, child, rule, occurrence, history, ...plan, version: former + 1 };
}

/** What a visit keeps through every change of its plan. */
type Identity = Pick<StoredVisit, "id" | "child" | "rule" | "occurrence" | "version" | "history">;

function changed(visit: StoredVisit): StoredVisit {
  return { ...visit, version: visit.version + 1 };
}
