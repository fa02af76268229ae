import { createRoute } from "@hono/zod-openapi";
import { previewSchedule } from "../../../operations/programmes/preview-schedule.ts";
import { readJsonBody } from "../../json-body.ts";
import { type Problem, sendProblem } from "../../problems/problem.ts";
import type { PreviewRefusal } from "../../../operations/programmes/preview-schedule.ts";
import { newRouter } from "../../router.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { fromPreview, schedule } from "../../wire/visits/schedule.ts";
import { schedulePreviewExample } from "../../wire/examples/programme.ts";
import {
  schedulePreviewRequest,
  toPreviewRequest,
} from "../../wire/programmes/schedule-preview.ts";
import { signInResponses, bodyResponses } from "../../wire/blocks/common-responses.ts";

const preview = createRoute({
  method: "post",
  path: "/v1/schedule-previews",
  operationId: "previewSchedule",
  tags: ["Schedules"],
  summary: "What a child is owed, worked out without storing anything",
  description: "May be sent again as often as you like: the same request gives the same answer.",
  middleware: [readJsonBody],
  request: {
    body: { required: true, content: { "application/json": { schema: schedulePreviewRequest } } },
  },
  responses: {
    200: {
      description: "The schedule; every rule of the programme stands in exactly one list.",
      content: {
        "application/json": {
          schema: schedule,
          get example() {
            return schedulePreviewExample();
          },
        },
      },
    },
    400: problemResponse("invalidRequest", [{ pointer: "/child/birthDate", code: "notADate" }]),
    ...signInResponses,
    ...bodyResponses,
    422: problemResponse("unknownProgramme", [{ pointer: "/programme", code: "unknownProgramme" }]),
  },
});

export const schedulePreviews = newRouter().openapi(preview, async (c) => {
  const result = await previewSchedule(c.var.context, toPreviewRequest(c.req.valid("json")));
  return result.ok
    ? c.json(fromPreview(result.value), 200)
    : sendProblem(c, previewProblem(result.refusal));
});

export function previewProblem(refusal: PreviewRefusal): Problem {
  switch (refusal.kind) {
    case "databaseAway":
      return { code: refusal.kind, faults: [] };
    case "unknownProgramme":
      return {
        code: "unknownProgramme",
        faults: [{ pointer: "/programme", code: "unknownProgramme" }],
      };
    case "tooManyVisits":
      return { code: "tooManyVisits", faults: [{ pointer: "/programme", code: "tooManyVisits" }] };
    case "tooManyOccurrences":
      return {
        code: "tooManyOccurrences",
        faults: refusal.rules.map((place) => ({
          pointer: `/programme/rules/${place}/repeat`,
          code: "tooManyOccurrences",
        })),
      };
  }
}
