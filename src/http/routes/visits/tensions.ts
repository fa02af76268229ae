import { createRoute, z } from "@hono/zod-openapi";
import { keepDespiteTension } from "../../../operations/tensions/keep-despite-tension.ts";
import { listTensions } from "../../../operations/tensions/list-tensions.ts";
import { readTension } from "../../../operations/tensions/read-tension.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
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
import { fromPage, idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  fromTension,
  resolution,
  tension,
  tensionExample,
  tensionPage,
  tensionQuery,
} from "../../wire/visits/tension.ts";

const TAGS = ["Changes"];
const READING = "Reading: may be sent again. The log names the children shown.";

const list = createRoute({
  method: "get",
  path: "/v1/tensions",
  operationId: "listTensions",
  tags: TAGS,
  summary: "Agreed and held visits that their plan no longer fits, the longest told first",
  description: READING,
  middleware: [permit("listTensions")] as const,
  request: { query: tensionQuery },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(tensionPage, () => ({ items: [tensionExample], next: null })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/cursor", code: "invalidCursor" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/tensions/{id}",
  operationId: "readTension",
  tags: TAGS,
  summary: "A tension",
  description: READING,
  middleware: [permit("readTension")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: { description: "The tension.", content: recordContent(tension, () => tensionExample) },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const resolve = createRoute({
  method: "post",
  path: "/v1/tensions/{id}/resolution",
  operationId: "resolveTension",
  tags: TAGS,
  summary: "Keeps what is agreed or was held although its plan has changed",
  description:
    "May be sent again with the same Idempotency-Key; without one a second is refused as stale. It is not told again while both stay as they are.",
  middleware: [permit("resolveTension"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader.extend(idempotencyHeader.shape),
    body: { required: true, content: { "application/json": { schema: resolution } } },
  },
  responses: {
    200: {
      description: "The tension, resolved.",
      content: recordContent(tension, () => ({
        ...tensionExample,
        closedAt: "2026-03-06T10:00:00+01:00",
        closedAs: "kept" as const,
        reason: "Familien ønsker den dag",
      })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/reason", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("tensionResolved"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("keyUsedBefore"),
  },
});

type TensionRefusal =
  | { readonly kind: "notFound" }
  | { readonly kind: "versionStale" }
  | { readonly kind: "notAllowedToDo" }
  | { readonly kind: "tensionResolved" }
  | { readonly kind: "invalidCursor" };

export const tensions = newRouter()
  .openapi(list, (c) => {
    const { state = "open", district, healthVisitor, cursor, limit } = c.req.valid("query");
    return answerReading(c, {
      action: "listTensions",
      work: (desk) => listTensions(desk, { state, district, healthVisitor, cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromTension) }),
      refuse: tensionProblem,
    });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readTension",
      work: (desk) => readTension(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromTension(view), version: view.version }),
      refuse: tensionProblem,
    }),
  )
  .openapi(resolve, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { reason } = c.req.valid("json");
    return answerChange(c, {
      action: "resolveTension",
      work: (desk) => keepDespiteTension(desk, c.req.valid("param").id, reason, expected),
      write: (view) => ({ status: 200, body: fromTension(view), version: view.version }),
      refuse: tensionProblem,
    });
  });

function tensionProblem(refusal: TensionRefusal): Problem {
  return refusal.kind === "invalidCursor"
    ? problemOf([{ pointer: "/cursor", code: "invalidCursor" }])
    : { code: refusal.kind, faults: [] };
}
