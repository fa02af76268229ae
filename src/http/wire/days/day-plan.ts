import { z } from "@hono/zod-openapi";
import {
  calendarsBehindSentence,
  oldOwnCalendarSentence,
} from "../../../domain/day-plan/danish-calendar-warning.ts";
import type { PlaceSource } from "../../../domain/day-plan/place-of-stop.ts";
import type {
  ChildOfDayView,
  DayPlanView,
  StopView,
  VisitOfDayView,
} from "../../../domain/disclosure/day-view.ts";
import { emptyDaySentence } from "../../../domain/planning/danish-empty-day.ts";
import { MODALITIES } from "../../../domain/programme/programme.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { instantOfMinute } from "../../../domain/time/minute-of-day.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { fromAddress } from "../families/family.ts";
import { instantText } from "../blocks/instant.ts";
import { address } from "../registration/person.ts";
import { date } from "../visits/schedule.ts";
import { fromVisitView, visit } from "../visits/schedule-on-record.ts";
import { fromQuestion, question } from "../needs/question.ts";

const child = z
  .object({
    id: z.uuid(),
    name: z.string().nullable(),
    birthDate: date.nullable(),
    dueDate: date.nullable(),
    parents: z.array(
      z.object({
        part: z.string(),
        name: z.string().nullable(),
        phone: z.string().nullable(),
        interpreter: z.string().nullable(),
      }),
    ),
  })
  .openapi("ChildOfDay");

const visitOfDay = z
  .object({
    ...visit.shape,
    about: child,
    instruments: z.array(z.string()),
    observations: z
      .array(z.object({ code: z.string(), title: z.object({ da: z.string(), en: z.string() }) }))
      .openapi({ description: "What must be observed, by the rule's contact type (FBU)." }),
    ask: z
      .array(question)
      .openapi({ description: "Facts that nobody has recorded and that a rule waits for." }),
  })
  .openapi("VisitOfDay");

const stop = z
  .object({
    appointment: z.uuid(),
    startsAt: instantText.nullable().openapi({ description: "Null where only the day is agreed." }),
    endsAt: instantText.nullable(),
    durationMinutes: z.int(),
    modality: z.enum(MODALITIES),
    groupSession: z.object({ id: z.uuid(), title: z.string(), place: z.string() }).nullable(),
    place: address.nullable().openapi({
      description: "The home that is visited; null where it is protected, or nowhere to go.",
    }),
    protected: z.boolean(),
    travelMinutes: z.int(),
    travelMethod: z.string().openapi({
      description:
        "`straightLine`: reckoned from the distance between `placeFrom` and the place before; `assumed`: a fixed time, since a place is not known or kept back; `none`: no way to go.",
      example: "straightLine",
    }),
    placeFrom: z.string().openapi({
      description: "`address`, `postalCodeCentre`, `base`, `keptBack`, `unknown` or `nowhere`.",
      example: "postalCodeCentre",
    }),
    arrivesAt: instantText,
    beginsAt: instantText.openapi({ description: "The agreed time, or when she can begin." }),
    leavesAt: instantText,
    waitingMinutes: z.int(),
    lateMinutes: z.int(),
    changed: z.enum(["added", "changed"]).nullable().openapi({
      description: "Since the moment that was asked about.",
    }),
    visits: z.array(visitOfDay),
  })
  .openapi("StopOfDay");

export const dayPlan = z
  .object({
    healthVisitor: z.uuid(),
    date,
    asOf: instantText,
    staleAfter: instantText.openapi({ description: "From then on, ask again." }),
    workingHours: z.array(z.object({ startsAt: instantText, endsAt: instantText })),
    baseFrom: z.string(),
    order: z.enum(["optimal", "good"]).openapi({
      description:
        "`optimal`: no order has fewer late minutes, then less travel and waiting. `good`: with more than twelve stops nobody knows.",
    }),
    leavesBaseAt: instantText.nullable(),
    lunch: z.object({ startsAt: instantText, endsAt: instantText }).nullable(),
    returnsToBaseAt: instantText.nullable(),
    travelMinutes: z.int(),
    waitingMinutes: z.int(),
    lateMinutes: z.int(),
    stops: z.array(stop),
    emptyBecause: z
      .object({ code: z.string(), explanation: z.string() })
      .nullable()
      .openapi({ description: "Why nothing is agreed for the day; null where something is." }),
    toBook: z.array(visitOfDay).openapi({
      description:
        "Her own visits that are due or overdue and agreed for no day, those nearest to their last day first.",
    }),
    setAside: z.int().openapi({
      description: "How many more there are that an emergency plan sets aside.",
    }),
    calendarWarning: z
      .object({
        code: z.literal("calendarNotFetched"),
        explanation: z.string(),
        feeds: z.array(z.object({ id: z.uuid(), lastFetchedAt: instantText.nullable() })),
      })
      .nullable()
      .openapi({
        description:
          "Calendar addresses of hers that no calendar has asked for in 24 hours, although the day has changed since: what she sees there is old. Null where there is none, and of a day that is past.",
      }),
    ownCalendarWarning: z
      .object({
        code: z.literal("ownCalendarNotRead"),
        explanation: z.string(),
        busySource: z.enum(["upload", "address"]).nullable(),
        busyReadAt: instantText.nullable(),
        failure: z.string().nullable(),
      })
      .nullable()
      .openapi({
        description:
          "Her own calendar, which says when she is busy, was last read more than 24 hours ago, or sent more than seven days ago. Null where it was not, and of a day that is past.",
      }),
    gone: z
      .array(z.object({ appointment: z.uuid(), at: instantText }))
      .openapi({ description: "What was hers on this day and is no longer, since `since`." }),
  })
  .openapi("DayPlan");

