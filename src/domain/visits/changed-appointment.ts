import {
  type AgreedTerms,
  type AgreedVisit,
  type AgreementEnd,
  type Appointment,
  type AppointmentEnd,
  type ClockSpan,
  standingVisits,
} from "./appointment.ts";

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

/** What a contact or an outcome ended stands again, as it was agreed, but for visits that were settled since. */
export function restored(
  appointment: Appointment,
  by: string,
  now: Date,
  settledSince: ReadonlySet<string> = new Set(),
): Appointment {
  const standsAgain = ({ visit, end }: AgreedVisit) => end?.by === by && !settledSince.has(visit);
  if (!appointment.visits.some(standsAgain)) return appointment;
  const visits = appointment.visits.map((agreed) =>
    standsAgain(agreed) ? { ...agreed, end: undefined } : agreed,
  );
  return changed({ ...appointment, visits, endedAt: undefined, endedAs: undefined }, now);
}

function changed(appointment: Appointment, now: Date): Appointment {
  return { ...appointment, changedAt: now, version: appointment.version + 1 };
}
