import { createRoute, z } from "@hono/zod-openapi";
import type { ChildMerged } from "../../../domain/registration/child-merged.ts";
import { readDeparture, recordDeparture } from "../../../operations/families/record-departure.ts";
import { stopChild } from "../../../operations/families/stop-child.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, childMergedProblem, problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { bodyResponses, recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { child, fromChild } from "../../wire/families/child.ts";
import {
  departure,
  departureExample,
  fromDeparture,
  newDeparture,
  stop,
  toStop,
} from "../../wire/registration/ending.ts";
import { recordExamples } from "../../wire/examples/records.ts";

const TAGS = ["Registration"];

const stopped = createRoute({
  method: "post",
  path: "/v1/children/{id}/stop",
  operationId: "stopChild",
  tags: TAGS,
  summary: "After a death or a stillbirth: everything about the child goes silent",
  description:
    "May be sent again: a child is stopped once, and for good. In one step nothing is owed or agreed any more, it stands in no list, day plan or calendar, `child.stopped` is its last event, and its earlier events are withdrawn. What was held stays on record.",
  middleware: [permit("stopChild"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: stop } } },
  },
  responses: {
    200: {
      description: "The child as it stays on record.",
      content: recordContent(child, () => ({
        ...recordExamples().child,
        ending: "stopped" as const,
      })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/cause", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...bodyResponses,
    409: problemResponse("stillRunning"),
    422: problemResponse("onInTheFuture", [{ pointer: "/on", code: "onInTheFuture" }]),
  },
});

const departed = createRoute({
  method: "post",
  path: "/v1/children/{id}/departure",
  operationId: "recordDeparture",
  tags: TAGS,
  summary: "A child has moved out of the municipality",
  description:
    "May be sent again: the same day changes nothing, and of several the latest counts. Nothing more is owed from then on; an arrival brings the child back under its id.",
  middleware: [permit("recordDeparture"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newDeparture } } },
  },
  responses: {
    200: {
      description: "That it has moved, and what a person sees to.",
      content: recordContent(departure, () => departureExample),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/on", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childMerged"),
    ...bodyResponses,
    422: problemResponse("onInTheFuture", [{ pointer: "/on", code: "onInTheFuture" }]),
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/children/{id}/departure",
  operationId: "readDeparture",
  tags: TAGS,
  summary: "A child's last departure, with what is still to be seen to",
  description: "Reading: may be sent again. The log names the child.",
  middleware: [permit("readDeparture")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The departure.",
      content: recordContent(departure, () => departureExample),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

type EndingRefusal =
  | ChildMerged
  | { readonly kind: "notFound" }
  | { readonly kind: "tooManyOccurrences" }
  | { readonly kind: "onInTheFuture" | "onBeforeBirth" };

export const childEndings = newRouter()
  .openapi(stopped, (c) =>
    answerChange(c, {
      action: "stopChild",
      work: (desk) => stopChild(desk, c.req.valid("param").id, toStop(c.req.valid("json"))),
      write: (view) => ({ status: 200, body: fromChild(view), version: view.version }),
      refuse: endingProblem,
    }),
  )
  .openapi(departed, (c) =>
    answerChange(c, {
      action: "recordDeparture",
      work: (desk) => recordDeparture(desk, c.req.valid("param").id, c.req.valid("json").on),
      write: (view) => ({ status: 200, body: fromDeparture(view) }),
      refuse: endingProblem,
    }),
  )
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readDeparture",
      work: (desk) => readDeparture(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromDeparture(view) }),
      refuse: endingProblem,
    }),
  );

function endingProblem(refusal: EndingRefusal): Problem {
  if (refusal.kind === "childMerged") return childMergedProblem(refusal);
  return refusal.kind === "onInTheFuture" || refusal.kind === "onBeforeBirth"
    ? problemOf([{ pointer: "/on", code: refusal.kind }])
    : { code: refusal.kind, faults: [] };
}
