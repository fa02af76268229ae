import { createRoute, z } from "@hono/zod-openapi";
import { VISIT_STATES } from "../../../domain/visits/visit-state.ts";
import {
  type KeepVisitRefusal,
  keepVisit,
} from "../../../operations/emergency-plans/keep-visit.ts";
import { listVisits } from "../../../operations/visits/list-visits.ts";
import type { KnownInTheFuture } from "../../../operations/visits/known-then.ts";
import { readVisit } from "../../../operations/visits/read-visit.ts";
import { type OutcomeRefusal, recordOutcome } from "../../../operations/visits/record-outcome.ts";
import { type UndoOutcomeRefusal, undoOutcome } from "../../../operations/visits/undo-outcome.ts";
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
import { asAskedQuery, toAsAsked } from "../../wire/blocks/as-asked.ts";
import {
  bodyResponses,
  outOfRange,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { keptVisit } from "../../wire/days/emergency-plan.ts";
import { newOutcome, toOutcome } from "../../wire/visits/outcome.ts";
import { familyQuery, fromPage, idParams, pageOf, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import { fromVisitView, visit } from "../../wire/visits/schedule-on-record.ts";

const TAGS = ["Visits"];
const READING = "Reading: may be sent again. The log names the children shown.";

const list = createRoute({
  method: "get",
  path: "/v1/visits",
  operationId: "listVisits",
  tags: TAGS,
  summary: "Visits by the first day of their windows, as they stand on a day",
  description: READING,
  middleware: [permit("listVisits")] as const,
  request: {
    query: z.strictObject({
      state: z.enum(VISIT_STATES).optional(),
      at: asAskedQuery.at,
      ...familyQuery,
      ...pageQuery,
    }),
  },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(pageOf(visit).openapi("VisitPage"), () => recordExamples().visits),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/state", code: "notAllowed" }]),
    ...recordResponses,
    422: outOfRange,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/visits/{id}",
  operationId: "readVisit",
  tags: TAGS,
  summary: "A visit as it stands on a day",
  description: READING,
  middleware: [permit("readVisit")] as const,
  request: { params: idParams, query: z.strictObject(asAskedQuery) },
  responses: {
    200: {
      description: "The visit.",
      content: recordContent(visit, () => recordExamples().visit),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "notADate" }]),
    ...recordResponses,
    422: outOfRange,
    404: problemResponse("notFound"),
  },
});

const outcome = createRoute({
  method: "post",
  path: "/v1/visits/{id}/outcome",
  operationId: "recordOutcome",
  tags: TAGS,
  summary: "What came of a visit beside being held",
  description:
    "May be sent again with the same Idempotency-Key, and only so. `not-home` and the two `cancelled-…` end the appointment: the visit is owed as before, and remembers them. `declined` and `covered-elsewhere` settle the visit.",
  middleware: [permit("recordOutcome"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newOutcome } } },
  },
  responses: {
    200: {
      description: "The visit as it is now.",
      content: recordContent(visit, () => recordExamples().visit),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/outcome", code: "notAllowed" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("notBooked"),
    ...bodyResponses,
    422: problemResponse("onInTheFuture", [{ pointer: "/on", code: "onInTheFuture" }]),
  },
});

const undo = createRoute({
  method: "delete",
  path: "/v1/visits/{id}/outcome",
  operationId: "undoOutcome",
  tags: TAGS,
  summary: "Takes back what was recorded last of a visit: all is as it was before",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. The appointment that it ended stands again; 409 where its time has been given away since.",
  middleware: [permit("undoOutcome")] as const,
  request: { params: idParams, headers: ifMatchHeader },
  responses: {
    200: {
      description: "The visit as it is now.",
      content: recordContent(visit, () => recordExamples().visit),
    },
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("noOutcome"),
    ...versionResponses,
  },
});

const keep = createRoute({
  method: "post",
  path: "/v1/visits/{id}/keep",
  operationId: "keepVisit",
  tags: ["Emergency plans"],
  summary: "Keeps a visit in spite of the emergency plan that sets it aside",
  description:
    "May be sent again with the same Idempotency-Key; without one a second is refused: nothing sets it aside any more. The visit itself is not changed.",
  middleware: [permit("keepVisit"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader.extend(idempotencyHeader.shape),
    body: { required: true, content: { "application/json": { schema: keptVisit } } },
  },
  responses: {
    200: {
      description: "The visit as it is now.",
      content: recordContent(visit, () => recordExamples().visit),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/reason", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("notSetAside"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("keyUsedBefore"),
  },
});

export const visits = newRouter()
  .openapi(list, (c) => {
    const { state, at: day, district, healthVisitor, cursor, limit } = c.req.valid("query");
    return answerReading(c, {
      action: "listVisits",
      work: (desk) => listVisits(desk, { state, at: day, district, healthVisitor, cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromVisitView) }),
      refuse: visitProblem,
    });
  })
  .openapi(read, (c) => {
    const asked = toAsAsked(c.req.valid("query"));
    return answerReading(c, {
      action: "readVisit",
      work: (desk) => readVisit(desk, c.req.valid("param").id, asked),
      write: (view) => ({
        status: 200,
        body: fromVisitView(view),
        // What was known once is no version that a change can be made to.
        ...(asked.asKnownAt === undefined ? { version: view.version } : {}),
      }),
      refuse: visitProblem,
    });
  })
  .openapi(outcome, (c) =>
    answerChange(c, {
      action: "recordOutcome",
      holdsItsOwn: true,
      work: (desk) => recordOutcome(desk, c.req.valid("param").id, toOutcome(c.req.valid("json"))),
      write: (view) => ({ status: 200, body: fromVisitView(view), version: view.version }),
      refuse: visitProblem,
    }),
  )
  .openapi(keep, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { emergencyPlan, reason } = c.req.valid("json");
    return answerChange(c, {
      action: "keepVisit",
      work: (desk) => keepVisit(desk, c.req.valid("param").id, { emergencyPlan, reason }, expected),
      write: (view) => ({ status: 200, body: fromVisitView(view), version: view.version }),
      refuse: visitProblem,
    });
  })
  .openapi(undo, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    return answerChange(c, {
      action: "undoOutcome",
      holdsItsOwn: true,
      work: (desk) => undoOutcome(desk, c.req.valid("param").id, expected),
      write: (view) => ({ status: 200, body: fromVisitView(view), version: view.version }),
      refuse: visitProblem,
    });
  });

function visitProblem(
  refusal:
    | OutcomeRefusal
    | UndoOutcomeRefusal
    | KeepVisitRefusal
    | KnownInTheFuture
    | { readonly kind: "invalidCursor" },
): Problem {
  switch (refusal.kind) {
    case "invalidCursor":
      return problemOf([{ pointer: "/cursor", code: refusal.kind }]);
    case "knownInTheFuture":
      return problemOf([{ pointer: "/asKnownAt", code: refusal.kind }]);
    case "childMerged":
      return childMergedProblem(refusal);
    case "onInTheFuture":
      return problemOf([{ pointer: "/on", code: refusal.kind }]);
    default:
      return { code: refusal.kind, faults: [] };
  }
}
