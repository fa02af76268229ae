import type { NotToBeAgreed, AppointmentEnded } from "../appointments/refusals.ts";
import { discloseSession } from "../../domain/disclosure/disclose-session.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { SessionView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import { type Result, refused } from "../../domain/result.ts";
import { standingVisits } from "../../domain/visits/appointment.ts";
import { agreedForMore } from "../../domain/visits/changed-appointment.ts";
import { notToBeAgreed, settleAgreed, withoutPast } from "../appointments/agree-appointment.ts";
import { appointmentsToChange, layDown } from "../appointments/held-appointments.ts";
import { warningsAbout } from "../appointments/warnings-about.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { holdNamedVisits } from "../visits/named-visits.ts";
import { findSession } from "./find-session.ts";

export type JoinRefusal =
  | NotFound
  | AppointmentEnded
  | NotToBeAgreed
  | TooManyOccurrences
  | ChildMerged
  | { readonly kind: "sessionFull" }
  | { readonly kind: "attendanceRecorded" }
  | { readonly kind: "unknownVisits"; readonly visits: readonly number[] };

/** Children are to come to a session: each one's visit is agreed for it, as far as there is room. */
export async function joinSession(
  desk: Desk,
  id: string,
  visits: readonly string[],
): Promise<Result<Disclosed<SessionView>, JoinRefusal>> {
  const seen = await findSession(desk, id, { holds: false });
  if (seen === undefined) return refused({ kind: "notFound" });
  const named = await holdNamedVisits(desk, visits);
  // Whoever joins holds the session, so that two do not take the last place.
  await appointmentsToChange(desk, [seen.appointment.id]);
  const found = await findSession(desk, id, { holds: false });
  if (found === undefined) return refused({ kind: "notFound" });
  if (found.appointment.endedAt !== undefined) return refused({ kind: "appointmentEnded" });
  if (found.attendance !== undefined) return refused({ kind: "attendanceRecorded" });
  const merged = mergedAmong(named.children.map(({ child }) => child));
  if (merged !== undefined) return refused(merged);
  if (named.unknown.length > 0) return refused({ kind: "unknownVisits", visits: named.unknown });
  const notToBe = notToBeAgreed(desk, named);
  if (notToBe !== undefined) return refused(notToBe);
  const taken = standingVisits(found.appointment).length;
  if (taken + visits.length > found.session.capacity) return refused({ kind: "sessionFull" });
  const appointment = agreedForMore(found.appointment, visits, desk.now);
  layDown(desk, appointment);
  const settled = await settleAgreed(desk, appointment, await withoutPast(desk, named));
  if (!settled.ok) return settled;
  const joined = {
    ...appointment,
    visits: appointment.visits.filter(({ visit }) => visits.includes(visit)),
  };
  const warnings = await warningsAbout(desk, joined, named);
  const whose = {
    children: [...found.children, ...named.children],
    ofChildren: [...found.ofChildren, ...named.ofChildren],
  };
  return orNotFound(discloseSession({ ...found, ...whose, appointment }, desk.viewer, warnings));
}
