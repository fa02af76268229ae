import { createRoute, z } from "@hono/zod-openapi";
import {
  type FamilyChangeRefusal,
  changeFamily,
} from "../../../operations/families/change-family.ts";
import { readFamily } from "../../../operations/families/read-family.ts";
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
import { ifMatchHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import { family, familyChange, fromFamily, toFamilyChange } from "../../wire/families/family.ts";

const TAGS = ["Families and children"];
const READING = "Reading: may be sent again. The log names the children shown.";

const read = createRoute({
  method: "get",
  path: "/v1/families/{id}",
  operationId: "readFamily",
  tags: TAGS,
  summary: "A family: parents, homes, children, and who follows it",
  description: READING,
  middleware: [permit("readFamily")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The family.",
      content: recordContent(family, () => recordExamples().family),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const change = createRoute({
  method: "patch",
  path: "/v1/families/{id}",
  operationId: "changeFamily",
  tags: TAGS,
  summary: "Changes who follows a family, contact data, names, homes or the second parent",
  description: "May be sent again: a second one with the same If-Match is refused as stale.",
  middleware: [permit("changeFamily"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: familyChange } } },
  },
  responses: {
    200: {
      description: "The family as it is now.",
      content: recordContent(family, () => recordExamples().family),
    },
    400: problemResponse("invalidRequest", [
      { pointer: "/mother/phone", code: "notATelephoneNumber" },
    ]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("identifierTaken"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("unknownHealthVisitor", [
      { pointer: "/healthVisitor", code: "unknownHealthVisitor" },
    ]),
  },
});

export const families = newRouter()
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readFamily",
      particulars: c.req.valid("param").id, // a family without children is logged too
      work: (desk) => readFamily(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromFamily(view), version: view.version }),
      refuse: familyProblem,
    }),
  )
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const changed = toFamilyChange(c.req.valid("json"));
    return answerChange(c, {
      action: "changeFamily",
      work: (desk) => changeFamily(desk, c.req.valid("param").id, changed, expected),
      write: (view) => ({ status: 200, body: fromFamily(view), version: view.version }),
      refuse: familyProblem,
    });
  });

function familyProblem(refusal: FamilyChangeRefusal): Problem {
  switch (refusal.kind) {
    case "unknownHealthVisitor":
      return problemOf([{ pointer: "/healthVisitor", code: refusal.kind }]);
    case "unknownChild":
      return problemOf(
        refusal.places.map((place) => ({ pointer: `/children/${place}/id`, code: refusal.kind })),
      );
    case "notFound":
    case "notAllowedToDo":
    case "versionStale":
    case "identifierTaken":
    case "tooManyOccurrences":
      return { code: refusal.kind, faults: [] };
  }
}
