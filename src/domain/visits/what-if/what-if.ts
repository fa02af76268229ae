import { orderOf } from "../../order-of.ts";
import { type TooManyOccurrences, planVisits } from "../../programme/plan-visits.ts";
import type { Programme, ProgrammeVersion } from "../../programme/programme.ts";
import { changeOver, planByProgrammes } from "../../programme/versions/plan-by-programmes.ts";
import { type Programmes, childProgrammes } from "../../programme/versions/programmes.ts";
import { type Result, accepted } from "../../result.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { ClosingDays } from "../../time/visiting-days.ts";
import type { ChildOfCaseload } from "./child-of-caseload.ts";
import { type VisitAhead, touchedVisits, visitsAhead } from "./visits-ahead.ts";
import { type WorkloadBeside, type WorkloadCell, countWorkload, totalOf } from "./workload.ts";

/** What would become of a caseload if everybody took a programme up. */
export interface WhatIf {
  readonly programme: ProgrammeVersion;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly cells: readonly WorkloadCell[];
  readonly total: WorkloadBeside;
  /** Those whose visits would change, the most affected first. */
  readonly families: readonly AffectedFamily[];
}

export interface AffectedFamily {
  readonly family: string;
  /** Visits that it would have and has not, and that it has and would not have. */
  readonly added: number;
  readonly removed: number;
  /** How many minutes more. */
  readonly minutes: number;
}

interface Question {
  readonly programme: Programme;
  /** From this day on windows that open follow it, and visits are counted. */
  readonly from: CivilDate;
  /** The last day that is counted. */
  readonly until: CivilDate;
}

/** Plans every child by what it follows and by what it would follow, and counts both. Nothing is changed. */
export function whatIf(
  caseload: readonly ChildOfCaseload[],
  { programme, from, until }: Question,
  programmes: Programmes,
  closingDays: ClosingDays,
  today: CivilDate,
): Result<WhatIf, TooManyOccurrences> {
  const count = countWorkload();
  const affected = new Map<string, AffectedFamily>();
  for (const { family, district, facts, programmes: followed, touched } of caseload) {
    const spans = childProgrammes(followed, programmes);
    const now = planByProgrammes(facts, spans, closingDays, today);
    if (!now.ok) return now;
    const next = planVisits(facts, programme, closingDays, today);
    if (!next.ok) return next;
    const instead = changeOver(now.value, next.value, programme, from);
    const made = touchedVisits(touched, programmes, today);
    const aheadNow = visitsAhead(now.value.visits, made, from, until);
    const aheadInstead = visitsAhead(instead.visits, made, from, until);
    count.add("now", district, aheadNow);
    count.add("instead", district, aheadInstead);
    affect(affected, family, aheadNow, aheadInstead);
  }
  const cells = count.cells();
  const families = [...affected.values()].sort(byAffection);
  const { id, version } = programme;
  const asked = { programme: { id, version }, from, until };
  return accepted({ ...asked, cells, total: totalOf(cells), families });
}

function affect(
  affected: Map<string, AffectedFamily>,
  family: string,
  now: readonly VisitAhead[],
  instead: readonly VisitAhead[],
): void {
  const before = new Map(now.map(({ identity, rule }) => [identity, rule.durationMinutes]));
  let added = 0;
  let minutes = 0;
  for (const { identity, rule } of instead) {
    const former = before.get(identity);
    if (former === undefined) added++;
    minutes += rule.durationMinutes - (former ?? 0);
    before.delete(identity);
  }
  for (const lost of before.values()) minutes -= lost;
  const removed = before.size;
  if (added === 0 && removed === 0 && minutes === 0) return;
  const sibling = affected.get(family);
  affected.set(family, {
    family,
    added: (sibling?.added ?? 0) + added,
    removed: (sibling?.removed ?? 0) + removed,
    minutes: (sibling?.minutes ?? 0) + minutes,
  });
}

function byAffection(one: AffectedFamily, other: AffectedFamily): number {
  return (
    other.added + other.removed - (one.added + one.removed) ||
    Math.abs(other.minutes) - Math.abs(one.minutes) ||
    orderOf(one.family, other.family)
  );
}
