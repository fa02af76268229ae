import { createRoute } from "@hono/zod-openapi";
import { type MergeRefusal, mergeChildren } from "../../../operations/families/merge-children.ts";
import { type SplitRefusal, splitChild } from "../../../operations/families/split-child.ts";
import { answerChange } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, childMergedProblem, problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { bodyResponses, recordResponses } from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { child, fromChild } from "../../wire/families/child.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import { merge, split, toTwin } from "../../wire/registration/merge.ts";
import { fromRegistration, registration } from "../../wire/visits/schedule-on-record.ts";

const merged = createRoute({
  method: "post",
  path: "/v1/children/{id}/merge",
  operationId: "mergeChildren",
  tags: ["Registration"],
  summary: "A child that was registered twice becomes one, once a person has looked",
  description:
    "May be sent again: into the same child it gets the same answer. The other child keeps its ids, and all that is on record of it; it takes over the numbers, days and facts that nobody knew of it, and what was held, agreed or said of a visit of which nothing has come itself. This one stays readable, and nobody follows it.",
  middleware: [permit("mergeChildren"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: merge } } },
  },
  responses: {
    200: {
      description: "The child that both are from now on.",
      content: recordContent(child, () => recordExamples().child),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/into", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...bodyResponses,
    409: problemResponse("stillRunning"),
    422: problemResponse("numbersDiffer", [{ pointer: "/into", code: "numbersDiffer" }]),
  },
});

const twins = createRoute({
  method: "post",
  path: "/v1/children/{id}/split",
  operationId: "splitChild",
  tags: ["Registration"],
  summary: "A child on record turns out to be two",
  description:
    "May be sent again with the same Idempotency-Key, and only so: each time is a twin more. The second child is of the same birth and family, with the same days, and has visits of its own; of the first one's, only what follows from their being more is changed. A birth letter about both finds each.",
  middleware: [permit("splitChild"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: split } } },
  },
  responses: {
    201: {
      description: "Both, the first one first.",
      content: recordContent(registration, () => recordExamples().registration),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/reason", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("identifierTaken", [{ pointer: "/cpr", code: "identifierTaken" }]),
    ...bodyResponses,
    422: problemResponse("keyUsedBefore"),
  },
});

export const childMerges = newRouter()
  .openapi(merged, (c) => {
    const { into, reason } = c.req.valid("json");
    return answerChange(c, {
      action: "mergeChildren",
      particulars: reason,
      work: (desk) => mergeChildren(desk, c.req.valid("param").id, into),
      write: (view) => ({ status: 200, body: fromChild(view), version: view.version }),
      refuse: mergeProblem,
    });
  })
  .openapi(twins, (c) => {
    const sent = c.req.valid("json");
    return answerChange(c, {
      action: "splitChild",
      particulars: sent.reason,
      work: (desk) => splitChild(desk, c.req.valid("param").id, toTwin(sent)),
      write: (view) => ({ status: 201, body: fromRegistration(view) }),
      refuse: splitProblem,
    });
  });

function splitProblem(refusal: SplitRefusal): Problem {
  if (refusal.kind === "childMerged") return childMergedProblem(refusal);
  return refusal.kind === "identifierTaken"
    ? problemOf([{ pointer: "/cpr", code: refusal.kind }])
    : { code: refusal.kind, faults: [] };
}

function mergeProblem({ kind }: MergeRefusal): Problem {
  return kind === "notFound" || kind === "tooManyOccurrences"
    ? { code: kind, faults: [] }
    : problemOf([{ pointer: "/into", code: kind }]);
}
