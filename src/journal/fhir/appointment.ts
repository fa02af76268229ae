import type { Appointment } from "@medplum/fhirtypes";
import type { AppointmentWithVisits } from "../../domain/disclosure/journal-views.ts";
import type { AppointmentEnd } from "../../domain/visits/appointment.ts";
import { writeInstant } from "../../domain/time/local-time.ts";
import { MINUTES_PER_DAY, instantOfMinute } from "../../domain/time/minute-of-day.ts";
import { type Base, externalIdentifier, modalityOf, refersTo } from "./terms.ts";
import { some, versioned } from "./versioned.ts";

const REASONS = "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason";
const CANCELLED_BY: Partial<Record<AppointmentEnd, string>> = {
  "cancelled-by-family": "pat",
  "cancelled-by-service": "prov",
};

/** An agreed day. Of the visits those are named that may be read; each of their children takes part. */
export function appointmentOf(view: AppointmentWithVisits, base: Base): Appointment {
  const { appointment: agreed, visits } = view;
  const status = appointmentStatus(view);
  const children = [...new Set(visits.map(({ child }) => child))];
  const { endedAs } = agreed;
  const code = endedAs && CANCELLED_BY[endedAs];
  const isOff = status === "cancelled" || status === "noshow";
  return versioned<Appointment>(
    {
      resourceType: "Appointment",
      id: agreed.id,
      ...externalIdentifier(base, agreed.externalReference),
      status,
      ...(isOff &&
        endedAs !== undefined && {
          cancelationReason: {
            ...(code && { coding: [{ system: REASONS, code }] }),
            text: endedAs,
          },
        }),
      serviceType: [modalityOf(base, agreed.modality)],
      ...timesOf(view, status),
      minutesDuration: agreed.durationMinutes,
      created: writeInstant(agreed.recordedAt),
      basedOn: some(visits.map(({ visit }) => refersTo("ServiceRequest", visit.id ?? ""))),
      participant: [
        { actor: refersTo("Practitioner", agreed.healthVisitor), status: "accepted" },
        ...children.map((child) => ({
          actor: refersTo("Patient", child),
          status: "accepted" as const,
        })),
      ],
    },
    agreed.version,
    agreed.changedAt,
  );
}

/** Booked once there is a clock time; an agreed day alone is proposed, since FHIR (app-3) lets nothing else be without one. */
export function appointmentStatus({ appointment: agreed, visits }: AppointmentWithVisits) {
  if (agreed.endedAs === "not-home") return "noshow";
  if (agreed.endedAt !== undefined) return "cancelled";
  const isKept = visits.some(
    ({ visit }) => visit.appointment === agreed.id && visit.contact !== undefined,
  );
  if (isKept) return "fulfilled";
  return agreed.startsAt === undefined ? "proposed" : "booked";
}

/** Of what is over without a clock time the whole day is said, as of none is asked for any more. */
function timesOf(
  { appointment: { date, startsAt, endsAt } }: AppointmentWithVisits,
  status: ReturnType<typeof appointmentStatus>,
) {
  if (startsAt !== undefined && endsAt !== undefined) {
    return { start: writeInstant(startsAt), end: writeInstant(endsAt) };
  }
  if (status === "fulfilled" || status === "noshow") {
    const [start, end] = [instantOfMinute(date, 0), instantOfMinute(date, MINUTES_PER_DAY)];
    return { start: writeInstant(start), end: writeInstant(end) };
  }
  return { requestedPeriod: [{ start: date, end: date }] };
}
