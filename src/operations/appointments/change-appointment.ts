import { addFormerTime } from "../../db/visits/appointments.ts";
import { holdHealthVisitors } from "../../db/transaction/holding.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { discloseAppointment } from "../../domain/disclosure/disclose-appointment.ts";
import type { AppointmentView } from "../../domain/disclosure/views.ts";
import type { BookingWarning } from "../../domain/planning/booking-warning.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { NoSuchLocalTime } from "../../domain/time/local-time.ts";
import {
  type AgreedTerms,
  type Appointment,
  clockSpanOf,
  standingVisits,
} from "../../domain/visits/appointment.ts";
import { onOtherTerms } from "../../domain/visits/changed-appointment.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { settleStandings } from "../visits/settle-standings.ts";
import type { AlreadyHeld, AppointmentEnded, OfGroupSession, UnknownNames } from "./refusals.ts";
import {
  type AppointmentOnRecord,
  holdAppointment,
  isKept,
  seesAllOf,
} from "./find-appointment.ts";
import { keepModalityReason } from "./home-first.ts";
import { layDown } from "./held-appointments.ts";
import { warningsAbout } from "./warnings-about.ts";

/** What is agreed anew; what is not there stays as it is. An undefined time is "only the day". */
export type TermsChange = Partial<AgreedTerms>;

export type ChangeAppointmentRefusal =
  | NotFound
  | OfGroupSession
  | AlreadyHeld
  | VersionStale
  | AppointmentEnded
  | UnknownNames
  | NoSuchLocalTime
  | TooManyOccurrences;

/** `told` is why it is held in its way, where somebody says. Moves an appointment, gives it to another health visitor, or agrees its length or form anew. Its calendar entry stays the same one. */
export async function changeAppointment(
  desk: Desk,
  id: string,
  change: TermsChange,
  told: string | undefined,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<AppointmentView>, ChangeAppointmentRefusal>> {
  const found = await holdAppointment(desk, id);
  if (found === undefined || !seesAllOf(desk, found)) return refused({ kind: "notFound" });
  const { appointment: before } = found;
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  if (before.groupSession !== undefined) return refused({ kind: "ofGroupSession" });
  if (isKept(found)) return refused({ kind: "alreadyHeld" });
  const settled = await changeTerms(desk, found, change, { told });
  if (!settled.ok) return settled;
  const { appointment, warnings, modalityReason } = settled.value;
  return orNotFound(discloseAppointment(appointment, warnings, found, desk.viewer, modalityReason));
}

/** Agrees an appointment's terms anew, with what a person should know of them. Terms that are the same change nothing, unless something else of it does. */
export async function changeTerms(
  desk: Desk,
  found: AppointmentOnRecord,
  change: TermsChange,
  { isChangedAnyway = false, told }: HowToChange = {},
): Promise<Result<ChangedTerms, ChangeAppointmentRefusal>> {
  const { appointment: before } = found;
  if (before.endedAt !== undefined) return refused({ kind: "appointmentEnded" });
  const terms = { ...termsOf(before), ...change };
  const held = await holdHealthVisitors(
    desk,
    [...new Set([before.healthVisitor, terms.healthVisitor])].filter(isRecordId),
  );
  if (!held.includes(terms.healthVisitor)) {
    const time = !clockSpanOf(terms.date, terms.time, terms.durationMinutes).ok;
    return refused({ kind: "unknownNames", visits: [], healthVisitor: true, time });
  }
  const span = clockSpanOf(terms.date, terms.time, terms.durationMinutes);
  if (!span.ok) return span;
  const after = onOtherTerms(before, terms, span.value, desk.now);
  const isSame = JSON.stringify(termsOf(after)) === JSON.stringify(termsOf(before));
  const modalityReason = await keepModalityReason(desk, after, told);
  if (isSame && !isChangedAnyway) {
    const warnings = await warningsAbout(desk, before, found, modalityReason);
    return accepted({ appointment: before, warnings, modalityReason });
  }
  if (after.healthVisitor !== before.healthVisitor || after.date !== before.date) {
    addFormerTime(desk, before, desk.now);
  }
  layDown(desk, after);
  const settled = isSame ? accepted(undefined) : await settleChanged(desk, found, after);
  if (!settled.ok) return settled;
  const warnings = await warningsAbout(desk, after, found, modalityReason);
  return accepted({ appointment: after, warnings, modalityReason });
}

interface HowToChange {
  readonly isChangedAnyway?: boolean;
  readonly told?: string | undefined;
}

export interface ChangedTerms {
  readonly modalityReason: string | undefined;
  readonly appointment: Appointment;
  readonly warnings: readonly BookingWarning[];
}

function termsOf(appointment: Appointment): AgreedTerms {
  const { healthVisitor, date, time, durationMinutes, modality } = appointment;
  return { healthVisitor, date, time, durationMinutes, modality };
}

/** Its visits are agreed for another day, or with somebody else: both are told of each. */
function settleChanged(
  desk: Desk,
  { appointment: before, children, ofChildren }: AppointmentOnRecord,
  after: Appointment,
): Promise<Result<unknown, TooManyOccurrences>> {
  const isReassigned = before.healthVisitor !== after.healthVisitor;
  const fields = ["healthVisitor", "date", "time", "durationMinutes", "modality"] as const;
  const reasons = fields.filter((field) => before[field] !== after[field]);
  const own = standingVisits(after);
  const { externalReference } = after;
  const type = isReassigned ? ("visit.reassigned" as const) : ("visit.rebooked" as const);
  const changed = ofChildren
    .filter(({ id }) => own.includes(id))
    .map(({ id: visit, history }) => ({
      visit,
      history: {
        ...history,
        agreements: history.agreements.map((agreed) =>
          agreed.appointment === after.id
            ? { ...agreed, on: after.date, healthVisitor: after.healthVisitor }
            : agreed,
        ),
      },
      news: { type, reasons, externalReference },
    }));
  return settleStandings(desk, children, ofChildren, changed);
}
