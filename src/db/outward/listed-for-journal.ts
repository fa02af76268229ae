import { type SQL, and, asc, eq, sql } from "drizzle-orm";
import type { TimeSpan } from "../../domain/time/time-span.ts";
import type { After } from "../families/lists.ts";
import { appointments, contacts } from "../tables/appointment-tables.ts";
import { isAnyOf } from "../tables/columns.ts";
import type { Records } from "../transaction/records.ts";
import { isWithin } from "./last-changes.ts";

/** Which appointments or contacts a list is about. */
export interface JournalFilter {
  readonly ids: readonly string[] | undefined;
  readonly healthVisitor: string | undefined;
  readonly child: string | undefined;
  /** For which an appointment was agreed. */
  readonly visit?: string | undefined;
  /** The journal's own. */
  readonly externalReference?: string | undefined;
  /** When they begin, or were held. */
  readonly at: TimeSpan;
  /** When they were last changed. */
  readonly changed: TimeSpan;
}

interface Listed {
  readonly id: string;
  readonly order: string;
}

/** An agreed day without a clock time begins with that day in Denmark. */
const BEGINS = sql`coalesce(${appointments.startsAt}, ${appointments.date}::timestamp at time zone 'Europe/Copenhagen')`;

/** Appointments in the order of their beginnings, those that have ended too. */
export async function listAppointments(
  { tx, municipality }: Records,
  { ids, healthVisitor, child, visit, externalReference, at, changed }: JournalFilter,
  after: After,
  limit: number,
): Promise<readonly Listed[]> {
  return tx
    .select({ id: appointments.id, order: inText(BEGINS) })
    .from(appointments)
    .where(
      and(
        eq(appointments.municipality, municipality),
        ids && isAnyOf(appointments.id, ids),
        externalReference === undefined
          ? undefined
          : eq(appointments.externalReference, externalReference),
        visit === undefined
          ? undefined
          : sql`${appointments.id} in (select agreed.appointment from appointment_visit as agreed
              where agreed.municipality = ${municipality} and agreed.visit = ${visit})`,
        healthVisitor === undefined ? undefined : eq(appointments.healthVisitor, healthVisitor),
        child === undefined
          ? undefined
          : sql`${appointments.id} in (select agreed.appointment from visit
              join appointment_visit as agreed on agreed.municipality = visit.municipality
                and agreed.visit = visit.id
              where visit.municipality = ${municipality} and visit.child = ${child})`,
        isWithin(BEGINS, at),
        isWithin(sql`${appointments.changedAt}`, changed),
        isAfter(BEGINS, sql`${appointments.id}`, after),
      ),
    )
    .orderBy(asc(BEGINS), asc(appointments.id))
    .limit(limit);
}

const CONTACT_CHANGED = sql`greatest(${contacts.recordedAt}, ${contacts.undoneAt})`;

/** Contacts in the order in which they were held, those that were undone too. */
export async function listContacts(
  { tx, municipality }: Records,
  { ids, healthVisitor, child, externalReference, at, changed }: JournalFilter,
  after: After,
  limit: number,
): Promise<readonly Listed[]> {
  const heldAt = sql`${contacts.heldAt}`;
  return tx
    .select({ id: contacts.id, order: inText(heldAt) })
    .from(contacts)
    .where(
      and(
        eq(contacts.municipality, municipality),
        ids && isAnyOf(contacts.id, ids),
        externalReference === undefined
          ? undefined
          : eq(contacts.externalReference, externalReference),
        healthVisitor === undefined ? undefined : eq(contacts.healthVisitor, healthVisitor),
        child === undefined
          ? undefined
          : sql`${contacts.id} in (select about.contact from contact_child as about
              where about.municipality = ${municipality} and about.child = ${child})`,
        isWithin(heldAt, at),
        isWithin(CONTACT_CHANGED, changed),
        isAfter(heldAt, sql`${contacts.id}`, after),
      ),
    )
    .orderBy(asc(contacts.heldAt), asc(contacts.id))
    .limit(limit);
}

/** With all its digits, so that a cursor goes on where it stopped. */
function inText(moment: SQL) {
  return sql<string>`to_json(${moment})#>>'{}'`;
}

function isAfter(moment: SQL, id: SQL, after: After): SQL | undefined {
  return after && sql`(${moment}, ${id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)`;
}
