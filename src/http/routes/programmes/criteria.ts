import { createRoute, z } from "@hono/zod-openapi";
import { changeCriterion } from "../../../operations/criteria/change-criterion.ts";
import { listCriteria } from "../../../operations/criteria/list-criteria.ts";
import { inPages } from "../../in-pages.ts";
import { answerChange, answerReading, noRefusal } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { problemOf, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import { pageQuery } from "../../wire/blocks/list.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { ifMatchHeader } from "../../wire/blocks/headers.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { code } from "../../wire/blocks/text.ts";
import {
  criterion,
  criterionChange,
  criterionExample,
  criterionList,
  fromCriteria,
  fromCriterion,
  toCriterionChange,
} from "../../wire/programmes/criterion.ts";

const list = createRoute({
  method: "get",
  path: "/v1/criteria",
  operationId: "listCriteria",
  tags: ["Settings"],
  summary: "What may call for more than every family is given, as the municipality goes by it",
  description:
    "Reading: may be sent again. A criterion proposes, and people decide; none counts or ranks.",
  middleware: [permit("listCriteria"), inPages] as const,
  request: { query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "The shipped ones with the municipality's cut-offs, then its own.",
      content: recordContent(criterionList, () => ({ items: [criterionExample], next: null })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
  },
});

const change = createRoute({
  method: "put",
  path: "/v1/criteria/{code}",
  operationId: "changeCriterion",
  tags: ["Settings"],
  summary: "Switches a criterion on or off, or writes one of the municipality's own",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. If-Match takes the ETag of the list, of the settings or of the last change. It counts from the next time a child is planned.",
  middleware: [permit("changeCriterion"), readJsonBody] as const,
  request: {
    params: z.object({ code }),
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: criterionChange } } },
  },
  responses: {
    200: {
      description: "The criterion as it is now.",
      content: recordContent(criterion, () => ({ ...criterionExample, active: false })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/level", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("criterionShipped"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("missedVisitsDecideNothing", [
      { pointer: "/when", code: "missedVisitsDecideNothing" },
    ]),
  },
});

export const criteria = newRouter()
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listCriteria",
      work: listCriteria,
      write: (view) => ({ status: 200, body: fromCriteria(view), version: view.version }),
      refuse: noRefusal,
    }),
  )
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { code: named } = c.req.valid("param");
    const sent = toCriterionChange(c.req.valid("json"));
    return answerChange(c, {
      action: "changeCriterion",
      work: (desk) => changeCriterion(desk, named, sent, expected),
      write: (view) => ({ status: 200, body: fromCriterion(view), version: view.version }),
      refuse: ({ kind }) =>
        kind === "missedVisitsDecideNothing"
          ? problemOf([{ pointer: "/when", code: kind }])
          : { code: kind, faults: [] },
    });
  });
