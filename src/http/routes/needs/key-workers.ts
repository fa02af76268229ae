import { createRoute, z } from "@hono/zod-openapi";
import {
  type NameKeyWorkerRefusal,
  nameKeyWorker,
} from "../../../operations/help/name-key-worker.ts";
import { readKeyWorker } from "../../../operations/help/read-key-worker.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import {
  type Problem,
  childMergedProblem,
  problemOf,
  sendProblem,
} from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { ifMatchHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  fromKeyWorker,
  keyWorker,
  keyWorkerExample,
  namedKeyWorker,
  toKeyWorker,
} from "../../wire/needs/key-worker.ts";

const TAGS = ["Needs"];
const PATH = "/v1/children/{id}/key-worker";

const read = createRoute({
  method: "get",
  path: PATH,
  operationId: "readKeyWorker",
  tags: TAGS,
  summary: "Who is a child's key worker, and who were",
  description: "Reading: may be sent again. The log names the child.",
  middleware: [permit("readKeyWorker")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The present one, and every former one with its days.",
      content: recordContent(keyWorker, () => keyWorkerExample),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const name = createRoute({
  method: "put",
  path: PATH,
  operationId: "nameKeyWorker",
  tags: TAGS,
  summary: "Names a child's key worker, or ends it, with a reason",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. Who was before stays on record.",
  middleware: [permit("nameKeyWorker"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: namedKeyWorker } } },
  },
  responses: {
    200: {
      description: "As it is now.",
      content: recordContent(keyWorker, () => keyWorkerExample),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/keyWorker", code: "notOneOfThese" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childEnded"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("onInTheFuture", [{ pointer: "/since", code: "onInTheFuture" }]),
  },
});

export const keyWorkerRoutes = newRouter()
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readKeyWorker",
      work: (desk) => readKeyWorker(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromKeyWorker(view), version: view.version }),
      refuse: keyWorkerProblem,
    }),
  )
  .openapi(name, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const told = toKeyWorker(c.req.valid("json"));
    return answerChange(c, {
      action: "nameKeyWorker",
      work: (desk) => nameKeyWorker(desk, c.req.valid("param").id, told, expected),
      write: (view) => ({ status: 200, body: fromKeyWorker(view), version: view.version }),
      refuse: keyWorkerProblem,
    });
  });

function keyWorkerProblem(refusal: NameKeyWorkerRefusal): Problem {
  if (refusal.kind === "childMerged") return childMergedProblem(refusal);
  if (refusal.kind !== "keyWorkerFaults") return { code: refusal.kind, faults: [] };
  return problemOf(refusal.faults.map(({ field, code }) => ({ pointer: `/${field}`, code })));
}
