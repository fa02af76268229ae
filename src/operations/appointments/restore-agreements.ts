import { appointmentsEndedBy } from "../../db/visits/appointments.ts";
import { holdHealthVisitors } from "../../db/transaction/holding.ts";
import type { Appointment } from "../../domain/visits/appointment.ts";
import { canBeRestored, restored } from "../../domain/visits/changed-appointment.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { appointmentsToChange, layDown } from "./held-appointments.ts";

/**
 * What a contact or an outcome had ended stands again, as it was agreed; the database refuses it where another
 * appointment has taken the time since. Gives the appointments as they were until now.
 */
export async function restoreAgreements(
  desk: Desk,
  endedBy: string,
  stored: readonly StoredVisit[],
): Promise<readonly Appointment[]> {
  const settled = new Set(stored.filter(isSettledSince).map(({ id }) => id));
  const all = await appointmentsToChange(desk, await appointmentsEndedBy(desk, endedBy));
  const ended = all.filter((appointment) => canBeRestored(appointment, endedBy));
  await holdHealthVisitors(desk, [...new Set(ended.map(({ healthVisitor }) => healthVisitor))]);
  for (const appointment of ended) layDown(desk, restored(appointment, endedBy, desk.now, settled));
  return ended;
}

/** What the histories of visits become by it. */
export function withAgreements(
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
        !isSettledSince(visit) && standsAgain(visit.id, agreed.appointment)
          ? { ...agreed, until: undefined }
          : agreed,
      ),
    },
  }));
}

/** Held since, or owed no more: nobody is to come for it again. */
function isSettledSince({ history, isWithdrawn }: StoredVisit): boolean {
  return history.held !== undefined || isWithdrawn;
}
