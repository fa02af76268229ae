import { createRoute, z } from "@hono/zod-openapi";
import { listEvents } from "../../../operations/municipality/list-events.ts";
import { answerReading, noRefusal } from "../../at-desk.ts";
import { permit } from "../../permissions.ts";
import { newRouter } from "../../router.ts";
import { recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { EVENTS_DEFAULT, eventPage, eventQuery, fromEvents } from "../../wire/outward/event.ts";
import {
  MESSAGE_EXAMPLES,
  challengeMessage,
  eventMessage,
  webhookHeaders,
} from "../../wire/outward/webhook-message.ts";
import { recordExamples } from "../../wire/examples/records.ts";

const list = createRoute({
  method: "get",
  path: "/v1/events",
  operationId: "listEvents",
  tags: ["Events"],
  summary: "What happened, numbered from 1 in the order of the commits",
  description:
    "Reading: may be sent again. Ask with the `next` of the page before; numbers have no gaps.",
  middleware: [permit("listEvents")] as const,
  request: { query: eventQuery },
  responses: {
    200: {
      description: "The events after a number.",
      content: recordContent(eventPage, () => recordExamples().events),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/after", code: "wrongType" }]),
    ...recordResponses,
  },
});

export const events = newRouter().openapi(list, (c) => {
  const { after = 0, limit = EVENTS_DEFAULT } = c.req.valid("query");
  return answerReading(c, {
    action: "listEvents",
    work: (desk) => listEvents(desk, after, limit),
    write: (page) => ({ status: 200, body: fromEvents(page) }),
    refuse: noRefusal,
  });
});

const MEDIA_TYPE = "application/cloudevents+json";
const RECEIVER = {
  description: "Taken: any 2xx, within 15 seconds. What else it says is not read.",
};

// What is posted to webhooks, told to the document by hand: nobody asks us for it.
events.openAPIRegistry.registerWebhook({
  method: "post",
  path: "event",
  operationId: "eventSent",
  tags: ["Events"],
  summary: "An event, posted to each webhook that is active",
  description:
    "Is sent again, under the same id, until it is answered 2xx, ten times in three days. 410 stops the webhook; 429, 502, 503 and 504 leave it alone, as long as `Retry-After` says.",
  security: [],
  request: {
    headers: webhookHeaders,
    body: {
      required: true,
      content: { [MEDIA_TYPE]: { schema: eventMessage, example: MESSAGE_EXAMPLES.event } },
    },
  },
  responses: { "2XX": RECEIVER, 410: { description: "Nothing is to be sent here any more." } },
});
events.openAPIRegistry.registerWebhook({
  method: "post",
  path: "challenge",
  operationId: "challengeSent",
  tags: ["Events"],
  summary: "A text of chance, posted to a webhook's address when `challengeWebhook` asks for it",
  description: "Is not sent again by itself: each `challengeWebhook` sends another.",
  security: [],
  request: {
    headers: webhookHeaders,
    body: {
      required: true,
      content: { [MEDIA_TYPE]: { schema: challengeMessage, example: MESSAGE_EXAMPLES.challenge } },
    },
  },
  responses: {
    "2XX": {
      description: "`data.challenge` as the whole body, within ten seconds.",
      content: {
        "text/plain": { schema: z.string(), example: MESSAGE_EXAMPLES.challenge.data.challenge },
      },
    },
  },
});
