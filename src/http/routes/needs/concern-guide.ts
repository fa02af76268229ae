import { createRoute, z } from "@hono/zod-openapi";
import { concernGuide } from "../../../domain/needs/concerns/concern-guide.ts";
import { newRouter } from "../../router.ts";
import { sendTagged } from "../../send-tagged.ts";
import { versionTag } from "../../version.ts";
import { signInResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { concernGuideShape } from "../../wire/needs/concern-guide.ts";

const read = createRoute({
  method: "get",
  path: "/v1/concern-guide",
  operationId: "readConcernGuide",
  tags: ["Concerns"],
  summary: "The questions that a concern is opened by, FBOE's conditions, and steps to think with",
  description: "Reading: may be sent again. The same for everybody; it tells of no family.",
  request: { query: z.strictObject({}) },
  responses: {
    200: {
      description: "The guide, in Danish and English.",
      content: {
        "application/json": {
          schema: concernGuideShape,
          get example() {
            return excerpt();
          },
        },
      },
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...signInResponses,
  },
});

export const concernGuides = newRouter().openapi(read, async (c) => {
  const body = JSON.stringify(concernGuide());
  const ETag = await versionTag(1, body);
  return sendTagged(c, body, { ETag, "Content-Type": "application/json" });
});

/** A question and a group of it, with one condition. */
function excerpt() {
  const { questions, groups, ...guide } = concernGuide();
  return {
    ...guide,
    questions: questions.slice(0, 1),
    groups: groups.slice(0, 1).map((group) => ({
      ...group,
      conditions: group.conditions.slice(0, 1),
    })),
  };
}
