import { createRoute, z } from "@hono/zod-openapi";
import type { HealthVisitor } from "../../../domain/planning/health-visitor.ts";
import { addHealthVisitor } from "../../../operations/health-visitors/add-health-visitor.ts";
import { changeHealthVisitor } from "../../../operations/health-visitors/change-health-visitor.ts";
import { listHealthVisitors } from "../../../operations/health-visitors/list-health-visitors.ts";
import { readHealthVisitor } from "../../../operations/health-visitors/read-health-visitor.ts";
import { inPages } from "../../in-pages.ts";
import { type Written, answerChange, answerReading, noRefusal } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { code } from "../../wire/blocks/text.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import {
  fromHealthVisitor,
  healthVisitor,
  healthVisitorChange,
  healthVisitorPage,
  newHealthVisitor,
  toHealthVisitorChange,
  toNewHealthVisitor,
} from "../../wire/days/health-visitor.ts";

const TAGS = ["Health visitors"];

const list = createRoute({
  method: "get",
  path: "/v1/health-visitors",
  operationId: "listHealthVisitors",
  tags: TAGS,
  summary: "The municipality's health visitors",
  description: "Reading: may be sent again.",
  middleware: [permit("listHealthVisitors"), inPages] as const,
  request: {
    query: z.strictObject({
      ...pageQuery,
      district: code.optional().openapi({ example: "hammel" }),
    }),
  },
  responses: {
    200: {
      description: "All of them, or those of a district.",
      content: recordContent(healthVisitorPage, () => recordExamples().healthVisitors),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/district", code: "notACode" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/health-visitors/{id}",
  operationId: "readHealthVisitor",
  tags: TAGS,
  summary: "A health visitor: district, base, competences, working hours, lunch and daily cap",
  description: "Reading: may be sent again.",
  middleware: [permit("readHealthVisitor")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The health visitor.",
      content: recordContent(healthVisitor, () => recordExamples().healthVisitor),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const add = createRoute({
  method: "post",
  path: "/v1/health-visitors",
  operationId: "addHealthVisitor",
  tags: TAGS,
  summary: "A new health visitor, by the administrator or a coordinator of her district",
  description:
    "May be sent again with the same Idempotency-Key, and only so. Her id is the `sub` that her tokens are to have.",
  middleware: [permit("addHealthVisitor"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newHealthVisitor } } },
  },
  responses: {
    201: {
      description: "The health visitor.",
      content: recordContent(healthVisitor, () => recordExamples().healthVisitor),
    },
    400: problemResponse("invalidRequest", [
      { pointer: "/workingHours/0/startsAt", code: "notAClockTime" },
    ]),
    ...recordResponses,
    ...bodyResponses,
    409: problemResponse("stillRunning"),
    422: problemResponse("unknownDistrict", [{ pointer: "/district", code: "unknownDistrict" }]),
  },
});

const change = createRoute({
  method: "patch",
  path: "/v1/health-visitors/{id}",
  operationId: "changeHealthVisitor",
  tags: TAGS,
  summary: "Changes a health visitor; she herself her base, working hours and lunch",
  description: "May be sent again: a second one with the same If-Match is refused as stale.",
  middleware: [permit("changeHealthVisitor"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: healthVisitorChange } } },
  },
  responses: {
    200: {
      description: "The health visitor as she is now.",
      content: recordContent(healthVisitor, () => recordExamples().healthVisitor),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/dailyCap", code: "tooBig" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("clockTimesOutOfOrder", [
      { pointer: "/workingHours/0/endsAt", code: "clockTimesOutOfOrder" },
    ]),
  },
});

export const healthVisitors = newRouter()
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listHealthVisitors",
      work: (desk) => listHealthVisitors(desk, c.req.valid("query").district),
      write: (all) => ({
        status: 200,
        body: { items: all.map(fromHealthVisitor), next: null },
      }),
      refuse: noRefusal,
    }),
  )
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readHealthVisitor",
      work: (desk) => readHealthVisitor(desk, c.req.valid("param").id),
      write: written(200),
      refuse: healthVisitorProblem,
    }),
  )
  .openapi(add, (c) => {
    const told = toNewHealthVisitor(c.req.valid("json"));
    return answerChange(c, {
      action: "addHealthVisitor",
      work: (desk) => addHealthVisitor(desk, told),
      write: written(201),
      refuse: healthVisitorProblem,
    });
  })
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { id } = c.req.valid("param");
    const changed = toHealthVisitorChange(c.req.valid("json"));
    return answerChange(c, {
      action: "changeHealthVisitor",
      particulars: id,
      work: (desk) => changeHealthVisitor(desk, id, changed, expected),
      write: written(200),
      refuse: healthVisitorProblem,
    });
  });

function written(status: 200 | 201) {
  return (visitor: HealthVisitor): Written<ReturnType<typeof fromHealthVisitor>> => ({
    status,
    body: fromHealthVisitor(visitor),
    version: visitor.version,
  });
}

function healthVisitorProblem({
  kind,
}: {
  readonly kind: "notFound" | "notAllowedToDo" | "versionStale" | "unknownDistrict";
}): Problem {
  return kind === "unknownDistrict"
    ? problemOf([{ pointer: "/district", code: kind }])
    : { code: kind, faults: [] };
}
