import { z } from "@hono/zod-openapi";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { instantText } from "../blocks/instant.ts";
import { EVENT_TYPES } from "./event-types.ts";
import { wholeNumber } from "../blocks/list.ts";
import type { EventPage } from "../../../operations/municipality/list-events.ts";

const EVENTS_MAX = 1_000;
export const EVENTS_DEFAULT = 100;

const TYPES = Object.entries(EVENT_TYPES)
  .map(([type, reasons]) => `\`${type}\` (${reasons})`)
  .join("; ");

const event = z
  .object({
    number: z.int(),
    id: z.uuid(),
    type: z.string().openapi({
      example: "visit.planned",
      description: `With what \`reasons\` hold: ${TYPES}. Types may be added: pass over what you do not know.`,
    }),
    at: instantText,
    child: z.uuid().nullable(),
    visit: z.uuid().nullable(),
    version: z.int().nullable(),
    reasons: z.array(z.string()).openapi({
      description:
        "Codes alone; empty for a journal system without `reasons:read`, for a coordinator about children of other districts than hers, and for an administrator about any child.",
    }),
    externalReference: z.string().nullable(),
  })
  .openapi("Event");

const withdrawnEvent = z
  .object({ number: z.int(), type: z.literal("withdrawn") })
  .openapi("WithdrawnEvent", {
    description: "It told of a child that was stopped since: its number stays, and nothing else.",
  });

export const eventPage = z
  .object({
    items: z.array(z.union([event, withdrawnEvent])),
    next: z.int().openapi({ description: "The last number, or what was asked after." }),
  })
  .openapi("EventPage");

export const eventQuery = z.strictObject({
  after: wholeNumber(0, Number.MAX_SAFE_INTEGER)
    .optional()
    .openapi({ description: "The last number that was read; 0 if left out." }),
  limit: wholeNumber(1, EVENTS_MAX)
    .optional()
    .openapi({ description: `${EVENTS_DEFAULT} if left out.` }),
});

export function fromEvents({ items, next }: EventPage): z.input<typeof eventPage> {
  return {
    items: items.map((each) => ("id" in each ? fromEvent(each) : each)),
    next,
  };
}

type EventShown = Extract<EventPage["items"][number], { readonly id: string }>;

function fromEvent(happened: EventShown): z.input<typeof event> {
  return {
    number: happened.number,
    id: happened.id,
    type: happened.type,
    at: writeInstant(happened.at),
    child: happened.child ?? null,
    visit: happened.visit ?? null,
    version: happened.version ?? null,
    reasons: [...happened.reasons],
    externalReference: happened.externalReference ?? null,
  };
}
