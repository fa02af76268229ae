import type {
  AgreedVisit,
  AgreementEnd,
  Appointment,
} from "../../src/domain/visits/appointment.ts";
import { day } from "./a-child.ts";

/** Agreed on 3 March 2026 for nine o'clock on the 12th, but for what a test says. */
export function anAppointment(difference: Partial<Appointment> = {}): Appointment {
  const recordedAt = new Date("2026-03-03T10:00:00+01:00");
  return {
    id: "an-appointment",
    uid: "8f14e45f-ceea-467f-a0c4-000000000001",
    version: 1,
    healthVisitor: "her-health-visitor",
    date: day("2026-03-12"),
    time: "09:00",
    startsAt: new Date("2026-03-12T09:00:00+01:00"),
    endsAt: new Date("2026-03-12T10:00:00+01:00"),
    durationMinutes: 60,
    modality: "home",
    groupSession: undefined,
    externalReference: "the journal's own",
    author: "a-coordinator",
    recordedAt,
    changedAt: recordedAt,
    endedAt: undefined,
    endedAs: undefined,
    visits: [anAgreedVisit("a-visit")],
    ...difference,
  };
}

export function anAgreedVisit(visit: string, end?: AgreementEnd): AgreedVisit {
  return { visit, recordedAt: new Date("2026-03-03T10:00:00+01:00"), end };
}

/** The family was not at home on 12 March 2026, but for what a test says. */
export function anEnd(difference: Partial<AgreementEnd> = {}): AgreementEnd {
  return {
    at: new Date("2026-03-12T09:10:00+01:00"),
    on: day("2026-03-12"),
    by: "an-outcome",
    ...difference,
  };
}
