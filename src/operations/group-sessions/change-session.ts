import { saveGroupSession } from "../../db/visits/group-sessions.ts";
import { discloseSession } from "../../domain/disclosure/disclose-session.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { SessionView } from "../../domain/disclosure/views.ts";
import { type Result, refused } from "../../domain/result.ts";
import { standingVisits } from "../../domain/visits/appointment.ts";
import type { GroupSession } from "../../domain/visits/group-session.ts";
import {
  type ChangeAppointmentRefusal,
  type TermsChange,
  changeTerms,
} from "../appointments/change-appointment.ts";
import { endWhole } from "../appointments/end-appointment.ts";
import type { Desk } from "../desk.ts";
import { type ExpectedVersion, isExpected, staleAt } from "../expected-version.ts";
import { mayLead } from "../health-visitors/may-lead.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { orNotFound } from "../not-found.ts";
import { findSession } from "./find-session.ts";

export interface SessionChange {
  readonly terms: TermsChange;
  readonly session: Partial<Pick<GroupSession, "title" | "place" | "capacity">>;
}

export type ChangeSessionRefusal =
  | ChangeAppointmentRefusal
  | NotAllowedToDo
  | { readonly kind: "sessionFull" }
  | { readonly kind: "attendanceRecorded" };

/** Moves a session, gives it to another health visitor, or says anew where it is and how many can come. */
export async function changeSession(
  desk: Desk,
  id: string,
  { terms, session: changed }: SessionChange,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<SessionView>, ChangeSessionRefusal>> {
  const found = await findSession(desk, id, { holds: true });
  if (found === undefined) return refused({ kind: "notFound" });
  const leaders = [found.appointment.healthVisitor, terms.healthVisitor ?? ""];
  if (!(await mayLead(desk, leaders))) return refused({ kind: "notAllowedToDo" });
  if (!isExpected(found.appointment.version, expected))
    return refused(staleAt(found.appointment.version));
  if (found.attendance !== undefined) return refused({ kind: "attendanceRecorded" });
  const session = { ...found.session, ...changed };
  if (standingVisits(found.appointment).length > session.capacity) {
    return refused({ kind: "sessionFull" });
  }
  const settled = await changeTerms(desk, found, terms, { isChangedAnyway: true });
  if (!settled.ok) return settled;
  saveGroupSession(desk, session);
  desk.announce({ type: "group-session.changed", child: undefined, reasons: [] });
  const { appointment, warnings } = settled.value;
  return orNotFound(discloseSession({ ...found, session, appointment }, desk.viewer, warnings));
}

/** It does not take place: the visits of those who were to come are owed as before. */
export async function cancelSession(
  desk: Desk,
  id: string,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<SessionView>, ChangeSessionRefusal>> {
  const found = await findSession(desk, id, { holds: true });
  if (found === undefined) return refused({ kind: "notFound" });
  if (!(await mayLead(desk, [found.appointment.healthVisitor]))) {
    return refused({ kind: "notAllowedToDo" });
  }
  if (!isExpected(found.appointment.version, expected))
    return refused(staleAt(found.appointment.version));
  if (found.attendance !== undefined) return refused({ kind: "attendanceRecorded" });
  const settled = await endWhole(desk, found, "cancelled-by-service");
  if (!settled.ok) return settled;
  desk.announce({ type: "group-session.cancelled", child: undefined, reasons: [] });
  return orNotFound(discloseSession({ ...found, appointment: settled.value }, desk.viewer));
}
