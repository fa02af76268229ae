import { type SQL, and, asc, eq, isNull, sql } from "drizzle-orm";
import type { AbsenceOnRecord } from "../../domain/planning/absence-on-record.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { After } from "../families/lists.ts";
import { absences } from "../tables/health-visitor-tables.ts";
import type { Records } from "../transaction/records.ts";

/** Which absences a list is about: of one health visitor, or touching a stretch of days. */
export interface AbsenceFilter {
  readonly healthVisitor: string | undefined;
  readonly from: CivilDate | undefined;
  readonly until: CivilDate | undefined;
}

/** Standing absences by their first day. */
export async function listAbsences(
  { tx, municipality }: Records,
  filter: AbsenceFilter,
  after: After,
  limit: number,
): Promise<readonly AbsenceOnRecord[]> {
  const rows = await tx
    .select()
    .from(absences)
    .where(
      and(
        eq(absences.municipality, municipality),
        isNull(absences.withdrawnAt),
        ...absenceConditions(filter),
        after && sql`(${absences.from}, ${absences.id}) > (${after[0]}::date, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(absences.from), asc(absences.id))
    .limit(limit);
  return rows.map(absenceOf);
}

/** An absence by its id, taken back or not. */
export async function readAbsence(
  { tx, municipality }: Records,
  id: string,
): Promise<AbsenceOnRecord | undefined> {
  const [row] = await tx
    .select()
    .from(absences)
    .where(and(eq(absences.municipality, municipality), eq(absences.id, id)));
  return row && absenceOf(row);
}

export function addAbsence(
  { pending, municipality }: Records,
  absence: AbsenceOnRecord,
  author: string,
  now: Date,
): void {
  const { id, healthVisitor, from, until, kind, version } = absence;
  const said = { id, healthVisitor, from, until, kind, author, recordedAt: now };
  pending.add(absences, [{ municipality, ...said, withdrawnAt: null, version }]);
}

/** It is taken back, and stays on record. */
export async function withdrawAbsence(
  { tx, municipality }: Records,
  { id, version, withdrawnAt }: AbsenceOnRecord,
): Promise<void> {
  await tx
    .update(absences)
    .set({ withdrawnAt: withdrawnAt ?? null, version })
    .where(and(eq(absences.municipality, municipality), eq(absences.id, id)));
}

function absenceConditions({ healthVisitor, from, until }: AbsenceFilter): (SQL | undefined)[] {
  return [
    healthVisitor === undefined ? undefined : eq(absences.healthVisitor, healthVisitor),
    from && sql`${absences.until} >= ${from}`,
    until && sql`${absences.from} <= ${until}`,
  ];
}

function absenceOf(row: typeof absences.$inferSelect): AbsenceOnRecord {
  return {
    id: row.id,
    version: row.version,
    healthVisitor: row.healthVisitor,
    from: row.from as CivilDate,
    until: row.until as CivilDate,
    kind: row.kind,
    withdrawnAt: row.withdrawnAt ?? undefined,
  };
}
