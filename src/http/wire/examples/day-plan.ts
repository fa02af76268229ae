import type { z } from "@hono/zod-openapi";
import type { dayPlan } from "../days/day-plan.ts";
import { recordExamples } from "./records.ts";

/** One appointment of the documented family's, from a base ten minutes away. */
export function dayPlanExample(): z.input<typeof dayPlan> {
  const { appointment, visit, child } = recordExamples();
  const visitOfDay = {
    ...visit,
    about: {
      id: child.id,
      name: child.name,
      birthDate: child.birthDate,
      dueDate: child.dueDate,
      parents: [{ part: "mother", name: "Ida Æblegren", phone: null, interpreter: "ar" }],
    },
    instruments: [],
    observations: [{ code: "feeding", title: { da: "Ernæring", en: "Feeding" } }],
    ask: [],
  };
  return {
    healthVisitor: appointment.healthVisitor,
    date: appointment.date,
    asOf: "2026-03-06T07:30:00+01:00",
    staleAfter: "2026-03-06T07:45:00+01:00",
    workingHours: [{ startsAt: "2026-03-06T08:00:00+01:00", endsAt: "2026-03-06T15:30:00+01:00" }],
    baseFrom: "address",
    order: "optimal",
    leavesBaseAt: "2026-03-06T08:00:00+01:00",
    lunch: null,
    returnsToBaseAt: "2026-03-06T09:40:00+01:00",
    travelMinutes: 20,
    waitingMinutes: 50,
    lateMinutes: 0,
    stops: [
      {
        appointment: appointment.id,
        startsAt: appointment.startsAt,
        endsAt: appointment.endsAt,
        durationMinutes: appointment.durationMinutes,
        modality: appointment.modality,
        groupSession: null,
        place: { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel", coordinates: null },
        protected: false,
        travelMinutes: 10,
        travelMethod: "straightLine",
        placeFrom: "postalCodeCentre",
        arrivesAt: "2026-03-06T08:10:00+01:00",
        beginsAt: "2026-03-06T09:00:00+01:00",
        leavesAt: "2026-03-06T09:30:00+01:00",
        waitingMinutes: 50,
        lateMinutes: 0,
        changed: null,
        visits: [visitOfDay],
      },
    ],
    emptyBecause: null,
    toBook: [],
    setAside: 0,
    calendarWarning: {
      code: "calendarNotFetched",
      explanation:
        "En kalender har ikke hentet aftalerne siden 4. marts 2026 kl. 22.10, og dagen er ændret siden: gå efter dagsplanen.",
      feeds: [
        {
          id: "00000000-0000-4000-8000-000000000003",
          lastFetchedAt: "2026-03-04T22:10:00+01:00",
        },
      ],
    },
    ownCalendarWarning: null,
    gone: [],
  };
}
