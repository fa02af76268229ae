import { createRoute, z } from "@hono/zod-openapi";
import {
  type AssignmentRefusal,
  assignFamilies,
} from "../../../operations/families/assign-families.ts";
import { listAssignments } from "../../../operations/families/list-assignments.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Fault, type Problem, problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import {
  assignedFamilies,
  assignment,
  fromAssignedFamilies,
  fromOpenAssignment,
  openAssignmentPage,
} from "../../wire/families/assignment.ts";
import { bodyResponses, recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { familyQuery, fromPage, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { recordExamples } from "../../wire/examples/records.ts";

const TAGS = ["Families and children"];

const list = createRoute({
  method: "get",
  path: "/v1/assignments",
  operationId: "listAssignments",
  tags: TAGS,
  summary: "Families whom nobody follows yet, the longest waiting first",
  description: "Reading: may be sent again. The log names the children shown.",
  middleware: [permit("listAssignments")] as const,
  request: {
    query: z.strictObject({
      state: z.enum(["open"]).optional(),
      district: familyQuery.district,
      ...pageQuery,
    }),
  },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(openAssignmentPage, () => recordExamples().openAssignments),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/state", code: "notAllowed" }]),
    ...recordResponses,
  },
});

const assign = createRoute({
  method: "post",
  path: "/v1/assignments",
  operationId: "assignFamilies",
  tags: TAGS,
  summary: "Gives families to a health visitor, or to nobody: all of them or none",
  description:
    "May be sent again with the same Idempotency-Key: nothing is given a second time, and the families are shown as they are by then. The reason stands in the log alone.",
  middleware: [permit("assignFamilies"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: assignment } } },
  },
  responses: {
    200: {
      description: "The families as they are now.",
      content: recordContent(assignedFamilies, () => recordExamples().assignedFamilies),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/reason", code: "required" }]),
    ...recordResponses,
    ...bodyResponses,
    409: problemResponse("stillRunning"),
    422: problemResponse("unknownFamily", [{ pointer: "/families/0", code: "unknownFamily" }]),
  },
});

export const assignments = newRouter()
  .openapi(list, (c) => {
    const { district, cursor, limit } = c.req.valid("query");
    return answerReading(c, {
      action: "listAssignments",
      work: (desk) => listAssignments(desk, { district, healthVisitor: undefined, cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromOpenAssignment) }),
      refuse: assignmentProblem,
    });
  })
  .openapi(assign, (c) => {
    const { families, healthVisitor, reason } = c.req.valid("json");
    return answerChange(c, {
      action: "assignFamilies",
      particulars: reason,
      isAnsweredAnew: true,
      work: (desk) => assignFamilies(desk, families, healthVisitor ?? undefined),
      write: (views) => ({ status: 200, body: fromAssignedFamilies(views) }),
      refuse: assignmentProblem,
    });
  });

function assignmentProblem(
  refusal: AssignmentRefusal | { readonly kind: "invalidCursor" },
): Problem {
  switch (refusal.kind) {
    case "invalidCursor":
      return problemOf([{ pointer: "/cursor", code: refusal.kind }]);
    case "unknownForAssignment":
      return problemOf([
        ...refusal.families.map((place): Fault => ({
          pointer: `/families/${place}`,
          code: "unknownFamily",
        })),
        ...(refusal.isHealthVisitorUnknown
          ? [{ pointer: "/healthVisitor", code: "unknownHealthVisitor" } as const]
          : []),
      ]);
  }
}
