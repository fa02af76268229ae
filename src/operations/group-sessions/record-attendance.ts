import { holdChildrenOfVisits } from "../../db/transaction/holding.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ContactView } from "../../domain/disclosure/views.ts";
import { standingVisits } from "../../domain/visits/appointment.ts";
import { type ContactRefusal, recordContact } from "../contacts/record-contact.ts";
import type { Desk } from "../desk.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { mayLead } from "../health-visitors/may-lead.ts";
import type { NotFound } from "../not-found.ts";
import { findSession } from "./find-session.ts";

export type AttendanceRefusal =
  | ContactRefusal
  | NotFound
  | NotAllowedToDo
  | { readonly kind: "attendanceRecorded" }
  | { readonly kind: "appointmentEnded" };

/** Who came to a session, joined before or not: their visits are held. Of those who joined and stayed away the visit is owed as before, and remembers it. */
export async function recordAttendance(
  desk: Desk,
  id: string,
  visits: readonly string[],
  heldAt: Date | undefined,
): Promise<Result<Disclosed<ContactView>, AttendanceRefusal>> {
  const seen = await findSession(desk, id, { holds: false });
  if (seen === undefined) return refused({ kind: "notFound" });
  if (!(await mayLead(desk, [seen.appointment.healthVisitor]))) {
    return refused({ kind: "notAllowedToDo" });
  }
  // All children at once, in one order; then the session, so that it is said once who came.
  await holdChildrenOfVisits(desk, [
    ...standingVisits(seen.appointment),
    ...visits.filter(isRecordId),
  ]);
  const found = await findSession(desk, id, { holds: true });
  if (found === undefined) return refused({ kind: "notFound" });
  const { appointment, attendance } = found;
  if (attendance !== undefined) return refused({ kind: "attendanceRecorded" });
  if (appointment.endedAt !== undefined) return refused({ kind: "appointmentEnded" });
  const { startsAt, healthVisitor } = appointment;
  return recordContact(
    desk,
    {
      heldAt: heldAt ?? startsAt ?? desk.now,
      healthVisitor,
      modality: "group",
      visits,
      children: [],
      groupSession: id,
      externalReference: undefined,
    },
    standingVisits(appointment).filter((visit) => !visits.includes(visit)),
  );
}