/** How long a plan may be driven by without asking again; our own default. */
const FRESH_MS = 15 * 60_000;

export function fromDayPlan(view: DayPlanView): z.input<typeof dayPlan> {
  const { order, stops } = view;
  const at = (minute: number) => writeInstant(instantOfMinute(view.date, minute));
  const isEmpty = stops.length === 0;
  return {
    healthVisitor: view.healthVisitor,
    date: view.date,
    asOf: writeInstant(view.asOf),
    staleAfter: writeInstant(new Date(view.asOf.getTime() + FRESH_MS)),
    workingHours: view.shifts.map(({ startsAtMinute, endsAtMinute }) => ({
      startsAt: at(startsAtMinute),
      endsAt: at(endsAtMinute),
    })),
    baseFrom: view.base satisfies PlaceSource,
    order: order.isOptimal ? "optimal" : "good",
    leavesBaseAt: isEmpty ? null : at(order.leavesBaseAtMinute),
    lunch:
      order.lunch === undefined
        ? null
        : { startsAt: at(order.lunch.startsAtMinute), endsAt: at(order.lunch.endsAtMinute) },
    returnsToBaseAt: isEmpty ? null : at(order.returnsToBaseAtMinute),
    travelMinutes: order.travelMinutes,
    waitingMinutes: order.waitingMinutes,
    lateMinutes: order.lateMinutes,
    stops: stops.map((each) => fromStop(each, view.date)),
    emptyBecause: isEmpty ? emptyBecause(view) : null,
    toBook: view.toBook.map(fromVisitOfDay),
    setAside: view.setAside,
    ...fromCalendars(view),
    gone: view.gone.map(({ id, at: goneAt }) => ({ appointment: id, at: writeInstant(goneAt) })),
  };
}

/** What of a written plan its ETag is made of: not the moment at which it was asked for. */
export function withoutItsMoment(written: string): string {
  return written.replace(/"asOf":"[^"]*","staleAfter":"[^"]*",/, "");
}

function fromCalendars({
  calendarsBehind,
  oldOwnCalendar,
}: DayPlanView): Pick<z.input<typeof dayPlan>, "calendarWarning" | "ownCalendarWarning"> {
  const orNull = (at: Date | undefined) => (at === undefined ? null : writeInstant(at));
  return {
    calendarWarning: calendarsBehind
      ? {
          code: "calendarNotFetched",
          explanation: calendarsBehindSentence(calendarsBehind),
          feeds: calendarsBehind.feeds.map(({ id, lastFetchedAt }) => ({
            id,
            lastFetchedAt: orNull(lastFetchedAt),
          })),
        }
      : null,
    ownCalendarWarning: oldOwnCalendar
      ? {
          code: "ownCalendarNotRead",
          explanation: oldOwnCalendarSentence(oldOwnCalendar),
          busySource: oldOwnCalendar.source ?? null,
          busyReadAt: orNull(oldOwnCalendar.readAt),
          failure: oldOwnCalendar.failure?.code ?? null,
        }
      : null,
  };
}

function emptyBecause({ dayOff }: DayPlanView) {
  const code = dayOff ?? "nothingAgreed";
  return { code, explanation: emptyDaySentence(code) };
}

function fromStop(view: StopView, day: CivilDate): z.input<typeof stop> {
  const { timed } = view;
  const at = (minute: number) => writeInstant(instantOfMinute(day, minute));
  return {
    appointment: view.appointment,
    startsAt: view.startsAt === undefined ? null : writeInstant(view.startsAt),
    endsAt: view.endsAt === undefined ? null : writeInstant(view.endsAt),
    durationMinutes: view.durationMinutes,
    modality: view.modality,
    groupSession: view.session ?? null,
    place: view.place === undefined ? null : fromAddress(view.place),
    protected: view.isProtected,
    travelMinutes: timed.travelMinutes,
    travelMethod: timed.travelMethod,
    placeFrom: view.placeSource,
    arrivesAt: at(timed.arrivesAtMinute),
    beginsAt: at(timed.startsAtMinute),
    leavesAt: at(timed.endsAtMinute),
    waitingMinutes: timed.waitingMinutes,
    lateMinutes: timed.lateMinutes,
    changed: view.changed ?? null,
    visits: view.visits.map(fromVisitOfDay),
  };
}

function fromVisitOfDay(view: VisitOfDayView): z.input<typeof visitOfDay> {
  return {
    ...fromVisitView(view.of),
    about: fromChildOfDay(view.about),
    instruments: [...view.of.visit.rule.instruments],
    observations: view.observations.map(({ code, title }) => ({ code, title })),
    ask: view.ask.map(fromQuestion),
  };
}

function fromChildOfDay(view: ChildOfDayView): z.input<typeof child> {
  return {
    id: view.id,
    name: view.name ?? null,
    birthDate: view.birthDate ?? null,
    dueDate: view.dueDate ?? null,
    parents: view.parents.map(({ part, name, phone, interpreter }) => ({
      part,
      name: name ?? null,
      phone: phone ?? null,
      interpreter: interpreter ?? null,
    })),
  };
}
