import type { BookingWarning } from "../planning/booking-warning.ts";
import { type Appointment, standingVisits } from "../visits/appointment.ts";
import type { GroupSession } from "../visits/group-session.ts";
import { type WhoseVisits, discloseAppointment } from "./disclose-appointment.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import type { Viewer } from "./viewer.ts";
import type { SessionView } from "./views.ts";

/** A session to whoever follows families; of those who come only the families that are hers, and of the others how many they are. */
export function discloseSession(
  of: WhoseVisits & {
    readonly session: GroupSession;
    readonly appointment: Appointment;
    readonly attendance: string | undefined;
  },
  viewer: Viewer,
  warnings: readonly BookingWarning[] = [],
): Disclosed<SessionView> | undefined {
  const { session, appointment, attendance } = of;
  const shown = discloseAppointment(appointment, warnings, of, viewer);
  if (shown === undefined) return undefined;
  const { id, title, place, capacity } = session;
  const takenPlaces = standingVisits(appointment).length;
  return disclosed(
    { id, title, place, capacity, takenPlaces, attendance, appointment: shown.shown },
    shown.children,
  );
}
