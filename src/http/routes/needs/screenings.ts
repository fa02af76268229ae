import { createRoute, z } from "@hono/zod-openapi";
import { listScreenings } from "../../../operations/screenings/list-screenings.ts";
import {
  type ScreeningRefusal,
  recordScreening,
} from "../../../operations/screenings/record-screening.ts";
import { inPages } from "../../in-pages.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { bodyResponses, recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  fromScreening,
  newScreening,
  screening,
  screeningExample,
  screeningList,
  toScreening,
} from "../../wire/needs/screening.ts";
import { toldProblem } from "../visits/told.ts";

const list = createRoute({
  method: "get",
  path: "/v1/children/{id}/screenings",
  operationId: "listScreenings",
  tags: ["Needs"],
  summary: "The screenings of a child and its parents, with the municipality's cut-offs",
  description: "Reading: may be sent again. The log names the child.",
  middleware: [permit("listScreenings"), inPages] as const,
  request: { params: idParams, query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "In the order in which they were written down.",
      content: recordContent(screeningList, () => ({ items: [screeningExample], next: null })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const record = createRoute({
  method: "post",
  path: "/v1/children/{id}/screenings",
  operationId: "recordScreening",
  tags: ["Needs"],
  summary: "Writes down the score of a screening, and the facts that conditions read of it",
  description:
    "May be sent again with the same Idempotency-Key, and only so. What follows is planned at once; a score sets no coded condition. An EPDS item 10 above 0 is a task for a person on the same day.",
  middleware: [permit("recordScreening"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newScreening } } },
  },
  responses: {
    201: {
      description: "The screening.",
      content: recordContent(screening, () => screeningExample),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/score", code: "tooBig" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childEnded"),
    ...bodyResponses,
    422: problemResponse("unknownContact", [{ pointer: "/contact", code: "unknownContact" }]),
  },
});

export const screenings = newRouter()
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listScreenings",
      work: (desk) => listScreenings(desk, c.req.valid("param").id),
      write: (all) => ({ status: 200, body: { items: all.map(fromScreening), next: null } }),
      refuse: screeningProblem,
    }),
  )
  .openapi(record, (c) => {
    const sent = c.req.valid("json");
    const contact = sent.contact ?? undefined;
    return answerChange(c, {
      action: "recordScreening",
      tellsOfNeeds: true,
      work: (desk) => recordScreening(desk, c.req.valid("param").id, toScreening(sent), contact),
      write: (view) => ({ status: 201, body: fromScreening(view) }),
      refuse: screeningProblem,
    });
  });

function screeningProblem(refusal: ScreeningRefusal): Problem {
  switch (refusal.kind) {
    case "unknownContact":
      return problemOf([{ pointer: "/contact", code: refusal.kind }]);
    case "onInTheFuture":
    case "onBeforeBirth":
      return problemOf([{ pointer: "/on", code: refusal.kind }]);
    default:
      return toldProblem(refusal);
  }
}
