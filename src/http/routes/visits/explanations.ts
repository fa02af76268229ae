import { createRoute, z } from "@hono/zod-openapi";
import { askWhyNot } from "../../../operations/visits/ask-why-not.ts";
import { explainVisit } from "../../../operations/visits/explain-visit.ts";
import { answerReading } from "../../at-desk.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { asAskedQuery, toAsAsked } from "../../wire/blocks/as-asked.ts";
import { recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { code } from "../../wire/blocks/text.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import {
  fromExplanation,
  fromWhyNot,
  visitExplanation,
  whyNotAnswer,
} from "../../wire/visits/explanation.ts";

const READING = "Reading: may be sent again. The log names the children shown.";

const explanation = createRoute({
  method: "get",
  path: "/v1/visits/{id}/explanation",
  operationId: "explainVisit",
  tags: ["Visits"],
  summary: "Why a visit exists and why its window lies where it does",
  description: READING,
  middleware: [permit("explainVisit")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description:
        "The reasons as a tree, what they rest on and who said it, and one sentence made from them in two languages.",
      content: recordContent(visitExplanation, () => recordExamples().explanation),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const whyNot = createRoute({
  method: "get",
  path: "/v1/children/{id}/why-not",
  operationId: "askWhyNot",
  tags: ["Families and children"],
  summary: "Why a rule gives a child no visit; of one that gives one, why that exists",
  description: READING,
  middleware: [permit("askWhyNot")] as const,
  request: { params: idParams, query: z.strictObject({ rule: code, ...asAskedQuery }) },
  responses: {
    200: {
      description: "The list that the rule stands in, and the reasons.",
      content: recordContent(whyNotAnswer, () => recordExamples().whyNot),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/rule", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    422: problemResponse("unknownRule", [{ pointer: "/rule", code: "unknownRule" }]),
  },
});

export const explanations = newRouter()
  .openapi(explanation, (c) =>
    answerReading(c, {
      action: "explainVisit",
      work: (desk) => explainVisit(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromExplanation(view) }),
      refuse: explanationProblem,
    }),
  )
  .openapi(whyNot, (c) => {
    const asked = c.req.valid("query");
    return answerReading(c, {
      action: "askWhyNot",
      work: (desk) => askWhyNot(desk, c.req.valid("param").id, asked.rule, toAsAsked(asked)),
      write: (view) => ({ status: 200, body: fromWhyNot(view) }),
      refuse: explanationProblem,
    });
  });

function explanationProblem(
  refusal:
    | { readonly kind: "notFound" | "tooManyOccurrences" }
    | { readonly kind: "unknownRule" | "knownInTheFuture" },
): Problem {
  switch (refusal.kind) {
    case "unknownRule":
      return problemOf([{ pointer: "/rule", code: refusal.kind }]);
    case "knownInTheFuture":
      return problemOf([{ pointer: "/asKnownAt", code: refusal.kind }]);
    default:
      return { code: refusal.kind, faults: [] };
  }
}
