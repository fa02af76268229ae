import { listAppointments as idsAfter } from "../../db/outward/listed-for-journal.ts";
import { readAppointments } from "../../db/visits/appointments.ts";
import { readVisitChildren, readVisits } from "../../db/visits/visits.ts";
import { discloseAppointment } from "../../domain/disclosure/disclose-appointment.ts";
import { type Disclosed, bothOf } from "../../domain/disclosure/disclosed.ts";
import type { AppointmentWithVisits } from "../../domain/disclosure/journal-views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { findChildrenWithFamilies } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import type { Asked, JournalPage } from "./journal-request.ts";
import { pageThatFits } from "./page-that-fits.ts";
import { visitsShown } from "./visits-shown.ts";

export async function readAppointmentWithVisits(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<AppointmentWithVisits>, NotFound>> {
  return orNotFound((await shownAppointments(desk, [id])).get(id));
}

/** Appointments in the order of their beginnings, those that have ended too. */
export function listAppointments(
  desk: Desk,
  asked: Asked<AppointmentWithVisits>,
): Promise<JournalPage<AppointmentWithVisits>> {
  return pageThatFits(desk, "appointments", asked, idsAfter, shownAppointments);
}

async function shownAppointments(
  desk: Desk,
  asked: readonly string[],
): Promise<ReadonlyMap<string, Disclosed<AppointmentWithVisits>>> {
  const appointments = await readAppointments(desk, asked.filter(isRecordId));
  const named = appointments.flatMap(({ visits }) => visits.map(({ visit }) => visit));
  const ids = [...new Set((await readVisitChildren(desk, named)).values())];
  const [children, ofChildren] = await Promise.all([
    findChildrenWithFamilies(desk, ids),
    readVisits(desk, ids),
  ]);
  const whose = { children, ofChildren };
  return new Map(
    appointments.flatMap((appointment) => {
      const shown = discloseAppointment(appointment, [], whose, desk.viewer);
      if (shown === undefined) return [];
      const visits = visitsShown(desk, shown.shown.visits, whose);
      const both = bothOf(shown, visits, (one, other) => ({ appointment: one, visits: other }));
      return [[appointment.id, both] as const];
    }),
  );
}
