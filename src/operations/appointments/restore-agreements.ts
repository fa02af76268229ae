import { appointmentsEndedBy, readAppointments, saveAppointment } from "../../db/appointments.ts";
import { holdHealthVisitors } from "../../db/holding.ts";
import { type Appointment, canBeRestored, restored } from "../../domain/visits/appointment.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";

/**
 * What a contact or an outcome had ended stands again, as it was agreed; the database refuses it where another
 * appointment has taken the time since. Says what the visits' histories become.
 */
export async function restoreAgreements(
  desk: Desk,
  endedBy: string,
  stored: readonly StoredVisit[],
): Promise<readonly StoredVisit[]> {
  const ended = await endedAppointments(desk, endedBy);
  if (ended.length === 0) return stored;
  await holdHealthVisitors(desk, [...new Set(ended.map(({ healthVisitor }) => healthVisitor))]);
  for (const appointment of ended) saveAppointment(desk, restored(appointment, endedBy, desk.now));
  return withAgreements(stored, ended, endedBy);
}

/** What the histories of other visits become by the same. */
export async function historiesRestored(
  desk: Desk,
  endedBy: string,
  stored: readonly StoredVisit[],
): Promise<readonly StoredVisit[]> {
  return withAgreements(stored, await endedAppointments(desk, endedBy), endedBy);
}

async function endedAppointments(desk: Desk, endedBy: string): Promise<readonly Appointment[]> {
  const ended = await readAppointments(desk, await appointmentsEndedBy(desk, endedBy));
  return ended.filter((appointment) => canBeRestored(appointment, endedBy));
}

function withAgreements(
  stored: readonly StoredVisit[],
  ended: readonly Appointment[],
  endedBy: string,
): readonly StoredVisit[] {
  const standsAgain = (visit: string, appointment: string) =>
    ended.some(
      ({ id, visits }) =>
        id === appointment &&
        visits.some((agreed) => agreed.visit === visit && agreed.end?.by === endedBy),
    );
  return stored.map((visit) => ({
    ...visit,
    history: {
      ...visit.history,
      agreements: visit.history.agreements.map((agreed) =>
        standsAgain(visit.id, agreed.appointment) ? { ...agreed, until: undefined } : agreed,
      ),
    },
  }));
}
