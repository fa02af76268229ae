import { z } from "@hono/zod-openapi";
import type { DepartureView } from "../../../domain/disclosure/disclose-departure.ts";
import { HANDOVER_STATES } from "../../../domain/needs/handovers/handover-life.ts";
import { STOP_CAUSES } from "../../../domain/registration/child-on-record.ts";
import type { ToldStop } from "../../../operations/families/stop-child.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { code } from "../blocks/text.ts";
import { date } from "../visits/schedule.ts";

export const stop = z
  .strictObject({
    cause: z.enum(STOP_CAUSES),
    on: scheduleDate.nullish().openapi({ description: "Today in Denmark if left out." }),
  })
  .openapi("Stop", { example: { cause: "death", on: "2026-03-02" } });

export function toStop({ cause, on }: z.output<typeof stop>): ToldStop {
  return { cause, on: on ?? undefined };
}

export const newDeparture = z
  .strictObject({ on: scheduleDate })
  .openapi("NewDeparture", { example: { on: "2026-03-02" } });

const item = z.discriminatedUnion("code", [
  z.object({ code: z.literal("askConsentToHandOver") }),
  z.object({ code: z.literal("handover"), handover: z.uuid(), state: z.enum(HANDOVER_STATES) }),
  z.object({
    code: z.literal("appointmentStands"),
    visit: z.uuid(),
    appointment: z.uuid(),
    on: date,
  }),
  z.object({ code: z.literal("visitOpen"), rule: code, latest: date }),
]);

export const departure = z
  .object({
    child: z.uuid(),
    departedOn: date.nullable(),
    checklist: z.array(item).openapi({
      description:
        "What a person sees to: nothing is handed over by itself, and an appointment stands until somebody ends it. Handovers are shown to whoever may see reasons.",
    }),
  })
  .openapi("Departure");

export const departureExample: z.input<typeof departure> = {
  child: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
  departedOn: "2026-03-02",
  checklist: [
    { code: "askConsentToHandOver" },
    { code: "visitOpen", rule: "two-months", latest: "2026-06-02" },
  ],
};

export function fromDeparture(view: DepartureView): z.input<typeof departure> {
  const { child, departedOn, checklist } = view;
  return { child, departedOn: departedOn ?? null, checklist: [...checklist] };
}
