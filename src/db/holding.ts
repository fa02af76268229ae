import { sql } from "drizzle-orm";
import { rows } from "./database.ts";
import type { Records } from "./records.ts";

/**
 * Holds the children of these visits until the transaction ends, and says who they are: what is agreed with a
 * child and what it is owed change one after the other. In one order for all, so that nobody waits in a ring.
 */
export async function holdChildrenOfVisits(
  { tx, municipality }: Records,
  visits: readonly string[],
): Promise<readonly string[]> {
  if (visits.length === 0) return [];
  const held = await rows(
    tx,
    sql`select id from child
      where municipality = ${municipality} and id in (
        select child from visit
        where municipality = ${municipality} and id = any(${listed(visits)}::uuid[]))
      order by id for no key update`,
  );
  return held.map(({ id }) => String(id));
}

/** Holds these children, as far as they are on record. */
export async function holdChildren(
  { tx, municipality }: Records,
  children: readonly string[],
): Promise<void> {
  if (children.length === 0) return;
  await tx.execute(sql`select id from child
    where municipality = ${municipality} and id = any(${listed(children)}::uuid[])
    order by id for no key update`);
}

/** Holds these appointments: who comes to them and for what changes one after the other. After their children, before their health visitors. */
export async function holdAppointments(
  { tx, municipality }: Records,
  appointments: readonly string[],
): Promise<void> {
  if (appointments.length === 0) return;
  await tx.execute(sql`select id from appointment
    where municipality = ${municipality} and id = any(${listed(appointments)}::uuid[])
    order by id for no key update`);
}

/** Holds these health visitors' days: who agrees a time with one waits for whoever is just doing so. Says who of them is on record. */
export async function holdHealthVisitors(
  { tx, municipality }: Records,
  healthVisitors: readonly string[],
): Promise<readonly string[]> {
  const held = await rows(
    tx,
    sql`select id from health_visitor
      where municipality = ${municipality} and id = any(${listed(healthVisitors)}::uuid[])
      order by id for no key update`,
  );
  return held.map(({ id }) => String(id));
}

function listed(ids: readonly string[]): string {
  return `{${ids.join(",")}}`;
}
