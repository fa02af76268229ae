import { and, eq, inArray, sql } from "drizzle-orm";
import type { VisitReason } from "../domain/programme/reason.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import type { StoredVisit } from "../domain/visits/stored-visit.ts";
import type { Records } from "./records.ts";
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
    .where(and(eq(visits.municipality, municipality), inArray(visits.child, [...children])));
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

/** Lays visits down as they are from now on, all in one statement. */
export async function saveVisits(
  { tx, municipality }: Records,
  changed: readonly StoredVisit[],
  now: Date,
): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map((visit) => ({
    id: visit.id,
    child: visit.child,
    rule: visit.rule,
    occurrence: visit.occurrence,
    programme: visit.programme.id,
    programme_version: visit.programme.version,
    ...visit.window,
    provisional: visit.provisional,
    feasible: visit.feasible,
    because: visit.because,
    withdrawn_at: visit.isWithdrawn ? now : null,
    version: visit.version,
  }));
  await tx.execute(sql`
    insert into visit (municipality, id, child, rule, occurrence, programme, programme_version,
      earliest, target, latest, provisional, feasible, because, withdrawn_at, recorded_at, version)
    select ${municipality}, id, child, rule, occurrence, programme, programme_version,
      earliest, target, latest, provisional, feasible, because, withdrawn_at, ${now.toISOString()}::timestamptz, version
    from json_to_recordset(${JSON.stringify(rows)}::json) as planned (
      id uuid, child uuid, rule text, occurrence int, programme text, programme_version text,
      earliest date, target date, latest date, provisional boolean, feasible boolean, because json,
      withdrawn_at timestamptz, version int)
    on conflict (municipality, id) do update set
      programme = excluded.programme, programme_version = excluded.programme_version,
      earliest = excluded.earliest, target = excluded.target, latest = excluded.latest,
      provisional = excluded.provisional, feasible = excluded.feasible, because = excluded.because,
      withdrawn_at = excluded.withdrawn_at, version = excluded.version`);
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
