import { z } from "@hono/zod-openapi";
import type { AppointmentView } from "../../../domain/disclosure/views.ts";
import { warningSentence } from "../../../domain/planning/danish-warning.ts";
import { MODALITIES } from "../../../domain/programme/programme.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { ToldAppointment } from "../../../operations/appointments/agree-appointment.ts";
import type { TermsChange } from "../../../operations/appointments/change-appointment.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { clockTime } from "../blocks/clock-time.ts";
import { instantText } from "../blocks/instant.ts";
import { namedId, namedIds } from "../blocks/named-id.ts";
import { sentFields } from "../blocks/sent-fields.ts";
import { externalReference, plainText } from "../blocks/text.ts";

const VISITS_MAX = 20;
const REASON_LENGTH_MAX = 1_000;

const modalityReason = plainText(REASON_LENGTH_MAX).openapi({
  description: "Why it is this way: asked for where home comes first.",
});
const DURATION_MINUTES_MAX = 720;

export const durationMinutes = z.int().min(1).max(DURATION_MINUTES_MAX).openapi({ example: 30 });

export const newAppointment = z
  .strictObject({
    visits: namedIds(VISITS_MAX, "duplicateVisit", 1),
    healthVisitor: namedId,
    date: scheduleDate,
    time: clockTime.nullish().openapi({
      example: "09:00",
      description: "Local. Left out, only the day is agreed, and no clock time is occupied.",
    }),
    durationMinutes: durationMinutes.nullish(),
    modality: z.enum(MODALITIES).nullish(),
    modalityReason: modalityReason.nullish(),
    externalReference: externalReference.nullish(),
  })
  .openapi("NewAppointment", {
    description: "What is left open of duration and modality, the rule of the visit says.",
    example: {
      visits: ["00000000-0000-4000-8000-000000000001"],
      healthVisitor: "00000000-0000-4000-8000-000000000002",
      date: "2026-03-06",
      time: "09:00",
      durationMinutes: 30,
      modality: "home",
    },
  });

export const appointmentChange = z
  .strictObject({
    healthVisitor: namedId.optional(),
    date: scheduleDate.optional(),
    time: clockTime.nullish().openapi({ description: "Null: only the day is agreed." }),
    durationMinutes: durationMinutes.optional(),
    modality: z.enum(MODALITIES).optional(),
    modalityReason: modalityReason.optional(),
  })
  .openapi("AppointmentChange", {
    description: "What is left out stays as it is.",
    example: { date: "2026-03-07", time: "10:30" },
  });

const warning = z
  .looseObject({
    code: z.string().openapi({ example: "outsideWindow" }),
    explanation: z.string().openapi({ example: "Dagen ligger 3 dage efter besøgets periode." }),
  })
  .openapi("BookingWarning", {
    description: "What a person should know; none of it refuses. A code with its particulars.",
  });

export const appointment = z
  .object({
    id: z.uuid(),
    healthVisitor: z.uuid(),
    visits: z.array(z.uuid()).openapi({ description: "Those that are the reader's to see." }),
    groupSession: z.uuid().nullable(),
    date: z.string().openapi({ format: "date" }),
    time: z.string().nullable(),
    startsAt: instantText.nullable(),
    endsAt: instantText.nullable(),
    durationMinutes: z.int(),
    modality: z.enum(MODALITIES),
    modalityReason: z.string().nullable(),
    endedAt: instantText.nullable(),
    endedAs: z.string().nullable().openapi({ example: "not-home" }),
    externalReference: z.string().nullable(),
    warnings: z.array(warning).openapi({ description: "As it is agreed; empty when it is read." }),
  })
  .openapi("Appointment");

export function toAppointment(sent: z.output<typeof newAppointment>): ToldAppointment {
  return {
    visits: sent.visits,
    healthVisitor: sent.healthVisitor,
    date: sent.date,
    time: sent.time ?? undefined,
    durationMinutes: sent.durationMinutes ?? undefined,
    modality: sent.modality ?? undefined,
    modalityReason: sent.modalityReason ?? undefined,
    externalReference: sent.externalReference ?? undefined,
  };
}

/** The terms to be agreed anew, and why it is to be held in its way. */
export function toTermsChange({
  modalityReason: told,
  ...sent
}: z.output<typeof appointmentChange>): {
  readonly terms: TermsChange;
  readonly told: string | undefined;
} {
  return { terms: sentFields(sent), told };
}

export function fromAppointment(view: AppointmentView): z.input<typeof appointment> {
  return {
    id: view.id,
    healthVisitor: view.healthVisitor,
    visits: [...view.visits],
    groupSession: view.groupSession ?? null,
    date: view.date,
    time: view.time ?? null,
    startsAt: view.startsAt === undefined ? null : writeInstant(view.startsAt),
    endsAt: view.endsAt === undefined ? null : writeInstant(view.endsAt),
    durationMinutes: view.durationMinutes,
    modality: view.modality,
    modalityReason: view.modalityReason ?? null,
    endedAt: view.endedAt === undefined ? null : writeInstant(view.endedAt),
    endedAs: view.endedAs ?? null,
    externalReference: view.externalReference ?? null,
    warnings: view.warnings.map((each) => ({ ...each, explanation: warningSentence(each) })),
  };
}
