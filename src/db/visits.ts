import { and, eq } from "drizzle-orm";
import type { VisitReason } from "../domain/programme/reason.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import type { StoredVisit } from "../domain/visits/stored-visit.ts";
import type { Records } from "./records.ts";
import { isAnyOf } from "./columns.ts";
import { visits } from "./visit-tables.ts";

/** Every visit of these children, withdrawn ones too. */
export async function readVisits(
  { tx, municipality }: Records,
  children: readonly string[],
): Promise<readonly StoredVisit[]> {
  if (children.length === 0) return [];
  const rows = await tx
    .select()
    .from(visits)
    .where(and(eq(visits.municipality, municipality), isAnyOf(visits.child, children)));
  return rows.map(visitOf);
}

export async function readVisit(
  { tx, municipality }: Records,
  id: string,
): Promise<StoredVisit | undefined> {
  const [row] = await tx
    .select()
    .from(visits)
    .where(and(eq(visits.municipality, municipality), eq(visits.id, id)));
  return row && visitOf(row);
}

/** Lays a visit down as it is from now on. */
export function saveVisit({ pending, municipality }: Records, visit: StoredVisit, now: Date): void {
  pending.save(visits, {
    municipality,
    id: visit.id,
    child: visit.child,
    rule: visit.rule,
    occurrence: visit.occurrence,
    programme: visit.programme.id,
    programmeVersion: visit.programme.version,
    ...visit.window,
    provisional: visit.provisional,
    feasible: visit.feasible,
    because: visit.because,
    withdrawnAt: visit.isWithdrawn ? now : null,
    recordedAt: now,
    version: visit.version,
  });
}

export function visitOf(row: typeof visits.$inferSelect): StoredVisit {
  return {
    id: row.id,
    child: row.child,
    rule: row.rule,
    occurrence: row.occurrence,
    programme: { id: row.programme, version: row.programmeVersion },
    window: {
      earliest: row.earliest as CivilDate,
      target: row.target as CivilDate,
      latest: row.latest as CivilDate,
    },
    provisional: row.provisional,
    feasible: row.feasible,
    because: row.because as VisitReason[],
    version: row.version,
    isWithdrawn: row.withdrawnAt !== null,
  };
}
