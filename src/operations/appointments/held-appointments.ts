import { readAppointments, saveAppointment } from "../../db/visits/appointments.ts";
import { holdAppointments } from "../../db/transaction/holding.ts";
import type { Appointment } from "../../domain/visits/appointment.ts";
import type { Desk } from "../desk.ts";

/** Appointments that are about to change, held until the change is done, and as this change has left them so far. */
export async function appointmentsToChange(
  desk: Desk,
  ids: readonly string[],
): Promise<readonly Appointment[]> {
  const distinct = [...new Set(ids)];
  const unread = distinct.filter((id) => !desk.appointments.has(id));
  await holdAppointments(desk, unread);
  const read = new Map((await readAppointments(desk, unread)).map((each) => [each.id, each]));
  return distinct.flatMap((id) => desk.appointments.get(id) ?? read.get(id) ?? []);
}

/** Lays an appointment down as it is from now on; whoever changes it further in the same change goes on from there. */
export function layDown(desk: Desk, appointment: Appointment): void {
  desk.appointments.set(appointment.id, appointment);
  saveAppointment(desk, appointment);
}
