import { createRoute, z } from "@hono/zod-openapi";
import type { EmergencyPlanView } from "../../../domain/disclosure/disclose-emergency-plan.ts";
import { type BeginRefusal, beginPlan } from "../../../operations/emergency-plans/begin-plan.ts";
import { type EndRefusal, endPlan } from "../../../operations/emergency-plans/end-plan.ts";
import { readEmergencyPlan } from "../../../operations/emergency-plans/find-plan.ts";
import { listEmergencyPlans } from "../../../operations/emergency-plans/list-emergency-plans.ts";
import { listPlanVisits } from "../../../operations/emergency-plans/list-plan-visits.ts";
import { previewPlan } from "../../../operations/emergency-plans/preview-plan.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  outOfRange,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { fromPage, idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  emergencyPlan,
  emergencyPlanEnd,
  emergencyPlanExample,
  emergencyPlanPage,
  emergencyPlanQuery,
  emergencyPlanQuestion,
  fromEmergencyPlan,
  fromPlanPreview,
  fromPlanVisits,
  newEmergencyPlan,
  planPreview,
  planPreviewExample,
  planVisits,
  planVisitsQuery,
} from "../../wire/days/emergency-plan.ts";
import { recordExamples } from "../../wire/examples/records.ts";

const TAGS = ["Emergency plans"];

const begin = createRoute({
  method: "post",
  path: "/v1/emergency-plans",
  operationId: "beginEmergencyPlan",
  tags: TAGS,
  summary: "From a day on only visits up to a priority are given, in a district or everywhere",
  description:
    "May be sent again with the same Idempotency-Key, and only so. Two plans of one reach share no day; where a district's and the municipality's both reach a family, the stricter counts.",
  middleware: [permit("beginEmergencyPlan"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newEmergencyPlan } } },
  },
  responses: {
    201: {
      description: "The plan.",
      content: recordContent(emergencyPlan, () => emergencyPlanExample),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/priorityMax", code: "tooBig" }]),
    ...recordResponses,
    409: problemResponse("emergencyPlanStands"),
    ...bodyResponses,
    422: problemResponse("unknownDistrict", [{ pointer: "/district", code: "unknownDistrict" }]),
  },
});

