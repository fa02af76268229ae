import type { AlreadyHeld, AppointmentEnded, OfGroupSession } from "./refusals.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { discloseAppointment } from "../../domain/disclosure/disclose-appointment.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { AppointmentView } from "../../domain/disclosure/views.ts";
import {
  type AgreementEnd,
  type Appointment,
  type AppointmentEnd,
  standingVisits,
} from "../../domain/visits/appointment.ts";
import { ended, endedFor } from "../../domain/visits/changed-appointment.ts";
import { historyWithout } from "../../domain/visits/visit-history.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { type ChangedHistory, settleStandings } from "../visits/settle-standings.ts";
import { layDown } from "./held-appointments.ts";
import {
  type AppointmentOnRecord,
  holdAppointment,
  isKept,
  seesAllOf,
} from "./find-appointment.ts";
import { modalityReasonOf } from "./home-first.ts";

/** Takes an appointment out of the calendar; booking anew makes another one. Its visits are owed as before. */
export async function cancelAppointment(
  desk: Desk,
  id: string,
  expected: ExpectedVersion,
): Promise<
  Result<
    Disclosed<AppointmentView>,
    NotFound | VersionStale | OfGroupSession | AlreadyHeld | AppointmentEnded | TooManyOccurrences
  >
> {
  const found = await holdAppointment(desk, id);
  if (found === undefined || !seesAllOf(desk, found)) return refused({ kind: "notFound" });
  if (!isExpected(found.appointment.version, expected))
    return refused(staleAt(found.appointment.version));
  if (found.appointment.groupSession !== undefined) return refused({ kind: "ofGroupSession" });
  if (isKept(found)) return refused({ kind: "alreadyHeld" });
  const settled = await endWhole(desk, found, "cancelled");
  if (!settled.ok) return settled;
  const modalityReason = await modalityReasonOf(desk, settled.value);
  return orNotFound(discloseAppointment(settled.value, [], found, desk.viewer, modalityReason));
}

/** Ends an appointment for all its visits. */
export async function endWhole(
  desk: Desk,
  { appointment: before, children, ofChildren }: AppointmentOnRecord,
  endedAs: AppointmentEnd,
): Promise<Result<Appointment, AppointmentEnded | TooManyOccurrences>> {
  if (before.endedAt !== undefined) return refused({ kind: "appointmentEnded" });
  const end = { at: desk.now, on: desk.today, by: undefined };
  const after = ended(before, endedAs, end);
  layDown(desk, after);
  const { externalReference } = after;
  const news = { type: "visit.cancelled" as const, reasons: [endedAs], externalReference };
  const changed = takenOut(before, after, ofChildren, end).map((each) => ({ ...each, news }));
  const settled = await settleStandings(desk, children, ofChildren, changed);
  return settled.ok ? accepted(after) : settled;
}

/** Ends what of some appointments was agreed for these visits, and says what became of the visits' histories. */
export function endAgreements(
  desk: Desk,
  appointments: readonly Appointment[],
  visits: readonly string[],
  stored: readonly StoredVisit[],
  endedAs: AppointmentEnd,
  end: AgreementEnd,
): readonly Omit<ChangedHistory, "news">[] {
  return appointments.flatMap((before) => {
    const after = endedFor(before, visits, endedAs, end);
    layDown(desk, after);
    return takenOut(before, after, stored, end);
  });
}

/** The visits that an appointment was agreed for, and is no longer. */
function takenOut(
  before: Appointment,
  after: Appointment,
  stored: readonly StoredVisit[],
  { on }: AgreementEnd,
): readonly Omit<ChangedHistory, "news">[] {
  const stands = new Set(standingVisits(after));
  const out = new Set(standingVisits(before).filter((visit) => !stands.has(visit)));
  return stored
    .filter(({ id }) => out.has(id))
    .map(({ id: visit, history }) => ({
      visit,
      history: historyWithout(history, after.id, on),
    }));
}
