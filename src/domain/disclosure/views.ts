import type { Address } from "../registration/address.ts";
import type { ChildEnding } from "../registration/child-ending.ts";
import type { ChildOnRecord } from "../registration/child-on-record.ts";
import type { ParentOnRecord } from "../registration/family-on-record.ts";
import type { FirstDays } from "../follow-up/first-days.ts";
import type { Documentation } from "../follow-up/documentation.ts";
import type { BookingWarning } from "../planning/booking-warning.ts";
import type { Appointment } from "../visits/appointment.ts";
import type { Contact } from "../visits/contact.ts";
import type { GroupSession } from "../visits/group-session.ts";
import type { OutcomeOfVisit } from "../visits/visit-history.ts";
import type { ScheduleOnRecord, VisitOnRecord } from "../visits/schedule-on-record.ts";

// Undefined is what is not known or not shown; a viewer cannot tell which.

export interface FamilyView {
  readonly id: string;
  readonly version: number;
  readonly healthVisitor: string | undefined;
  readonly isProtected: boolean;
  readonly district: string | undefined;
  readonly parents: readonly ParentView[];
  readonly homes: readonly Address[];
  readonly children: readonly string[];
}

export type ParentView = Pick<ParentOnRecord, "id" | "part" | "addressProtected"> &
  Partial<Omit<ParentOnRecord, "id" | "part" | "addressProtected">>;

export interface ChildView extends Pick<
  ChildOnRecord,
  "id" | "family" | "version" | "addressProtected" | "externalReference" | "mergedInto"
> {
  /** Why it is followed no more. */
  readonly ending: ChildEnding | undefined;
  readonly isProtected: boolean;
  readonly healthVisitor: string | undefined;
  readonly district: string | undefined;
  readonly birthDate: string | undefined;
  readonly dueDate: string | undefined;
  readonly identity: Pick<ChildOnRecord, "identifiers" | "name"> | undefined;
  readonly birth:
    | (Pick<ChildOnRecord, "sex" | "bornAt" | "particulars"> & {
        readonly weightGrams: number | undefined;
        readonly gestationalAgeDays: number | undefined;
        readonly bornTogether: number | undefined;
      })
    | undefined;
  readonly transferredTo: string | undefined;
  /** Where it was asked for, of a born child. */
  readonly firstDays?: FirstDays | undefined;
}

/** A schedule with the reasons, or without them. */
export interface ScheduleView extends ScheduleOnRecord {
  readonly healthVisitor: string | undefined;
  readonly showsReasons: boolean;
}

export interface VisitView {
  readonly visit: VisitOnRecord;
  readonly version: number;
  readonly child: string;
  readonly family: string;
  /** It rests with its child's plan. */
  readonly isPaused: boolean;
  readonly healthVisitor: string | undefined;
  readonly showsReasons: boolean;
  /** What came of it so far beside being held, what was taken back left out. */
  readonly outcomes: readonly OutcomeView[];
}

export interface OutcomeView extends OutcomeOfVisit {
  readonly reason: string | undefined;
}

/** What a registration answers with. */
export interface RegistrationView {
  /** Made just now, and not found already made. */
  readonly isNew: boolean;
  readonly family: string;
  readonly pregnancy: string | undefined;
  readonly children: readonly { readonly id: string; readonly schedule: ScheduleView }[];
}

/** An appointment with the visits that are shown: those it is agreed for, or was when it ended. */
export interface AppointmentView extends Omit<Appointment, "visits"> {
  readonly visits: readonly string[];
  readonly warnings: readonly BookingWarning[];
  /** Why it is held in its way; for whoever may see why. */
  readonly modalityReason: string | undefined;
}

export interface ContactView extends Contact {
  /** How far its mandatory observations are on record, child by child; none where it asks for none. */
  readonly documentation: readonly Documentation[];
}

export interface SessionView extends Pick<GroupSession, "id" | "title" | "place" | "capacity"> {
  readonly takenPlaces: number;
  /** The contact that says who came. */
  readonly attendance: string | undefined;
  readonly appointment: AppointmentView;
}
