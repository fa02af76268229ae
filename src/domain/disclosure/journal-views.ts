import type { CivilDate } from "../time/civil-date.ts";
import type { ScheduledProposal } from "../visits/schedule-on-record.ts";
import type { ChildView, AppointmentView, ContactView, FamilyView } from "./views.ts";
import type { ScheduleView, VisitView } from "./views.ts";

// What a journal is shown together, where each part is shown by itself elsewhere.

/** When something was last put on record about the child; undefined where nothing says. */
interface Dated {
  readonly changedAt: Date | undefined;
}

/** A child, its parents and where they live. */
export interface PatientView extends Dated {
  readonly child: ChildView;
  readonly family: FamilyView;
}

export interface CarePlanView extends Dated {
  readonly child: ChildView;
  readonly schedule: ScheduleView;
}

export interface DatedVisit extends Dated {
  readonly visit: VisitView;
}

/** A visit that is suggested, to whoever is shown it in its child's schedule. */
export interface DatedProposal extends Dated {
  readonly proposal: ScheduledProposal;
  readonly child: string;
}

/** An appointment with its visits as they stand today. */
export interface AppointmentWithVisits {
  readonly appointment: AppointmentView;
  readonly visits: readonly VisitView[];
}

export interface ContactWithVisits {
  readonly contact: ContactView;
  readonly visits: readonly VisitView[];
}

/** Half an hour of a health visitor's day, or what is left of it where the clocks change. */
export interface SlotView {
  readonly healthVisitor: string;
  readonly date: CivilDate;
  /** After local midnight. */
  readonly startsAtMinute: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: "free" | "agreed" | "busy";
}

/** A visit, or one that is suggested: to whoever is shown it in the schedule of its child. */
export type Requested = DatedVisit | DatedProposal;
