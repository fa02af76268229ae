import type { ChildFacts } from "../criteria/child.ts";
import { type TooManyOccurrences, planVisits } from "../programme/plan-visits.ts";
import type { Programme } from "../programme/programme.ts";
import type { OwedVisit, Schedule } from "../programme/schedule.ts";
import { type Result, accepted } from "../result.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { ClosingDays } from "../time/visiting-days.ts";
import { type Reconciliation, isSameWindow, reconcile } from "./reconcile.ts";
import type { Standing } from "./standing.ts";
import type { StoredVisit } from "./stored-visit.ts";

/** Whose visits they are, as it was and as it is. */
export interface FollowedChild {
  readonly id: string;
  readonly facts: ChildFacts;
  /** Its registration was cancelled: nothing is owed. */
  readonly isWithdrawn: boolean;
  /** Known to be born before this change. */
  readonly wasBorn: boolean;
}

export interface VisitChange {
  /** One that is only changed keeps its window: its reasons are others. */
  readonly kind: "planned" | "moved" | "changed" | "lapsed" | "withdrawn";
  readonly visit: StoredVisit;
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
  programme: Programme,
  closingDays: ClosingDays,
  day: CivilDate,
  newId: () => string,
): Result<FollowedPlan, TooManyOccurrences> {
  const plan = child.isWithdrawn
    ? accepted(NOTHING_OWED)
    : planVisits(child.facts, programme, closingDays, day);
  if (!plan.ok) return plan;
  const open = stored
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map((visit) => withStanding(visit, standingAtBirth(visit, programme, child.facts)));
  const { add, move, withdraw, leave } = child.isWithdrawn
    ? withdrawAll(open)
    : reconcile(plan.value.visits, open);
  const changes: VisitChange[] = [];
  for (const visit of add) {
    changes.push({ kind: "planned", visit: planned(visit, child.id, stored, programme, newId) });
  }
  for (const { existing, owed: visit } of move) {
    const kind = isSameWindow(existing.window, visit.window) ? "changed" : "moved";
    changes.push({ kind, visit: replanned(existing, visit, programme) });
  }
  for (const { standing: _, ...visit } of withdraw) {
    changes.push({ kind: "withdrawn", visit: { ...changed(visit), isWithdrawn: true } });
  }
  for (const visit of leave) {
    if (visit.standing?.kind === "lapsed" && !child.wasBorn) {
      changes.push({ kind: "lapsed", visit: changed(visit) });
    }
  }
  const after = new Map(
    [...stored, ...open, ...changes.map(({ visit }) => visit)].map((visit) => [visit.id, visit]),
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
function withdrawAll(open: readonly StoredVisit[]): Reconciliation<StoredVisit> {
  const isHeld = ({ standing }: StoredVisit) => standing?.kind === "held";
  return {
    add: [],
    move: [],
    withdraw: open.filter((visit) => !isHeld(visit)),
    leave: open.filter(isHeld),
    tensions: [],
  };
}

/** A visit of the pregnancy that nothing came of lapses at birth: it stays on record and is owed no more. */
export function standingAtBirth(
  { rule, standing }: StoredVisit,
  programme: Programme,
  { birthDate }: ChildFacts,
): Standing | undefined {
  if (standing !== undefined || birthDate === undefined) return standing;
  const ofPregnancy = programme.rules.some(
    ({ code, pregnancyOnly }) => code === rule && pregnancyOnly,
  );
  return ofPregnancy ? { kind: "lapsed", since: birthDate } : undefined;
}

/** One that was withdrawn once and is owed again comes back under its id. */
function planned(
  owed: OwedVisit,
  child: string,
  stored: readonly StoredVisit[],
  programme: Programme,
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
  };
  return replanned(visit, owed, programme);
}

function replanned(
  visit: Pick<StoredVisit, "id" | "child" | "rule" | "occurrence" | "version" | "standing">,
  { window, provisional, feasible, because }: OwedVisit,
  { id, version }: Programme,
): StoredVisit {
  const programme = { id, version };
  const plan = { window, provisional, feasible, because, programme, isWithdrawn: false };
  return { ...visit, ...plan, version: visit.version + 1 };
}

function changed(visit: StoredVisit): StoredVisit {
  return { ...visit, version: visit.version + 1 };
}

export function withStanding(visit: StoredVisit, standing: Standing | undefined): StoredVisit {
  return standing === undefined ? visit : { ...visit, standing };
}
