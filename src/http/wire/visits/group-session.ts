import { z } from "@hono/zod-openapi";
import type { SessionView } from "../../../domain/disclosure/views.ts";
import type { SessionChange } from "../../../operations/group-sessions/change-session.ts";
import type { ToldSession } from "../../../operations/group-sessions/plan-session.ts";
import { appointment, durationMinutes, fromAppointment } from "./appointment.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { clockTime } from "../blocks/clock-time.ts";
import { instant } from "../blocks/instant.ts";
import { pageOf } from "../blocks/list.ts";
import { namedId, namedIds } from "../blocks/named-id.ts";
import { sentFields } from "../blocks/sent-fields.ts";
import { plainText } from "../blocks/text.ts";

const TITLE_LENGTH_MAX = 200;
const PLACE_LENGTH_MAX = 200;
const CAPACITY_MAX = 50;
const VISITS_MAX = 50;

const fields = {
  healthVisitor: namedId,
  date: scheduleDate,
  time: clockTime.openapi({ example: "10:00" }),
  durationMinutes: durationMinutes.openapi({ example: 90 }),
  title: plainText(TITLE_LENGTH_MAX).openapi({ example: "Mødregruppe" }),
  place: plainText(PLACE_LENGTH_MAX).openapi({ example: "Sundhedshuset, Hammel" }),
  capacity: z.int().min(1).max(CAPACITY_MAX).openapi({ example: 8 }),
};

export const newSession = z.strictObject(fields).openapi("NewGroupSession", {
  example: {
    healthVisitor: "00000000-0000-4000-8000-000000000002",
    date: "2026-06-25",
    time: "10:00",
    durationMinutes: 90,
    title: "Mødregruppe",
    place: "Sundhedshuset, Hammel",
    capacity: 8,
  },
});

export const sessionChange = z
  .strictObject(fields)
  .partial()
  .openapi("GroupSessionChange", {
    description: "What is left out stays as it is.",
    example: { date: "2026-06-26" },
  });

export const sessionVisits = z
  .strictObject({
    visits: namedIds(VISITS_MAX, "duplicateVisit", 1),
  })
  .openapi("SessionVisits", { example: { visits: ["00000000-0000-4000-8000-000000000001"] } });

export const attendance = z
  .strictObject({
    visits: namedIds(VISITS_MAX, "duplicateVisit").openapi({
      description: "The visits of the children who came, joined before or not.",
    }),
    heldAt: instant.nullish().openapi({ description: "As it was planned if left out." }),
  })
  .openapi("Attendance", { example: { visits: ["00000000-0000-4000-8000-000000000001"] } });

export const session = z
  .object({
    id: z.uuid(),
    title: z.string(),
    place: z.string(),
    capacity: z.int(),
    takenPlaces: z.int(),
    attendance: z.uuid().nullable().openapi({ description: "The contact that says who came." }),
    appointment,
  })
  .openapi("GroupSession");

export const sessionPage = pageOf(session).openapi("GroupSessionPage");

export function toSessionChange(sent: z.output<typeof sessionChange>): SessionChange {
  const { title, place, capacity, ...terms } = sent;
  return { terms: sentFields(terms), session: sentFields({ title, place, capacity }) };
}

export function toSession(sent: z.output<typeof newSession>): ToldSession {
  return sent;
}

export function fromSession(view: SessionView): z.input<typeof session> {
  const { id, title, place, capacity, takenPlaces } = view;
  return {
    id,
    title,
    place,
    capacity,
    takenPlaces,
    attendance: view.attendance ?? null,
    appointment: fromAppointment(view.appointment),
  };
}
