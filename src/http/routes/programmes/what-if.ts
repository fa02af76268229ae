import { createRoute, z } from "@hono/zod-openapi";
import { type WhatIfRefusal, askWhatIf } from "../../../operations/programmes/ask-what-if.ts";
import { answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { bodyResponses, recordResponses } from "../../wire/blocks/common-responses.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { code } from "../../wire/blocks/text.ts";
import {
  fromWhatIf,
  toQuestion,
  whatIfAnswer,
  whatIfExample,
  whatIfQuestion,
} from "../../wire/programmes/what-if.ts";

const ask = createRoute({
  method: "post",
  path: "/v1/programmes/{id}/what-if",
  operationId: "askWhatIf",
  tags: ["Programmes"],
  summary: "What a programme would cost if every child took it up: visits and hours, against today",
  description:
    "Changes nothing: may be sent again as often as you like. Counted are the visits still to be held of those who are followed now, on the day that is agreed or that would be best; a coordinator's are those of her districts. Nobody is shown a family, or a number of 1 to 4, by being a leader or an administrator, and no district of a protected address is told.",
  middleware: [permit("askWhatIf"), readJsonBody] as const,
  request: {
    params: z.object({ id: code.openapi({ example: "my-programme" }) }),
    body: { required: true, content: { "application/json": { schema: whatIfQuestion } } },
  },
  responses: {
    200: {
      description: "Month by month, district by district and competence by competence.",
      content: recordContent(whatIfAnswer, () => whatIfExample),
    },
    400: problemResponse("invalidRequest", [{ pointer: "", code: "notOneOfThese" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...bodyResponses,
    422: problemResponse("unknownRule", [{ pointer: "/change/offer/rule", code: "unknownRule" }]),
  },
});

export const whatIfs = newRouter().openapi(ask, (c) =>
  answerReading(c, {
    action: "askWhatIf",
    isLong: true,
    work: (desk) => askWhatIf(desk, toQuestion(c.req.valid("param").id, c.req.valid("json"))),
    write: (view) => ({ status: 200, body: fromWhatIf(view) }),
    refuse: whatIfProblem,
  }),
);

function whatIfProblem(refusal: WhatIfRefusal): Problem {
  switch (refusal.kind) {
    case "notFound":
      return { code: refusal.kind, faults: [] };
    case "unknownRule":
      return problemOf([{ pointer: "/change/offer/rule", code: refusal.kind }]);
    case "duplicateRule":
      return problemOf([{ pointer: "/change/add/code", code: refusal.kind }]);
    case "tooManyOccurrences":
      return problemOf(
        refusal.rules.map((place) => ({
          pointer: `/programme/rules/${place}/repeat`,
          code: "tooManyOccurrences",
        })),
      );
  }
}
