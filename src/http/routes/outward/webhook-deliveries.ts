import { createRoute } from "@hono/zod-openapi";
import { listDeliveries, replayEvents } from "../../../operations/webhooks/list-deliveries.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { bodyResponses, recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { fromPage, idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  WEBHOOK_EXAMPLES,
  deliveryPage,
  deliveryQuery,
  fromWebhookDelivery,
  replay,
  replayed,
} from "../../wire/outward/webhook.ts";

const TAGS = ["Events"];

const list = createRoute({
  method: "get",
  path: "/v1/webhooks/{id}/deliveries",
  operationId: "listDeliveries",
  tags: TAGS,
  summary: "What became of the events that were sent to a webhook; dead letters by `state=dead`",
  description:
    "Reading: may be sent again. By number; the events themselves are read from `/v1/events`. Of what was delivered the latest hundred thousand are remembered.",
  middleware: [permit("listDeliveries")] as const,
  request: { params: idParams, query: deliveryQuery },
  responses: {
    200: {
      description: "A page of deliveries.",
      content: recordContent(deliveryPage, () => ({
        items: [WEBHOOK_EXAMPLES.delivery],
        next: null,
      })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/state", code: "notAllowed" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const again = createRoute({
  method: "post",
  path: "/v1/webhooks/{id}/replays",
  operationId: "replayEvents",
  tags: TAGS,
  summary: "Sends a range of events again, dead letters among them, under their own ids",
  description:
    "May be sent again: what waits already waits once. Of a child that was stopped nothing but that is sent.",
  middleware: [permit("replayEvents"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: replay } } },
  },
  responses: {
    200: {
      description: "They wait to be sent.",
      content: recordContent(replayed, () => ({ queued: 26 })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/to", code: "tooSmall" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("webhookNotActive"),
    ...bodyResponses,
    422: problemResponse("keyUsedBefore"),
  },
});

export const webhookDeliveries = newRouter()
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listDeliveries",
      work: (desk) => {
        const { cursor, limit, state } = c.req.valid("query");
        return listDeliveries(desk, c.req.valid("param").id, { cursor, limit, state });
      },
      write: (page) => ({ status: 200, body: fromPage(page, fromWebhookDelivery) }),
      refuse: ({ kind }) =>
        kind === "invalidCursor"
          ? problemOf([{ pointer: "/cursor", code: kind }])
          : { code: kind, faults: [] },
    }),
  )
  .openapi(again, (c) => {
    const { from, to } = c.req.valid("json");
    return answerChange(c, {
      action: "replayEvents",
      work: (desk) => replayEvents(desk, c.req.valid("param").id, [from, to]),
      write: (body) => ({ status: 200, body }),
      refuse: ({ kind }) => ({ code: kind, faults: [] }),
    });
  });
