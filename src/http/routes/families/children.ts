import { createRoute, z } from "@hono/zod-openapi";
import { listChildren } from "../../../operations/families/list-children.ts";
import { lookUpChildren } from "../../../operations/families/look-up-children.ts";
import { readChild } from "../../../operations/families/read-child.ts";
import { readSchedule } from "../../../operations/visits/read-schedule.ts";
import { answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { asAskedQuery, toAsAsked } from "../../wire/blocks/as-asked.ts";
import {
  bodyResponses,
  outOfRange,
  recordResponses,
  unchanged,
} from "../../wire/blocks/common-responses.ts";
import { familyQuery, fromPage, idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { child, childLookup, childPage, fromChild, toSought } from "../../wire/families/child.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import { fromScheduleOnRecord, scheduleOnRecord } from "../../wire/visits/schedule-on-record.ts";

const TAGS = ["Families and children"];
const READING = "Reading: may be sent again. The log names the children shown.";

const list = createRoute({
  method: "get",
  path: "/v1/children",
  operationId: "listChildren",
  tags: TAGS,
  summary: "The children who are followed, in the order of their registration",
  description: READING,
  middleware: [permit("listChildren")] as const,
  request: { query: z.strictObject({ ...familyQuery, ...pageQuery }) },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(childPage, () => recordExamples().children),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/cursor", code: "invalidCursor" }]),
    ...recordResponses,
  },
});

const lookUp = createRoute({
  method: "post",
  path: "/v1/children/lookup",
  operationId: "lookUpChildren",
  tags: TAGS,
  summary: "Children by a number, by the journal's own reference or by words of a name",
  description: `${READING} What is looked for stands in the body, never in an address. Found are those who are followed; by the journal's own reference those who are followed no more too, with their \`ending\`, but none that was stopped.`,
  middleware: [permit("lookUpChildren"), readJsonBody] as const,
  request: {
    body: { required: true, content: { "application/json": { schema: childLookup } } },
  },
  responses: {
    200: {
      description: "Those who are found; an empty list where nobody is.",
      content: recordContent(childPage, () => recordExamples().children),
    },
    400: problemResponse("invalidRequest", [{ pointer: "", code: "notOneOfThese" }]),
    ...recordResponses,
    ...bodyResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/children/{id}",
  operationId: "readChild",
  tags: TAGS,
  summary: "A child",
  description: READING,
  middleware: [permit("readChild")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The child.",
      content: recordContent(child, () => recordExamples().child),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const schedule = createRoute({
  method: "get",
  path: "/v1/children/{id}/schedule",
  operationId: "readSchedule",
  tags: TAGS,
  summary: "A child's schedule as it stands on a day",
  description: READING,
  middleware: [permit("readSchedule")] as const,
  request: {
    params: idParams,
    query: z.strictObject(asAskedQuery),
  },
  responses: {
    200: {
      description: "The schedule.",
      content: recordContent(scheduleOnRecord, () => recordExamples().schedule),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "notADate" }]),
    ...recordResponses,
    422: outOfRange,
    404: problemResponse("notFound"),
  },
});

type ChildRefusal =
  | { readonly kind: "notFound" }
  | { readonly kind: "tooManyOccurrences" }
  | { readonly kind: "knownInTheFuture" }
  | { readonly kind: "invalidCursor" };

export const children = newRouter()
  .openapi(list, (c) => {
    const { district, healthVisitor, cursor, limit } = c.req.valid("query");
    return answerReading(c, {
      action: "listChildren",
      work: (desk) => listChildren(desk, { district, healthVisitor, cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromChild) }),
      refuse: childProblem,
    });
  })
  .openapi(lookUp, (c) => {
    const sent = c.req.valid("json");
    return answerReading(c, {
      action: "lookUpChildren",
      particulars: JSON.stringify(sent),
      work: (desk) =>
        lookUpChildren(desk, toSought(sent), { cursor: sent.cursor, limit: sent.limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromChild) }),
      refuse: childProblem,
    });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readChild",
      work: (desk) => readChild(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromChild(view), version: view.version }),
      refuse: childProblem,
    }),
  )
  .openapi(schedule, (c) =>
    answerReading(c, {
      action: "readSchedule",
      work: (desk) => readSchedule(desk, c.req.valid("param").id, toAsAsked(c.req.valid("query"))),
      write: (view) => ({ status: 200, body: fromScheduleOnRecord(view) }),
      refuse: childProblem,
    }),
  );

function childProblem(refusal: ChildRefusal): Problem {
  switch (refusal.kind) {
    case "invalidCursor":
      return problemOf([{ pointer: "/cursor", code: refusal.kind }]);
    case "knownInTheFuture":
      return problemOf([{ pointer: "/asKnownAt", code: refusal.kind }]);
    default:
      return { code: refusal.kind, faults: [] };
  }
}
