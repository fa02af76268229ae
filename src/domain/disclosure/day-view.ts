import type { Question } from "../needs/questions.ts";
import type { CalendarsBehind } from "../day-plan/calendar-warnings.ts";
import type { ParentOfDay } from "../day-plan/family-of-day.ts";
import type { PlaceSource } from "../day-plan/place-of-stop.ts";
import type { OrderedDay, OrderedStop } from "../day-plan/timetable.ts";
import type { DayOffReason } from "../planning/day-off.ts";
import type { OwnCalendar } from "../planning/own-calendar.ts";
import type { Shift } from "../planning/working-hours.ts";
import type { Observation } from "../programme/mandatory-observations.ts";
import type { Modality } from "../programme/programme.ts";
import type { Address } from "../registration/address.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { VisitView } from "./views.ts";

/** A health visitor's day as it is shown. */
export interface DayPlanView {
  readonly healthVisitor: string;
  readonly date: CivilDate;
  readonly asOf: Date;
  /** Where the place that her day starts from was taken from. */
  readonly base: PlaceSource;
  readonly order: Omit<OrderedDay, "stops">;
  readonly shifts: readonly Shift[];
  readonly dayOff: DayOffReason | undefined;
  readonly stops: readonly StopView[];
  readonly toBook: readonly VisitOfDayView[];
  /** How many of her own wait for no day, by an emergency plan. */
  readonly setAside: number;
  /** Her calendars that do not show the day as it is. */
  readonly calendarsBehind: CalendarsBehind | undefined;
  /** Her own calendar, where it was read too long ago. */
  readonly oldOwnCalendar: OwnCalendar | undefined;
  /** What was hers on this day and is no longer. */
  readonly gone: readonly { readonly id: string; readonly at: Date }[];
}

export interface StopView {
  readonly appointment: string;
  readonly version: number;
  readonly startsAt: Date | undefined;
  readonly endsAt: Date | undefined;
  readonly durationMinutes: number;
  readonly modality: Modality;
  readonly session:
    | { readonly id: string; readonly title: string; readonly place: string }
    | undefined;
  /** The home that is visited. */
  readonly place: Address | undefined;
  readonly placeSource: PlaceSource;
  readonly isProtected: boolean;
  readonly changed: "added" | "changed" | undefined;
  readonly timed: Omit<OrderedStop, "id">;
  readonly visits: readonly VisitOfDayView[];
}

export interface VisitOfDayView {
  readonly of: VisitView;
  readonly about: ChildOfDayView;
  readonly observations: readonly Observation[];
  readonly ask: readonly Question[];
}

export interface ChildOfDayView {
  readonly id: string;
  readonly name: string | undefined;
  readonly birthDate: CivilDate | undefined;
  readonly dueDate: CivilDate | undefined;
  readonly parents: readonly ParentOfDay[];
}
