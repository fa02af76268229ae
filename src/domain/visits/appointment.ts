import type { Modality } from "../programme/programme.ts";
import { type Result, accepted } from "../result.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type ClockTime, type NoSuchLocalTime, instantOf } from "../time/local-time.ts";
import type { Outcome } from "./outcome.ts";

/** How an appointment came to its end: by an outcome, by being taken out of the calendar, or because all it was for was settled otherwise. */
export type AppointmentEnd = Outcome | "cancelled" | "settled-otherwise";

/** An agreed day of one health visitor. Its calendar entry keeps its uid through every change. */
export interface Appointment {
  readonly id: string;
  readonly uid: string;
  /** Rises with each change. */
  readonly version: number;
  readonly healthVisitor: string;
  readonly date: CivilDate;
  /** Local; undefined where only the day is agreed. */
  readonly time: ClockTime | undefined;
  readonly startsAt: Date | undefined;
  readonly endsAt: Date | undefined;
  readonly durationMinutes: number;
  readonly modality: Modality;
  readonly groupSession: string | undefined;
  readonly externalReference: string | undefined;
  readonly author: string;
  readonly recordedAt: Date;
  readonly changedAt: Date;
  readonly endedAt: Date | undefined;
  readonly endedAs: AppointmentEnd | undefined;
  /** What it is agreed for, and was. */
  readonly visits: readonly AgreedVisit[];
}

export interface AgreedVisit {
  readonly visit: string;
  readonly recordedAt: Date;
  readonly end: AgreementEnd | undefined;
}

/** When a visit was taken out of its appointment, from which day that counts, and by which contact or outcome: taking that back restores it. */
export interface AgreementEnd {
  readonly at: Date;
  readonly on: CivilDate;
  readonly by: string | undefined;
}

/** What can be agreed anew of an appointment. */
export type AgreedTerms = Pick<
  Appointment,
  "healthVisitor" | "date" | "time" | "durationMinutes" | "modality"
>;

type FirstAgreed = Omit<Appointment, "version" | "changedAt" | "endedAt" | "endedAs" | "visits"> & {
  readonly visits: readonly string[];
};

export interface ClockSpan {
  readonly startsAt: Date | undefined;
  readonly endsAt: Date | undefined;
}

const MINUTE_MS = 60_000;

/** The instants of an agreed time; none where only the day is. The local time that the spring change skips is refused, of the two in autumn the earlier is meant. */
export function clockSpanOf(
  date: CivilDate,
  time: ClockTime | undefined,
  durationMinutes: number,
): Result<ClockSpan, NoSuchLocalTime> {
  if (time === undefined) return accepted({ startsAt: undefined, endsAt: undefined });
  const startsAt = instantOf(date, time);
  if (!startsAt.ok) return startsAt;
  const endsAt = new Date(startsAt.value.getTime() + durationMinutes * MINUTE_MS);
  return accepted({ startsAt: startsAt.value, endsAt });
}

/** An appointment as it is first agreed. */
export function newAppointment({ visits, ...agreed }: FirstAgreed): Appointment {
  const { recordedAt } = agreed;
  return {
    ...agreed,
    version: 1,
    changedAt: recordedAt,
    endedAt: undefined,
    endedAs: undefined,
    visits: visits.map((visit) => ({ visit, recordedAt, end: undefined })),
  };
}

/** The visits that it is still agreed for. */
export function standingVisits({ visits }: Appointment): readonly string[] {
  return visits.flatMap(({ visit, end }) => (end === undefined ? [visit] : []));
}
