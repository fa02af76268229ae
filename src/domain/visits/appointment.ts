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

/** The same appointment on other terms. */
export function onOtherTerms(
  appointment: Appointment,
  terms: AgreedTerms,
  span: ClockSpan,
  now: Date,
): Appointment {
  return changed({ ...appointment, ...terms, ...span }, now);
}

/** It is agreed for some visits more. */
export function agreedForMore(
  appointment: Appointment,
  visits: readonly string[],
  now: Date,
): Appointment {
  const kept = appointment.visits.filter(({ visit }) => !visits.includes(visit));
  const added = visits.map((visit) => ({ visit, recordedAt: now, end: undefined }));
  return changed({ ...appointment, visits: [...kept, ...added] }, now);
}

/** The visits that it is still agreed for. */
export function standingVisits({ visits }: Appointment): readonly string[] {
  return visits.flatMap(({ visit, end }) => (end === undefined ? [visit] : []));
}

/** It ends for all its visits. */
export function ended(
  appointment: Appointment,
  endedAs: AppointmentEnd,
  end: AgreementEnd,
): Appointment {
  const visits = appointment.visits.map((agreed) => ({ ...agreed, end: agreed.end ?? end }));
  return changed({ ...appointment, visits, endedAt: end.at, endedAs }, end.at);
}

/** It ends for some of its visits, and altogether when none is left; a group session goes on. */
export function endedFor(
  appointment: Appointment,
  visits: readonly string[],
  endedAs: AppointmentEnd,
  end: AgreementEnd,
): Appointment {
  const left = standingVisits(appointment).filter((visit) => !visits.includes(visit));
  if (left.length === 0 && appointment.groupSession === undefined) {
    return ended(appointment, endedAs, end);
  }
  const without = appointment.visits.map((agreed) =>
    visits.includes(agreed.visit) ? { ...agreed, end: agreed.end ?? end } : agreed,
  );
  return changed({ ...appointment, visits: without }, end.at);
}

/** Whether what a contact or an outcome ended can stand again: where a person has ended the rest since, it cannot. */
export function canBeRestored({ visits, endedAt }: Appointment, by: string): boolean {
  const own = visits.filter(({ end }) => end?.by === by);
  const endedWithIt = own.some(({ end }) => end?.at.getTime() === endedAt?.getTime());
  return own.length > 0 && (endedAt === undefined || endedWithIt);
}

/** What a contact or an outcome ended stands again, as it was agreed, but for visits that were held since. */
export function restored(
  appointment: Appointment,
  by: string,
  now: Date,
  heldSince: ReadonlySet<string> = new Set(),
): Appointment {
  const standsAgain = ({ visit, end }: AgreedVisit) => end?.by === by && !heldSince.has(visit);
  if (!appointment.visits.some(standsAgain)) return appointment;
  const visits = appointment.visits.map((agreed) =>
    standsAgain(agreed) ? { ...agreed, end: undefined } : agreed,
  );
  return changed({ ...appointment, visits, endedAt: undefined, endedAs: undefined }, now);
}

function changed(appointment: Appointment, now: Date): Appointment {
  return { ...appointment, changedAt: now, version: appointment.version + 1 };
}
