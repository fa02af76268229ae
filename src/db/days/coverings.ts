import { sql } from "drizzle-orm";
import type { Covering } from "../../domain/registration/family-on-record.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { rows } from "../connection/database.ts";
import { isAnyOf } from "../tables/columns.ts";
import { children } from "../tables/family-tables.ts";
import type { Records } from "../transaction/records.ts";

/** As long as a concern is not closed, its owner answers for it. */
const NO_LAST_DAY = "9999-12-31";

/**
 * Whoever owns a concern about a child of these families, until it has come to something, and whoever has agreed to come to these families, with the last day of it; what a contact or an outcome has ended counts
 * too, since whoever entered it may have to take it back. Child by child (the `offset` keeps the
 * planner to it): a database that knows nothing of its tables yet would join all appointments first.
 */
export async function readCoverings(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<readonly (Covering & { readonly family: string })[]> {
  const found = await rows(
    tx,
    sql`select child.family, agreed.health_visitor, max(agreed.date)::text as "on"
      from child cross join lateral (
        select appointment.health_visitor, appointment.date
        from visit
        join appointment_visit on appointment_visit.municipality = visit.municipality
          and appointment_visit.visit = visit.id
          and (appointment_visit.ended_at is null or appointment_visit.ended_by is not null)
        join appointment on appointment.municipality = appointment_visit.municipality
          and appointment.id = appointment_visit.appointment
        where visit.municipality = child.municipality and visit.child = child.id
        union all
        select concern.owner, coalesce((concern.closed_at at time zone 'Europe/Copenhagen')::date, ${NO_LAST_DAY}::date)
        from concern
        where concern.municipality = child.municipality and concern.child = child.id
          and child.stopped_as is null
        offset 0
      ) as agreed
      where child.municipality = ${municipality} and ${isAnyOf(children.family, ids)}
      group by child.family, agreed.health_visitor`,
  );
  return found.map((row) => ({
    family: String(row["family"]),
    healthVisitor: String(row["health_visitor"]),
    on: row["on"] as CivilDate,
  }));
}
