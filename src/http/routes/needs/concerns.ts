import { createRoute, z } from "@hono/zod-openapi";
import { CONCERN_STATES } from "../../../domain/needs/concerns/concern.ts";
import {
  type ChangeConcernRefusal,
  changeConcern,
} from "../../../operations/concerns/change-concern.ts";
import { listConcerns, listConcernsOfChild } from "../../../operations/concerns/list-concerns.ts";
import { openConcern } from "../../../operations/concerns/open-concern.ts";
import { readConcern } from "../../../operations/concerns/read-concern.ts";
import type { InvalidCursor } from "../../../operations/cursor.ts";
import type { ConcernWithHistory } from "../../../domain/disclosure/disclose-concern.ts";
import { inPages } from "../../in-pages.ts";
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
import { familyQuery, fromPage, idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  concernChange,
  concernWithHistory,
  fromConcernWithHistory,
  toConcernCommand,
} from "../../wire/needs/concern-history.ts";
import {
  concernList,
  concernPage,
  fromConcern,
  newConcern,
  toNewConcern,
} from "../../wire/needs/concern.ts";
import { concernExamples } from "../../wire/examples/concern.ts";
import { changeProblem } from "../visits/changes.ts";

const TAGS = ["Concerns"];
const READING = "Reading: may be sent again. The log names the children shown.";

const open = createRoute({
  method: "post",
  path: "/v1/children/{id}/concerns",
  operationId: "openConcern",
  tags: TAGS,
  summary: "Somebody is worried about a child: what is seen, who sees to it, what comes next",
  description:
    "May be sent again with the same Idempotency-Key, and only so. A concern of the daycare's that the parents let be shared is recorded as a fact too, and what follows is planned at once.",
  middleware: [permit("openConcern"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newConcern } } },
  },
  responses: {
    201: {
      description: "The concern.",
      content: recordContent(concernWithHistory, () => concernExamples().whole),
    },
    400: problemResponse("invalidRequest", [
      { pointer: "/owner", code: "required" },
      { pointer: "/nextStep", code: "required" },
      { pointer: "/reviewOn", code: "required" },
    ]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childEnded"),
    ...bodyResponses,
    422: problemResponse("dayIsPast", [{ pointer: "/nextStep/due", code: "dayIsPast" }]),
  },
});

const ofChild = createRoute({
  method: "get",
  path: "/v1/children/{id}/concerns",
  operationId: "listConcernsOfChild",
  tags: TAGS,
  summary: "What anybody is or was worried about of a child, in the order in which it was told",
  description: READING,
  middleware: [permit("listConcernsOfChild"), inPages] as const,
  request: { params: idParams, query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "The concerns.",
      content: recordContent(concernList, () => ({
        items: [concernExamples().concern],
        next: null,
      })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/concerns",
  operationId: "listConcerns",
  tags: TAGS,
  summary: "Concerns, the longest open first",
  description: READING,
  middleware: [permit("listConcerns")] as const,
  request: {
    query: z.strictObject({
      state: z
        .enum(CONCERN_STATES)
        .optional()
        .openapi({ description: "Open and watching if left out." }),
      owner: z.string().max(100).optional(),
      overdue: z.enum(["true", "false"]).optional().openapi({
        description: "true: whose next step was due, or whose review was, before today.",
      }),
      ...familyQuery,
      ...pageQuery,
    }),
  },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(concernPage, () => ({
        items: [concernExamples().concern],
        next: null,
      })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/cursor", code: "invalidCursor" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/concerns/{id}",
  operationId: "readConcern",
  tags: TAGS,
  summary: "A concern with all that happened to it",
  description: READING,
  middleware: [permit("readConcern")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The concern.",
      content: recordContent(concernWithHistory, () => concernExamples().whole),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const change = createRoute({
  method: "patch",
  path: "/v1/concerns/{id}",
  operationId: "changeConcern",
  tags: TAGS,
  summary: "Takes the next step, gives the concern to somebody else, waits, closes or opens again",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. Nothing leaves a concern open without an owner, a next step and a review day.",
  middleware: [permit("changeConcern"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: concernChange } } },
  },
  responses: {
    200: {
      description: "The concern as it is now.",
      content: recordContent(concernWithHistory, () => concernExamples().whole),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/nextStepDone", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("concernClosed"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("concernNeedsThis", [{ pointer: "/nextStep", code: "concernNeedsThis" }]),
  },
});

export const concerns = newRouter()
  .openapi(open, (c) => {
    const told = toNewConcern(c.req.valid("json"));
    return answerChange(c, {
      action: "openConcern",
      tellsOfNeeds: true,
      work: (desk) => openConcern(desk, c.req.valid("param").id, told),
      write: written(201),
      refuse: concernProblem,
    });
  })
  .openapi(ofChild, (c) =>
    answerReading(c, {
      action: "listConcernsOfChild",
      work: (desk) => listConcernsOfChild(desk, c.req.valid("param").id),
      write: (all) => ({ status: 200, body: { items: all.map(fromConcern), next: null } }),
      refuse: concernProblem,
    }),
  )
  .openapi(list, (c) => {
    const { state, owner, overdue, ...asked } = c.req.valid("query");
    const { district, healthVisitor, cursor, limit } = asked;
    const isOverdue = overdue === "true";
    return answerReading(c, {
      action: "listConcerns",
      work: (desk) =>
        listConcerns(desk, { state, owner, isOverdue, district, healthVisitor, cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromConcern) }),
      refuse: concernProblem,
    });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readConcern",
      work: (desk) => readConcern(desk, c.req.valid("param").id),
      write: written(200),
      refuse: concernProblem,
    }),
  )
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const command = toConcernCommand(c.req.valid("json"));
    return answerChange(c, {
      action: "changeConcern",
      work: (desk) => changeConcern(desk, c.req.valid("param").id, command, expected),
      write: written(200),
      refuse: concernProblem,
    });
  });

function written(status: 200 | 201) {
  return (view: ConcernWithHistory) => ({
    status,
    body: fromConcernWithHistory(view),
    version: view.version,
  });
}

function concernProblem(refusal: ChangeConcernRefusal | InvalidCursor): Problem {
  switch (refusal.kind) {
    case "concernRefused":
      return problemOf(
        refusal.faults.map(({ field, code }) => ({
          pointer: `/${field.replace(".", "/")}`,
          code,
        })),
      );
    case "invalidCursor":
      return problemOf([{ pointer: "/cursor", code: refusal.kind }]);
    case "notFound":
    case "versionStale":
    case "concernClosed":
      return { code: refusal.kind, faults: [] };
    default:
      return changeProblem(refusal, "");
  }
}
