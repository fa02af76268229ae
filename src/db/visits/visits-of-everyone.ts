import { type SQL, and, eq, isNull, sql } from "drizzle-orm";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { visits } from "../tables/visit-tables.ts";
import type { Records } from "../transaction/records.ts";
import { VISIT_WITH_HISTORY, visitOf } from "./visits.ts";

/** Every visit of the municipality that people have made something of, or once did. */
export async function readTouchedVisits({
  tx,
  municipality,
}: Records): Promise<readonly StoredVisit[]> {
  const rows = await tx
    .select(VISIT_WITH_HISTORY)
    .from(visits)
    .where(
      and(
        eq(visits.municipality, municipality),
        isNull(visits.withdrawnAt),
        sql`(visit.need is not null or exists (select 1 from appointment_visit as agreed
            where agreed.municipality = visit.municipality and agreed.visit = visit.id)
          or exists (select 1 from contact_visit as fulfilled
            where fulfilled.municipality = visit.municipality and fulfilled.visit = visit.id)
          or exists (select 1 from outcome
            where outcome.municipality = visit.municipality and outcome.child = visit.child))`,
      ),
    );
  return rows.map(visitOf);
}

/** Visits that nobody has held whose windows begin by a day, and those that are agreed. */
export async function readVisitsBegun(
  { tx, municipality }: Records,
  day: CivilDate,
): Promise<readonly StoredVisit[]> {
  const rows = await tx
    .select(VISIT_WITH_HISTORY)
    .from(visits)
    .where(
      and(
        eq(visits.municipality, municipality),
        isNull(visits.withdrawnAt),
        beginsByOrIsAgreed(municipality, day),
        sql`not exists (select 1 from contact_visit as fulfilled
          where fulfilled.municipality = visit.municipality and fulfilled.visit = visit.id
            and fulfilled.undone_at is null)`,
      ),
    );
  return rows.map(visitOf);
}

export function beginsByOrIsAgreed(municipality: string, day: CivilDate): SQL {
  return sql`(${visits.earliest} <= ${day} or exists (
    select 1 from appointment_visit as agreed where agreed.municipality = ${municipality}
      and agreed.visit = ${visits.id} and agreed.ended_at is null))`;
}
