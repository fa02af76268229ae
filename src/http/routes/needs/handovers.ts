import { createRoute, z } from "@hono/zod-openapi";
import { changeHandover } from "../../../operations/handovers/change-handover.ts";
import { draftHandover } from "../../../operations/handovers/draft-handover.ts";
import {
  listHandovers,
  listHandoversOfChild,
} from "../../../operations/handovers/list-handovers.ts";
import { readHandover } from "../../../operations/handovers/read-handover.ts";
import { inPages } from "../../in-pages.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { fromPage, idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { handoverExamples } from "../../wire/examples/handover.ts";
import {
  draftedHandover,
  fromDraftedHandover,
  fromHandover,
  handover,
  handoverChange,
  handoverList,
  handoverPage,
  handoverQuery,
  newHandover,
  toHandoverChange,
  toHandoverDraft,
} from "../../wire/needs/handover.ts";
import { handoverProblem } from "./handover-problem.ts";

const TAGS = ["Handovers"];
const READING = "Reading: may be sent again. The log names the children shown.";

const draft = createRoute({
  method: "post",
  path: "/v1/children/{id}/handovers",
  operationId: "draftHandover",
  tags: TAGS,
  summary:
    "Writes down what is to follow a child to its daycare, kindergarten or next municipality",
  description:
    "May be sent again with the same Idempotency-Key, and only so. It is a draft: nothing is sent, and without consent or a legal basis nothing can be. That it is needed and what the parents say is recorded of the child.",
  middleware: [permit("draftHandover"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newHandover } } },
  },
  responses: {
    201: {
      description: "The draft, with the visits that are proposed for it.",
      content: recordContent(draftedHandover, () => ({
        ...handoverExamples.draft,
        visitsProposed: [],
      })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/content", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childEnded"),
    ...bodyResponses,
    422: problemResponse("sectionMissing", [{ pointer: "/content", code: "sectionMissing" }]),
  },
});

const listOfChild = createRoute({
  method: "get",
  path: "/v1/children/{id}/handovers",
  operationId: "listHandoversOfChild",
  tags: TAGS,
  summary: "All that was written to follow a child",
  description: READING,
  middleware: [permit("listHandoversOfChild"), inPages] as const,
  request: { params: idParams, query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "In the order in which it was written.",
      content: recordContent(handoverList, () => ({ items: [handoverExamples.draft], next: null })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/handovers",
  operationId: "listHandovers",
  tags: TAGS,
  summary: "Handovers, in the order in which they were written",
  description: READING,
  middleware: [permit("listHandovers")] as const,
  request: { query: handoverQuery },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(handoverPage, () => ({ items: [handoverExamples.sent], next: null })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/cursor", code: "invalidCursor" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/handovers/{id}",
  operationId: "readHandover",
  tags: TAGS,
  summary: "A handover",
  description: READING,
  middleware: [permit("readHandover")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The handover.",
      content: recordContent(handover, () => handoverExamples.sent),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const change = createRoute({
  method: "patch",
  path: "/v1/handovers/{id}",
  operationId: "changeHandover",
  tags: TAGS,
  summary: "Puts a draft right",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. What was sent is not changed any more.",
  middleware: [permit("changeHandover"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: handoverChange } } },
  },
  responses: {
    200: {
      description: "The draft as it is now.",
      content: recordContent(handover, () => handoverExamples.draft),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/consent/on", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("handoverSent"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("onInTheFuture", [{ pointer: "/consent/on", code: "onInTheFuture" }]),
  },
});

export const handovers = newRouter()
  .openapi(draft, (c) =>
    answerChange(c, {
      action: "draftHandover",
      // The family may have become protected since: then its receiver is shown no more.
      isAnsweredAnew: true,
      work: (desk) => {
        const key = c.req.header("Idempotency-Key");
        return draftHandover(
          desk,
          c.req.valid("param").id,
          toHandoverDraft(c.req.valid("json")),
          key,
        );
      },
      write: (view) => ({ status: 201, body: fromDraftedHandover(view), version: view.version }),
      refuse: handoverProblem,
    }),
  )
  .openapi(listOfChild, (c) =>
    answerReading(c, {
      action: "listHandoversOfChild",
      work: (desk) => listHandoversOfChild(desk, c.req.valid("param").id),
      write: (all) => ({ status: 200, body: { items: all.map(fromHandover), next: null } }),
      refuse: handoverProblem,
    }),
  )
  .openapi(list, (c) => {
    const { state, district, healthVisitor, cursor, limit } = c.req.valid("query");
    return answerReading(c, {
      action: "listHandovers",
      work: (desk) => listHandovers(desk, { state, district, healthVisitor, cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromHandover) }),
      refuse: handoverProblem,
    });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readHandover",
      work: (desk) => readHandover(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromHandover(view), version: view.version }),
      refuse: handoverProblem,
    }),
  )
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const told = toHandoverChange(c.req.valid("json"));
    return answerChange(c, {
      action: "changeHandover",
      work: (desk) => changeHandover(desk, c.req.valid("param").id, told, expected),
      write: (view) => ({ status: 200, body: fromHandover(view), version: view.version }),
      refuse: handoverProblem,
    });
  });