const preview = createRoute({
  method: "post",
  path: "/v1/emergency-plans/preview",
  operationId: "previewEmergencyPlan",
  tags: TAGS,
  summary: "What an emergency plan would set aside, in numbers",
  description: "Changes nothing: may be sent again as often as you like.",
  middleware: [permit("previewEmergencyPlan"), readJsonBody] as const,
  request: {
    body: { required: true, content: { "application/json": { schema: emergencyPlanQuestion } } },
  },
  responses: {
    200: {
      description: "By priority, rule and district.",
      content: recordContent(planPreview, () => planPreviewExample),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/priorityMax", code: "tooBig" }]),
    ...recordResponses,
    ...bodyResponses,
    422: problemResponse("unknownDistrict", [{ pointer: "/district", code: "unknownDistrict" }]),
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/emergency-plans",
  operationId: "listEmergencyPlans",
  tags: TAGS,
  summary: "Emergency plans by their first day",
  description: "Reading: may be sent again.",
  middleware: [permit("listEmergencyPlans")] as const,
  request: { query: emergencyPlanQuery },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(emergencyPlanPage, () => ({
        items: [emergencyPlanExample],
        next: null,
      })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/state", code: "notAllowed" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/emergency-plans/{id}",
  operationId: "readEmergencyPlan",
  tags: TAGS,
  summary: "An emergency plan",
  description: "Reading: may be sent again.",
  middleware: [permit("readEmergencyPlan")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The plan.",
      content: recordContent(emergencyPlan, () => emergencyPlanExample),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const visitsOfPlan = createRoute({
  method: "get",
  path: "/v1/emergency-plans/{id}/visits",
  operationId: "listPlanVisits",
  tags: TAGS,
  summary: "What an emergency plan sets aside, what is agreed all the same, and what is kept",
  description:
    "Reading: may be sent again. A page goes through all three by the first day of the windows. Nothing that is agreed is cancelled or moved: a person does that. In a district's plan a family with a protected address is shown to its health visitor alone. The log names the children shown.",
  middleware: [permit("listPlanVisits")] as const,
  request: { params: idParams, query: planVisitsQuery },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(planVisits, () => ({
        on: "2026-03-09",
        items: [recordExamples().visit],
        agreed: [],
        kept: [],
        next: null,
      })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/cursor", code: "invalidCursor" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    422: outOfRange,
  },
});

const end = createRoute({
  method: "post",
  path: "/v1/emergency-plans/{id}/end",
  operationId: "endEmergencyPlan",
  tags: TAGS,
  summary: "From a day on everything is as it was without the plan",
  description:
    "May be sent again with the same Idempotency-Key; without one a second is refused as stale. Until it is over its end can be said anew.",
  middleware: [permit("endEmergencyPlan"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader.extend(idempotencyHeader.shape),
    body: { required: true, content: { "application/json": { schema: emergencyPlanEnd } } },
  },
  responses: {
    200: {
      description: "The plan.",
      content: recordContent(emergencyPlan, () => ({
        ...emergencyPlanExample,
        endsOn: "2026-03-16",
        endReason: "Konflikten er slut",
      })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/reason", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("emergencyPlanEnded"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("outsidePlan", [{ pointer: "/on", code: "outsidePlan" }]),
  },
});

export const emergencyPlanRoutes = newRouter()
  .openapi(begin, (c) => {
    const { district, priorityMax, from, until, reason } = c.req.valid("json");
    return answerChange(c, {
      action: "beginEmergencyPlan",
      work: (desk) => beginPlan(desk, { district, priorityMax, from, until, reason }),
      write: (view) => written(view, 201),
      refuse: planProblem,
    });
  })
  .openapi(preview, (c) => {
    const { district, priorityMax, from, until } = c.req.valid("json");
    return answerReading(c, {
      action: "previewEmergencyPlan",
      isLong: true,
      work: (desk) => previewPlan(desk, { district, priorityMax, from, until }),
      write: (view) => ({ status: 200, body: fromPlanPreview(view) }),
      refuse: planProblem,
    });
  })
  .openapi(list, (c) => {
    const { state, cursor, limit } = c.req.valid("query");
    return answerReading(c, {
      action: "listEmergencyPlans",
      work: (desk) => listEmergencyPlans(desk, { state, cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromEmergencyPlan) }),
      refuse: planProblem,
    });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readEmergencyPlan",
      work: (desk) => readEmergencyPlan(desk, c.req.valid("param").id),
      write: (view) => written(view, 200),
      refuse: planProblem,
    }),
  )
  .openapi(visitsOfPlan, (c) => {
    const { at, cursor, limit } = c.req.valid("query");
    return answerReading(c, {
      action: "listPlanVisits",
      work: (desk) => listPlanVisits(desk, c.req.valid("param").id, { at, cursor, limit }),
      write: (page) => ({ status: 200, body: fromPlanVisits(page) }),
      refuse: planProblem,
    });
  })
  .openapi(end, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { on, reason } = c.req.valid("json");
    return answerChange(c, {
      action: "endEmergencyPlan",
      work: (desk) => endPlan(desk, c.req.valid("param").id, { on, reason }, expected),
      write: (view) => written(view, 200),
      refuse: planProblem,
    });
  });

function written(view: EmergencyPlanView, status: 200 | 201) {
  return { status, body: fromEmergencyPlan(view), version: view.version };
}

function planProblem(
  refusal: BeginRefusal | EndRefusal | { readonly kind: "invalidCursor" },
): Problem {
  switch (refusal.kind) {
    case "invalidCursor":
      return problemOf([{ pointer: "/cursor", code: refusal.kind }]);
    case "unknownDistrict":
      return problemOf([{ pointer: "/district", code: refusal.kind }]);
    case "daysOutOfOrder":
      return problemOf([{ pointer: "/until", code: refusal.kind }]);
    case "outsidePlan":
      return problemOf([{ pointer: "/on", code: refusal.kind }]);
    case "emergencyPlanStands":
      return { code: refusal.kind, faults: [], emergencyPlan: refusal.emergencyPlan };
    default:
      return { code: refusal.kind, faults: [] };
  }
}
