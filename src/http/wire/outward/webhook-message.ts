import { z } from "@hono/zod-openapi";
import type { ChallengeMessage, EventMessage } from "../../../journal/webhook-message.ts";
import { instantText } from "../blocks/instant.ts";

const envelope = {
  specversion: z.literal("1.0"),
  id: z.uuid().openapi({ description: "The `webhook-id`, the same in every attempt and replay." }),
  source: z.string().openapi({ description: "The municipality." }),
  time: instantText,
  datacontenttype: z.literal("application/json"),
};

const eventData = z
  .object({
    number: z.int(),
    child: z.uuid().nullable(),
    previous: z.int().nullable().openapi({
      description:
        "The number of the event of this child before; of an event about no child, null. Where it was not seen something is missing: ask `/v1/events`.",
    }),
    visit: z.uuid().nullable(),
    version: z.int().nullable(),
    reasons: z.array(z.string()),
    externalReference: z.string().nullable(),
  })
  .openapi("WebhookEventData", { description: "As the event is in `/v1/events`." });

/** What is posted for each event. */
export const eventMessage = z
  .object({
    ...envelope,
    type: z.string().openapi({ description: "As in `/v1/events`." }),
    dataschema: z.url().optional().openapi({
      description:
        "Where `data` is described; not sent where the service has no address of its own.",
    }),
    subject: z
      .uuid()
      .optional()
      .openapi({ description: "The child; not sent where there is none." }),
    sequence: z.string().openapi({ description: "The number in sixteen digits." }),
    data: eventData,
  })
  .openapi("WebhookEvent", {
    description: "A CloudEvent 1.0 in structured JSON.",
  }) satisfies z.ZodType<EventMessage>;

/** What is posted once, when a challenge is asked for. */
export const challengeMessage = z
  .object({
    ...envelope,
    type: z.literal("webhook.challenge"),
    data: z.object({
      challenge: z.string().openapi({ description: "What is to be answered, alone." }),
    }),
  })
  .openapi("WebhookChallenge", {
    description: "A CloudEvent 1.0 in structured JSON.",
  }) satisfies z.ZodType<ChallengeMessage>;

/** Of Standard Webhooks. */
export const webhookHeaders = z.object({
  "webhook-id": z.string().openapi({
    description: "The event's `id`, the same in every attempt and replay: pass over what you have.",
    example: "00000000-0000-4000-8000-000000000018",
  }),
  "webhook-timestamp": z.string().openapi({
    description: "When this attempt was made, in seconds since 1970.",
    example: "1772427600",
  }),
  "webhook-signature": z.string().openapi({
    description:
      "`v1,` and the HMAC-SHA256 of `<id>.<timestamp>.<body>` in base64; while keys rotate one for each, a blank between them. Any of them will do.",
    example: "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
  }),
});

const AN_ENVELOPE = {
  specversion: "1.0" as const,
  id: "00000000-0000-4000-8000-000000000018",
  source: "/municipalities/0999",
  time: "2026-03-02T06:00:00+01:00",
  datacontenttype: "application/json" as const,
};
const A_CHILD = "00000000-0000-4000-8000-000000000001";

export const MESSAGE_EXAMPLES = {
  event: {
    ...AN_ENVELOPE,
    type: "visit.booked",
    dataschema: "https://tusind.example/openapi.json#/components/schemas/WebhookEventData",
    subject: A_CHILD,
    sequence: "0000000000000017",
    data: {
      number: 17,
      child: A_CHILD,
      previous: 12,
      visit: "00000000-0000-4000-8000-000000000002",
      version: 2,
      reasons: ["appointment"],
      externalReference: null,
    },
  },
  challenge: {
    ...AN_ENVELOPE,
    type: "webhook.challenge" as const,
    data: { challenge: "5f0c7c1e-3c2a-4b2e-9d38-0a1b2c3d4e5f" },
  },
};
