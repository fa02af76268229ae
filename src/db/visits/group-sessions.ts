import { and, asc, eq, gte, isNull, lte, sql } from "drizzle-orm";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { GroupSession } from "../../domain/visits/group-session.ts";
import type { After } from "../families/lists.ts";
import { appointments, contacts, groupSessions } from "../tables/appointment-tables.ts";
import { isAnyOf } from "../tables/columns.ts";
import type { Records } from "../transaction/records.ts";

export async function readGroupSessions(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<readonly GroupSession[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select()
    .from(groupSessions)
    .where(and(eq(groupSessions.municipality, municipality), isAnyOf(groupSessions.id, ids)));
  return rows.map(sessionOf);
}

export function sessionOf(row: typeof groupSessions.$inferSelect): GroupSession {
  const { id, appointment, title, place, capacity, author, recordedAt } = row;
  return { id, appointment, title, place, capacity, author, recordedAt };
}

export interface SessionFilter {
  readonly healthVisitor: string | undefined;
  readonly from: CivilDate | undefined;
  readonly until: CivilDate | undefined;
}

/** Sessions that stand, by their day, with what a cursor needs to go on after each. */
export async function listGroupSessions(
  { tx, municipality }: Records,
  { healthVisitor, from, until }: SessionFilter,
  after: After,
  limit: number,
): Promise<readonly { readonly id: string; readonly order: string }[]> {
  return tx
    .select({ id: groupSessions.id, order: appointments.date })
    .from(groupSessions)
    .innerJoin(
      appointments,
      and(
        eq(appointments.municipality, groupSessions.municipality),
        eq(appointments.id, groupSessions.appointment),
      ),
    )
    .where(
      and(
        eq(groupSessions.municipality, municipality),
        isNull(appointments.endedAt),
        healthVisitor === undefined ? undefined : eq(appointments.healthVisitor, healthVisitor),
        from && gte(appointments.date, from),
        until && lte(appointments.date, until),
        after &&
          sql`(${appointments.date}, ${groupSessions.id}) > (${after[0]}::date, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(appointments.date), asc(groupSessions.id))
    .limit(limit);
}

/** The contact by which a session's attendance is on record; undefined where it is not. */
export async function attendanceOf(
  { tx, municipality }: Records,
  session: string,
): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(
      and(
        eq(contacts.municipality, municipality),
        eq(contacts.groupSession, session),
        isNull(contacts.undoneAt),
      ),
    );
  return row?.id;
}

/** Lays a session down as it is from now on. */
export function saveGroupSession({ pending, municipality }: Records, session: GroupSession): void {
  pending.save(groupSessions, { municipality, ...session });
}
