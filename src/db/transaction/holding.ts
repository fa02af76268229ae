import { sql } from "drizzle-orm";
import { rows } from "../connection/database.ts";
import { appointments } from "../tables/appointment-tables.ts";
import { isAnyOf } from "../tables/columns.ts";
import { children } from "../tables/family-tables.ts";
import { healthVisitors } from "../tables/health-visitor-tables.ts";
import { visits } from "../tables/visit-tables.ts";
import type { Records } from "./records.ts";

/**
 * Holds the children of these visits until the transaction ends, and says who they are: what is agreed with a
 * child and what it is owed change one after the other. In one order for all, so that nobody waits in a ring.
 */
export async function holdChildrenOfVisits(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const held = await rows(
    tx,
    sql`select id from child
      where municipality = ${municipality} and id in (
        select child from visit
        where municipality = ${municipality} and ${isAnyOf(visits.id, ids)})
      order by id for no key update`,
  );
  return held.map(({ id }) => String(id));
}

/** Holds these children, as far as they are on record. */
export async function holdChildren(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.execute(sql`select id from child
    where municipality = ${municipality} and ${isAnyOf(children.id, ids)}
    order by id for no key update`);
}

/** Holds these appointments: who comes to them and for what changes one after the other. After their children, before their health visitors. */
export async function holdAppointments(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.execute(sql`select id from appointment
    where municipality = ${municipality} and ${isAnyOf(appointments.id, ids)}
    order by id for no key update`);
}

/** Holds these health visitors' days: who agrees a time with one waits for whoever is just doing so. Says who of them is on record. */
export async function holdHealthVisitors(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<readonly string[]> {
  const held = await rows(
    tx,
    sql`select id from health_visitor
      where municipality = ${municipality} and ${isAnyOf(healthVisitors.id, ids)}
      order by id for no key update`,
  );
  return held.map(({ id }) => String(id));
}
