import { createRoute, z } from "@hono/zod-openapi";
import { readLevel } from "../../../operations/help/read-level.ts";
import { type SetLevelRefusal, setLevel } from "../../../operations/help/set-level.ts";
import { inPages } from "../../in-pages.ts";
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
import { sendTagged } from "../../send-tagged.ts";
import { expectedVersion, versionTag } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  signInResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { ifMatchHeader } from "../../wire/blocks/headers.ts";
import { idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  fromLevel,
  fromLevels,
  level,
  levelExample,
  levelMeanings,
  newLevel,
  toLevel,
} from "../../wire/needs/level.ts";

const TAGS = ["Needs"];
const PATH = "/v1/children/{id}/level";
const unknownQuery = problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]);

const list = createRoute({
  method: "get",
  path: "/v1/levels",
  operationId: "listLevels",
  tags: TAGS,
  summary: "What the levels mean, and what indicators say of a child at each",
  description: "Reading: may be sent again.",
  middleware: [inPages] as const,
  request: { query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "The four levels, and the nine indicators.",
      content: {
        "application/json": {
          schema: levelMeanings,
          get example() {
            return fromLevels();
          },
        },
      },
    },
    304: unchanged,
    400: unknownQuery,
    ...signInResponses,
  },
});

const read = createRoute({
  method: "get",
  path: PATH,
  operationId: "readLevel",
  tags: TAGS,
  summary: "A child's level as people have set it, and what criteria propose",
  description: "Reading: may be sent again. The log names the child.",
  middleware: [permit("readLevel")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: { description: "The level.", content: recordContent(level, () => levelExample) },
    304: unchanged,
    400: unknownQuery,
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const put = createRoute({
  method: "put",
  path: PATH,
  operationId: "setLevel",
  tags: TAGS,
  summary: "Sets a child's level, with a reason",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. Level 4 needs a key worker and a next meeting.",
  middleware: [permit("setLevel"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: newLevel } } },
  },
  responses: {
    200: { description: "As it is now.", content: recordContent(level, () => levelExample) },
    400: problemResponse("invalidRequest", [{ pointer: "/reason", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childEnded"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("severalRefusals", [
      { pointer: "/level", code: "keyWorkerNeeded" },
      { pointer: "/nextMeetingOn", code: "nextMeetingNeeded" },
    ]),
  },
});

export const levels = newRouter()
  .openapi(list, async (c) => {
    const body = JSON.stringify(fromLevels());
    const ETag = await versionTag(1, body);
    return sendTagged(c, body, { ETag, "Content-Type": "application/json" });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readLevel",
      work: (desk) => readLevel(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromLevel(view), version: view.version }),
      refuse: levelProblem,
    }),
  )
  .openapi(put, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const told = toLevel(c.req.valid("json"));
    return answerChange(c, {
      action: "setLevel",
      work: (desk) => setLevel(desk, c.req.valid("param").id, told, expected),
      write: (view) => ({ status: 200, body: fromLevel(view), version: view.version }),
      refuse: levelProblem,
    });
  });

function levelProblem(refusal: SetLevelRefusal): Problem {
  if (refusal.kind === "childMerged") return childMergedProblem(refusal);
  if (refusal.kind !== "levelFaults") return { code: refusal.kind, faults: [] };
  return problemOf(refusal.faults.map(({ field, code }) => ({ pointer: `/${field}`, code })));
}
