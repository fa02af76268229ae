import type { Modality, Title } from "../programme/programme.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Closure } from "../time/visiting-days.ts";
import type { Shift } from "./working-hours.ts";

/** What a person should know before a time is agreed; none of it ever refuses. `visit` is the visit's id. */
export type BookingWarning = TimeWarning | HealthVisitorWarning | VisitWarning;

export type TimeWarning =
  | { readonly code: "inThePast" }
  /** Clocks go back that day and show this time twice; the earlier is meant. */
  | { readonly code: "clockTimeTwice" };

export type HealthVisitorWarning =
  | {
      readonly code: "notWorking";
      readonly because: "publicHoliday" | "closingDay" | "notScheduled";
    }
  /** Why she is away is her own business. */
  | { readonly code: "absent" }
  | { readonly code: "outsideWorkingHours"; readonly shifts: readonly Shift[] }
  | { readonly code: "busyInOwnCalendar" }
  /** `appointments` is the day's number with this one. */
  | { readonly code: "dailyCapReached"; readonly cap: number; readonly appointments: number };

export type VisitWarning =
  | { readonly code: "closedDay"; readonly visit: string; readonly because: Closure }
  /** Days after the window, negative before it. */
  | { readonly code: "outsideWindow"; readonly visit: string; readonly daysOutside: number }
  | { readonly code: "modalityNotOffered"; readonly visit: string; readonly modality: Modality }
  | { readonly code: "lacksCompetence"; readonly visit: string; readonly competence: string }
  | HomeFirstWarning
  | GpWarning
  /** An open visit of the same rule to a child born together with this one. */
  | { readonly code: "siblingLeftOut"; readonly visit: string };

/** It is offered at home, and home comes first for its child: nobody has said why it is elsewhere. */
export interface HomeFirstWarning {
  readonly code: "homeFirst";
  readonly visit: string;
  readonly modality: Modality;
}

export interface GpWarning {
  readonly code: "gpVaccinationNear" | "gpExaminationNear";
  readonly visit: string;
  readonly expectedOn: CivilDate;
  readonly what: Title;
}
