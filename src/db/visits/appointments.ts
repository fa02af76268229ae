import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Modality } from "../../domain/programme/programme.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { AgreedVisit, Appointment, AppointmentEnd } from "../../domain/visits/appointment.ts";
import { appointmentVisits, appointments, formerTimes } from "../tables/appointment-tables.ts";
import { isAnyOf } from "../tables/columns.ts";
import type { Records } from "../transaction/records.ts";

/** Appointments by their ids, each with the visits that it was ever agreed for. */
export async function readAppointments(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<readonly Appointment[]> {
  if (ids.length === 0) return [];
  const [rows, agreed] = await Promise.all([
    tx
      .select()
      .from(appointments)
      .where(and(eq(appointments.municipality, municipality), isAnyOf(appointments.id, ids)))
      .orderBy(asc(appointments.recordedAt), asc(appointments.id))
      .execute(),
    tx
      .select()
      .from(appointmentVisits)
      .where(
        and(
          eq(appointmentVisits.municipality, municipality),
          isAnyOf(appointmentVisits.appointment, ids),
        ),
      )
      .orderBy(asc(appointmentVisits.recordedAt), asc(appointmentVisits.visit))
      .execute(),
  ]);
  return rows.map((row) =>
    appointmentOf(
      row,
      agreed.filter(({ appointment }) => appointment === row.id),
    ),
  );
}

/** The appointments that a contact or an outcome took visits out of. */
export async function appointmentsEndedBy(
  { tx, municipality }: Records,
  by: string,
): Promise<readonly string[]> {
  const found = await tx
    .selectDistinct({ id: appointmentVisits.appointment })
    .from(appointmentVisits)
    .where(
      and(eq(appointmentVisits.municipality, municipality), eq(appointmentVisits.endedBy, by)),
    );
  return found.map(({ id }) => id);
}

/** How many appointments a health visitor has on a day beside one. */
export async function countAppointmentsOn(
  { tx, municipality }: Records,
  healthVisitor: string,
  date: CivilDate,
  besides: string | undefined,
): Promise<number> {
  const [counted] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(appointments)
    .where(
      and(
        eq(appointments.municipality, municipality),
        eq(appointments.healthVisitor, healthVisitor),
        eq(appointments.date, date),
        isNull(appointments.endedAt),
        besides === undefined ? undefined : sql`${appointments.id} <> ${besides}`,
      ),
    );
  return counted?.count ?? 0;
}

/** Lays an appointment down as it is from now on, with its visits. */
export function saveAppointment(
  { pending, municipality }: Records,
  appointment: Appointment,
): void {
  const { id } = appointment;
  pending.save(appointments, {
    municipality,
    id,
    uid: appointment.uid,
    healthVisitor: appointment.healthVisitor,
    date: appointment.date,
    time: appointment.time ?? null,
    startsAt: appointment.startsAt ?? null,
    endsAt: appointment.endsAt ?? null,
    durationMinutes: appointment.durationMinutes,
    modality: appointment.modality,
    groupSession: appointment.groupSession ?? null,
    externalReference: appointment.externalReference ?? null,
    author: appointment.author,
    recordedAt: appointment.recordedAt,
    changedAt: appointment.changedAt,
    endedAt: appointment.endedAt ?? null,
    endedAs: appointment.endedAs ?? null,
    version: appointment.version,
  });
  for (const { visit, recordedAt, end } of appointment.visits) {
    pending.save(appointmentVisits, {
      municipality,
      appointment: id,
      visit,
      recordedAt,
      endedAt: end?.at ?? null,
      endedOn: end?.on ?? null,
      endedBy: end?.by ?? null,
    });
  }
}

/** What a calendar tells of a family's appointments has become another: each is a new version of its entry. */
export async function renewAppointmentsOf(
  { tx, municipality }: Records,
  family: string,
  now: Date,
): Promise<void> {
  await tx.execute(sql`
    update appointment set version = version + 1, changed_at = ${now.toISOString()}::timestamptz
    where municipality = ${municipality} and ended_at is null and id in (
      select agreed.appointment from child
      join visit on visit.municipality = child.municipality and visit.child = child.id
      join appointment_visit as agreed on agreed.municipality = visit.municipality
        and agreed.visit = visit.id and agreed.ended_at is null
      where child.municipality = ${municipality} and child.family = ${family})`);
}

/** An appointment leaves a day or a health visitor: her calendar still says that it is gone. */
export function addFormerTime(
  { pending, municipality }: Records,
  { id, healthVisitor, date, startsAt, endsAt, version }: Appointment,
  leftAt: Date,
): void {
  pending.add(formerTimes, [
    {
      municipality,
      id: crypto.randomUUID(),
      appointment: id,
      healthVisitor,
      date,
      startsAt: startsAt ?? null,
      endsAt: endsAt ?? null,
      version,
      leftAt,
    },
  ]);
}

/** Whether the journal's own reference stands for another appointment already. */
export async function isAppointmentReference(
  { tx, municipality }: Records,
  reference: string | undefined,
): Promise<boolean> {
  if (reference === undefined) return false;
  const found = await tx
    .select({ id: appointments.id })
    .from(appointments)
    .where(
      and(
        eq(appointments.municipality, municipality),
        eq(appointments.externalReference, reference),
      ),
    );
  return found.length > 0;
}

export function appointmentOf(
  row: typeof appointments.$inferSelect,
  agreed: readonly (typeof appointmentVisits.$inferSelect)[],
): Appointment {
  return {
    id: row.id,
    uid: row.uid,
    version: row.version,
    healthVisitor: row.healthVisitor,
    date: row.date as CivilDate,
    time: row.time ?? undefined,
    startsAt: row.startsAt ?? undefined,
    endsAt: row.endsAt ?? undefined,
    durationMinutes: row.durationMinutes,
    modality: row.modality as Modality,
    groupSession: row.groupSession ?? undefined,
    externalReference: row.externalReference ?? undefined,
    author: row.author,
    recordedAt: row.recordedAt,
    changedAt: row.changedAt,
    endedAt: row.endedAt ?? undefined,
    endedAs: (row.endedAs as AppointmentEnd | null) ?? undefined,
    visits: agreed.map(agreedVisitOf),
  };
}

function agreedVisitOf(row: typeof appointmentVisits.$inferSelect): AgreedVisit {
  const { visit, recordedAt, endedAt, endedOn, endedBy } = row;
  const end =
    endedAt === null || endedOn === null
      ? undefined
      : { at: endedAt, on: endedOn as CivilDate, by: endedBy ?? undefined };
  return { visit, recordedAt, end };
}
