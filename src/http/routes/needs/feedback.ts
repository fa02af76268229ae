import { createRoute, z } from "@hono/zod-openapi";
import { listFeedback } from "../../../operations/help/read-feedback.ts";
import {
  type RecordFeedbackRefusal,
  recordFeedback,
} from "../../../operations/help/record-feedback.ts";
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
import {
  feedback,
  feedbackExample,
  fromFeedback,
  newFeedback,
  toFeedback,
} from "../../wire/needs/feedback.ts";

const TAGS = ["Needs"];

const record = createRoute({
  method: "post",
  path: "/v1/contacts/{id}/feedback",
  operationId: "recordFeedback",
  tags: TAGS,
  summary: "What a parent's forms came to at a needs contact",
  description:
    "May be sent again: said again, the last of each form counts. A needs contact fulfilled a visit of need, or none.",
  middleware: [permit("recordFeedback"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newFeedback } } },
  },
  responses: {
    201: {
      description: "All that the parents' forms of this child came to.",
      content: recordContent(feedback, () => feedbackExample),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/ors", code: "tooBig" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("alreadyUndone"),
    ...bodyResponses,
    422: problemResponse("notOfNeedsContact", [{ pointer: "", code: "notOfNeedsContact" }]),
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/children/{id}/feedback",
  operationId: "listFeedback",
  tags: TAGS,
  summary: "What parents' forms came to, contact by contact, and what to talk about",
  description: "Reading: may be sent again. The log names the child.",
  middleware: [permit("listFeedback")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "Parent by parent, the first contact first.",
      content: recordContent(feedback, () => feedbackExample),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

export const feedbackRoutes = newRouter()
  .openapi(record, (c) => {
    const told = toFeedback(c.req.valid("json"));
    return answerChange(c, {
      action: "recordFeedback",
      tellsOfNeeds: true,
      work: (desk) => recordFeedback(desk, c.req.valid("param").id, told),
      write: (view) => ({ status: 201, body: fromFeedback(view) }),
      refuse: feedbackProblem,
    });
  })
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listFeedback",
      work: (desk) => listFeedback(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromFeedback(view) }),
      refuse: feedbackProblem,
    }),
  );

function feedbackProblem(refusal: RecordFeedbackRefusal): Problem {
  if (refusal.kind === "childMerged") return childMergedProblem(refusal);
  if (refusal.kind !== "feedbackFaults") return { code: refusal.kind, faults: [] };
  return problemOf(refusal.faults);
}
