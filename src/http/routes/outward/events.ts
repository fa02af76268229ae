import { createRoute } from "@hono/zod-openapi";
import { listEvents } from "../../../operations/municipality/list-events.ts";
import { answerReading, noRefusal } from "../../at-desk.ts";
import { permit } from "../../permissions.ts";
import { newRouter } from "../../router.ts";
import { recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { EVENTS_DEFAULT, eventPage, eventQuery, fromEvents } from "../../wire/outward/event.ts";
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
