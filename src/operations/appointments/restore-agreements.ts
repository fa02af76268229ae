import { appointmentsEndedBy, readAppointments, saveAppointment } from "../../db/appointments.ts";
import { holdHealthVisitors } from "../../db/holding.ts";
import { restored } from "../../domain/visits/appointment.ts";
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
  const ended = await readAppointments(desk, await appointmentsEndedBy(desk, endedBy));
  if (ended.length === 0) return stored;
  await holdHealthVisitors(desk, [...new Set(ended.map(({ healthVisitor }) => healthVisitor))]);
  const again = new Map<string, Set<string>>();
  for (const before of ended) {
    saveAppointment(desk, restored(before, endedBy, desk.now));
    for (const { visit, end } of before.visits) {
      if (end?.by !== endedBy) continue;
      again.set(visit, (again.get(visit) ?? new Set()).add(before.id));
    }
  }
  return stored.map((visit) => ({
    ...visit,
    history: {
      ...visit.history,
      agreements: visit.history.agreements.map((agreed) =>
        again.get(visit.id)?.has(agreed.appointment) === true
          ? { ...agreed, until: undefined }
          : agreed,
      ),
    },
  }));
}
