import { readAppointments } from "../../db/appointments.ts";
import { holdChildrenOfVisits } from "../../db/holding.ts";
import { readVisitChildren, readVisits } from "../../db/visits.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { discloseAppointment } from "../../domain/disclosure/disclose-appointment.ts";
import type { AppointmentView } from "../../domain/disclosure/views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Appointment } from "../../domain/visits/appointment.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import {
  type ChildOfFamily,
  type NotFound,
  findChildrenWithFamilies,
  orNotFound,
} from "../families/find-child.ts";

/** An appointment with all that is known of the children that it is about. */
export interface AppointmentOnRecord {
  readonly appointment: Appointment;
  readonly children: readonly ChildOfFamily[];
  readonly ofChildren: readonly StoredVisit[];
}

/** Undefined where nobody has it, or where it is not the viewer's. */
export async function findAppointment(
  desk: Desk,
  id: string,
): Promise<AppointmentOnRecord | undefined> {
  return find(desk, id, async (visits) => [
    ...new Set((await readVisitChildren(desk, visits)).values()),
  ]);
}

/** The same, with its children held until the change is done. */
export async function holdAppointment(
  desk: Desk,
  id: string,
): Promise<AppointmentOnRecord | undefined> {
  return find(desk, id, (visits) => holdChildrenOfVisits(desk, visits));
}

export async function readAppointment(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<AppointmentView>, NotFound>> {
  const found = await findAppointment(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  return orNotFound(discloseAppointment(found.appointment, [], found, desk.viewer));
}

async function find(
  desk: Desk,
  id: string,
  childrenOf: (visits: readonly string[]) => Promise<readonly string[]>,
): Promise<AppointmentOnRecord | undefined> {
  const [seen] = isRecordId(id) ? await readAppointments(desk, [id]) : [];
  if (seen === undefined) return undefined;
  const ids = await childrenOf(seen.visits.map(({ visit }) => visit));
  // Read again: it may have changed until its children were held.
  const [[appointment], children, ofChildren] = await Promise.all([
    readAppointments(desk, [id]),
    findChildrenWithFamilies(desk, ids),
    readVisits(desk, ids),
  ]);
  if (appointment === undefined) return undefined;
  const shown = discloseAppointment(appointment, [], { children, ofChildren }, desk.viewer);
  return shown && { appointment, children, ofChildren };
}
