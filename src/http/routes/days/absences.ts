import { createRoute, z } from "@hono/zod-openapi";
import type { AbsenceView } from "../../../domain/disclosure/absence-view.ts";
import { listAbsences } from "../../../operations/health-visitors/list-absences.ts";
import { readAbsence } from "../../../operations/health-visitors/read-absence.ts";
import { recordAbsence } from "../../../operations/health-visitors/record-absence.ts";
import { withdrawAbsence } from "../../../operations/health-visitors/withdraw-absence.ts";
import { type Written, answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  absence,
  absencePage,
  absenceQuery,
  fromAbsence,
  newAbsence,
} from "../../wire/days/absence.ts";
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
import { recordExamples } from "../../wire/examples/records.ts";

const TAGS = ["Health visitors"];

const list = createRoute({
  method: "get",
  path: "/v1/absences",
  operationId: "listAbsences",
  tags: TAGS,
  summary: "Who is away, by the first day",
  description: "Reading: may be sent again. Absences that were taken back are left out.",
  middleware: [permit("listAbsences")] as const,
  request: { query: absenceQuery },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(absencePage, () => recordExamples().absences),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/until", code: "notADate" }]),
    ...recordResponses,
    422: problemResponse("daysOutOfOrder", [{ pointer: "/until", code: "daysOutOfOrder" }]),
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/absences/{id}",
  operationId: "readAbsence",
  tags: TAGS,
  summary: "An absence, taken back or not",
  description: "Reading: may be sent again.",
  middleware: [permit("readAbsence")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The absence.",
      content: recordContent(absence, () => recordExamples().absence),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const record = createRoute({
  method: "post",
  path: "/v1/absences",
  operationId: "recordAbsence",
  tags: TAGS,
  summary: "A health visitor is away, by herself or a coordinator of her district",
  description: "May be sent again with the same Idempotency-Key, and only so.",
  middleware: [permit("recordAbsence"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newAbsence } } },
  },
  responses: {
    201: {
      description: "The absence.",
      content: recordContent(absence, () => recordExamples().absence),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/kind", code: "notAllowed" }]),
    ...recordResponses,
    ...bodyResponses,
    409: problemResponse("stillRunning"),
    422: problemResponse("unknownHealthVisitor", [
      { pointer: "/healthVisitor", code: "unknownHealthVisitor" },
    ]),
  },
});

const withdraw = createRoute({
  method: "delete",
  path: "/v1/absences/{id}",
  operationId: "withdrawAbsence",
  tags: TAGS,
  summary: "Takes an absence back; it stays on record",
  description: "May be sent again: a second one with the same If-Match is refused as stale.",
  middleware: [permit("withdrawAbsence")] as const,
  request: { params: idParams, headers: ifMatchHeader },
  responses: {
    200: {
      description: "The absence, taken back.",
      content: recordContent(absence, () => ({ ...recordExamples().absence, withdrawn: true })),
    },
    ...recordResponses,
    404: problemResponse("notFound"),
    ...versionResponses,
  },
});

export const absences = newRouter()
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listAbsences",
      work: (desk) => {
        const { healthVisitor, from, until, cursor, limit } = c.req.valid("query");
        return listAbsences(desk, { healthVisitor, from, until, cursor, limit });
      },
      write: (page) => ({ status: 200, body: fromPage(page, fromAbsence) }),
      refuse: absenceProblem,
    }),
  )
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readAbsence",
      work: (desk) => readAbsence(desk, c.req.valid("param").id),
      write: written(200),
      refuse: absenceProblem,
    }),
  )
  .openapi(record, (c) =>
    answerChange(c, {
      action: "recordAbsence",
      work: (desk) => recordAbsence(desk, c.req.valid("json")),
      write: written(201),
      refuse: absenceProblem,
    }),
  )
  .openapi(withdraw, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { id } = c.req.valid("param");
    return answerChange(c, {
      action: "withdrawAbsence",
      particulars: id,
      work: (desk) => withdrawAbsence(desk, id, expected),
      write: written(200),
      refuse: absenceProblem,
    });
  });

function written(status: 200 | 201) {
  return (view: AbsenceView): Written<ReturnType<typeof fromAbsence>> => ({
    status,
    body: fromAbsence(view),
    version: view.version,
  });
}

function absenceProblem({
  kind,
}: {
  readonly kind:
    | "notFound"
    | "notAllowedToDo"
    | "versionStale"
    | "unknownHealthVisitor"
    | "invalidCursor";
}): Problem {
  switch (kind) {
    case "unknownHealthVisitor":
      return problemOf([{ pointer: "/healthVisitor", code: kind }]);
    case "invalidCursor":
      return problemOf([{ pointer: "/cursor", code: kind }]);
    case "notFound":
    case "notAllowedToDo":
    case "versionStale":
      return { code: kind, faults: [] };
  }
}
