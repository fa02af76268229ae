import { saveGroupSession } from "../../db/visits/group-sessions.ts";
import { holdHealthVisitors } from "../../db/transaction/holding.ts";
import { discloseSession } from "../../domain/disclosure/disclose-session.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { SessionView } from "../../domain/disclosure/views.ts";
import { invariant } from "../../domain/invariant.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { ClockTime, NoSuchLocalTime } from "../../domain/time/local-time.ts";
import { clockSpanOf, newAppointment } from "../../domain/visits/appointment.ts";
import type { GroupSession } from "../../domain/visits/group-session.ts";
import { warningsAbout } from "../appointments/warnings-about.ts";
import type { Desk } from "../desk.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { mayLead } from "../health-visitors/may-lead.ts";
import { layDown } from "../appointments/held-appointments.ts";

export interface ToldSession {
  readonly healthVisitor: string;
  readonly date: CivilDate;
  readonly time: ClockTime;
  readonly durationMinutes: number;
  readonly title: string;
  readonly place: string;
  readonly capacity: number;
}

/** A time at which many children can come; it occupies its health visitor as any appointment does. */
export async function planSession(
  desk: Desk,
  told: ToldSession,
): Promise<
  Result<
    Disclosed<SessionView>,
    NoSuchLocalTime | NotAllowedToDo | { readonly kind: "unknownHealthVisitor" }
  >
> {
  const { healthVisitor, date, time, durationMinutes, title, place, capacity } = told;
  const isKnown =
    isRecordId(healthVisitor) && (await holdHealthVisitors(desk, [healthVisitor])).length > 0;
  if (!isKnown) return refused({ kind: "unknownHealthVisitor" });
  if (!(await mayLead(desk, [healthVisitor]))) return refused({ kind: "notAllowedToDo" });
  const span = clockSpanOf(date, time, durationMinutes);
  if (!span.ok) return span;
  const { now, actor } = desk;
  const said = { author: actor.subject, recordedAt: now };
  const session: GroupSession = {
    id: crypto.randomUUID(),
    appointment: crypto.randomUUID(),
    title,
    place,
    capacity,
    ...said,
  };
  const appointment = newAppointment({
    id: session.appointment,
    uid: crypto.randomUUID(),
    healthVisitor,
    date,
    time,
    ...span.value,
    durationMinutes,
    modality: "group",
    groupSession: session.id,
    externalReference: undefined,
    ...said,
    visits: [],
  });
  layDown(desk, appointment);
  saveGroupSession(desk, session);
  desk.announce({ type: "group-session.planned", child: undefined, reasons: [] });
  const nobody = { children: [], ofChildren: [] };
  const warnings = await warningsAbout(desk, appointment, nobody);
  const found = { ...nobody, session, appointment, attendance: undefined };
  const shown = discloseSession(found, desk.viewer, warnings);
  invariant(shown !== undefined, "whoever may plan a session is shown it");
  return accepted(shown);
}
