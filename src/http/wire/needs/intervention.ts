import { z } from "@hono/zod-openapi";
import { pageOf } from "../blocks/list.ts";
import type {
  OpenedIntervention,
  ToldIntervention,
} from "../../../domain/needs/opened-intervention.ts";
import { RECIPIENTS } from "../../../domain/needs/proposals/decided-need.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { saying } from "../blocks/text.ts";
import { date } from "../visits/schedule.ts";

const CONDITIONS_MAX = 20;

const fboe = z.string().max(100);

export const newIntervention = z
  .strictObject({
    code: fboe.openapi({ description: "Of FBOE." }),
    recipient: z.enum(RECIPIENTS),
    conditions: z.array(fboe).max(CONDITIONS_MAX, saying("tooBig")).optional().openapi({
      description: "The FBOE conditions that are its reason.",
    }),
    startedOn: scheduleDate,
    endedOn: scheduleDate.nullish(),
  })
  .openapi("NewIntervention", {
    example: {
      code: "b3de92ea-ac5e-4f87-809e-a9e40b59cc34",
      recipient: "child",
      conditions: ["e1c1674c-9384-4d95-999f-763f3868f444"],
      startedOn: "2026-05-04",
    },
  });

export const interventionChange = z
  .strictObject({
    endedOn: scheduleDate.nullable().optional().openapi({
      description: "Its last day; null where it goes on after all.",
    }),
    enteredInError: z.literal(true).optional(),
  })
  .openapi("InterventionChange", { example: { endedOn: "2026-05-11" } });

export const intervention = z
  .object({
    id: z.uuid(),
    child: z.uuid(),
    code: z.string(),
    recipient: z.enum(RECIPIENTS),
    conditions: z.array(z.string()),
    startedOn: date,
    endedOn: date.nullable(),
    author: z.string(),
    recordedAt: instantText,
    undoneAt: instantText.nullable(),
  })
  .openapi("Intervention");

export const interventionList = z.object(pageOf(intervention).shape).openapi("InterventionList");

export const interventionExample: z.input<typeof intervention> = {
  id: "2c7f1c52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
  child: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
  code: "b3de92ea-ac5e-4f87-809e-a9e40b59cc34",
  recipient: "child",
  conditions: ["e1c1674c-9384-4d95-999f-763f3868f444"],
  startedOn: "2026-05-04",
  endedOn: null,
  author: "0999a000-0000-4000-8000-000000000001",
  recordedAt: "2026-05-04T10:00:00+02:00",
  undoneAt: null,
};

export function toIntervention({
  conditions = [],
  endedOn,
  ...sent
}: z.output<typeof newIntervention>): ToldIntervention {
  return { ...sent, conditions, endedOn: endedOn ?? undefined };
}

export function fromIntervention(view: OpenedIntervention): z.input<typeof intervention> {
  const { id, child, code, recipient, conditions, startedOn, endedOn, author, undoneAt } = view;
  return {
    id,
    child,
    code,
    recipient,
    conditions: [...conditions],
    startedOn,
    endedOn: endedOn ?? null,
    author,
    recordedAt: writeInstant(view.recordedAt),
    undoneAt: undoneAt === undefined ? null : writeInstant(undoneAt),
  };
}
