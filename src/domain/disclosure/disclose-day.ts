import type { Question } from "../needs/questions.ts";
import type { PlaceOfStop } from "../day-plan/place-of-stop.ts";
import type { PlannedDay } from "../day-plan/plan-day.ts";
import type { HealthVisitor } from "../planning/health-visitor.ts";
import type { Observation } from "../programme/mandatory-observations.ts";
import type { ChildOfDay, FamilyOfDay } from "../day-plan/family-of-day.ts";
import type { Appointment } from "../visits/appointment.ts";
import type { GroupSession } from "../visits/group-session.ts";
import type { VisitOnRecord } from "../visits/schedule-on-record.ts";
import { discloseVisit } from "./disclose-schedule.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, type Field, fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";
import type { ChildOfDayView, DayPlanView, StopView, VisitOfDayView } from "./day-view.ts";

/** A visit of a day with all that is known about it. */
export interface VisitOfDay {
  readonly visit: VisitOnRecord;
  readonly version: number;
  readonly child: ChildOfDay;
  readonly family: FamilyOfDay;
  readonly observations: readonly Observation[];
  /** Facts that nobody has recorded and that a rule waits for. */
  readonly ask: readonly Question[];
}

export interface StopOfDay {
  readonly appointment: Appointment;
  readonly session: GroupSession | undefined;
  readonly where: PlaceOfStop;
  readonly visits: readonly VisitOfDay[];
  readonly changed: "added" | "changed" | undefined;
}

/** A day to whoever follows its families; of a family that is not the viewer's the time alone. */
export function discloseDay(
  day: {
    readonly healthVisitor: HealthVisitor;
    readonly planned: PlannedDay;
    readonly stops: readonly StopOfDay[];
    readonly toBook: readonly VisitOfDay[];
    readonly gone: DayPlanView["gone"];
  } & Pick<
    DayPlanView,
    "date" | "asOf" | "base" | "setAside" | "calendarsBehind" | "oldOwnCalendar"
  >,
  viewer: Viewer,
): Disclosed<DayPlanView> {
  const { healthVisitor, planned, date, asOf, base, setAside, gone } = day;
  const { calendarsBehind, oldOwnCalendar } = day;
  const toBook = day.toBook.flatMap((each) => visitOfDay(each, viewer) ?? []);
  const byId = new Map(day.stops.map((stop) => [stop.appointment.id, stop]));
  const shown = planned.order.stops.flatMap(({ id, ...timed }) => {
    const stop = byId.get(id);
    return stop === undefined ? [] : [{ ...stopView(stop, viewer), timed }];
  });
  const { stops: _, ...order } = planned.order;
  const children = [...shown.flatMap(({ visits }) => visits), ...toBook].map(({ of }) => of.child);
  const stops = shown;
  return disclosed(
    {
      healthVisitor: healthVisitor.id,
      date,
      asOf,
      base,
      order,
      shifts: planned.shifts,
      dayOff: planned.dayOff,
      stops,
      toBook,
      setAside,
      calendarsBehind,
      oldOwnCalendar,
      gone,
    },
    children,
  );
}

function stopView(stop: StopOfDay, viewer: Viewer): Omit<StopView, "timed"> {
  const { appointment, session, where, changed } = stop;
  const visits = stop.visits.flatMap((each) => visitOfDay(each, viewer) ?? []);
  const families = new Map(stop.visits.map(({ family }) => [family.id, family]));
  const shownFamilies = [...families.values()].filter((family) => shows(family, viewer, "record"));
  const [family] = shownFamilies;
  const isProtected = shownFamilies.some((each) => each.isProtected);
  const showsPlace = family !== undefined && shows(family, viewer, "place");
  const isHome = appointment.modality === "home";
  return {
    appointment: appointment.id,
    version: appointment.version,
    startsAt: appointment.startsAt,
    endsAt: appointment.endsAt,
    durationMinutes: appointment.durationMinutes,
    modality: appointment.modality,
    session: session && { id: session.id, title: session.title, place: session.place },
    place: isHome && showsPlace ? family.home : undefined,
    placeSource: where.source,
    isProtected,
    changed,
    visits,
  };
}

function visitOfDay(of: VisitOfDay, viewer: Viewer): VisitOfDayView | undefined {
  const { visit, version, child, family, observations, ask } = of;
  const ids = { child: child.id, family: family.id, version, outcomes: [], isPaused: false };
  const shown = discloseVisit(visit, ids, family, viewer)?.shown;
  if (shown === undefined) return undefined;
  const fields = fieldsShown(family, viewer);
  return {
    of: shown,
    about: childView(child, family, fields),
    observations,
    ask: fields.has("reason") ? ask : [],
  };
}

function childView(
  child: ChildOfDay,
  family: FamilyOfDay,
  fields: ReadonlySet<Field>,
): ChildOfDayView {
  return {
    id: child.id,
    name: fields.has("identity") ? child.name : undefined,
    birthDate: child.facts.birthDate,
    dueDate: child.facts.dueDate,
    parents: family.parents.map(({ part, name, phone, interpreter }) => ({
      part,
      name: fields.has("identity") ? name : undefined,
      phone: fields.has("contact") ? phone : undefined,
      interpreter: fields.has("contact") ? interpreter : undefined,
    })),
  };
}

function shows(family: FamilyRelation, viewer: Viewer, field: Field): boolean {
  return fieldsShown(family, viewer).has(field);
}
