import { createRoute, z } from "@hono/zod-openapi";
import { finishTask } from "../../../operations/tasks/finish-task.ts";
import { listDoneTasks } from "../../../operations/tasks/list-done-tasks.ts";
import { listTasks } from "../../../operations/tasks/list-tasks.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { scheduleDate } from "../../wire/blocks/civil-date.ts";
import {
  bodyResponses,
  outOfRange,
  recordResponses,
  unchanged,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { familyQuery, fromPage, idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { taskExamples } from "../../wire/examples/task.ts";
import { fromTask, task, taskDone, taskPage } from "../../wire/visits/task.ts";

const TAGS = ["Tasks"];

const list = createRoute({
  method: "get",
  path: "/v1/tasks",
  operationId: "listTasks",
  tags: TAGS,
  summary: "What somebody should see to, child by child, or what was seen to",
  description:
    "Reading: may be sent again. The log names the children shown. Open tasks follow from what is on record on the day asked about; a page may be short, or empty, and still have a next.",
  middleware: [permit("listTasks")] as const,
  request: {
    query: z.strictObject({
      state: z.enum(["open", "done"]).optional().openapi({ description: "open if left out." }),
      child: z.string().max(100).optional().openapi({ description: "Of this child alone." }),
      at: scheduleDate.optional().openapi({
        format: "date",
        type: "string",
        description: "The day that open tasks are read on; today in Denmark if left out.",
      }),
      ...familyQuery,
      ...pageQuery,
    }),
  },
  responses: {
    200: { description: "A page.", content: recordContent(taskPage, () => taskExamples().tasks) },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/state", code: "notAllowed" }]),
    ...recordResponses,
    422: outOfRange,
  },
});

const done = createRoute({
  method: "post",
  path: "/v1/tasks/{id}/done",
  operationId: "finishTask",
  tags: TAGS,
  summary: "Somebody has seen to a task, and says how",
  description:
    "May be sent again with the same Idempotency-Key, and only so. A decision on how to go on is a coordinator's; what is about a concern is seen to there.",
  middleware: [permit("finishTask"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: taskDone } } },
  },
  responses: {
    200: {
      description: "The task, done.",
      content: recordContent(task, () => taskExamples().done),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/note", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("taskDoneBefore"),
    ...bodyResponses,
    422: problemResponse("keyUsedBefore"),
  },
});

export const tasks = newRouter()
  .openapi(list, (c) => {
    const { state, child: of, at, district, healthVisitor, cursor, limit } = c.req.valid("query");
    const child = of?.toLowerCase();
    const asked = { child, at, district, healthVisitor, cursor, limit };
    return answerReading(c, {
      action: "listTasks",
      work: (desk) => (state === "done" ? listDoneTasks(desk, asked) : listTasks(desk, asked)),
      write: (page) => ({ status: 200, body: fromPage(page, fromTask) }),
      refuse: taskProblem,
    });
  })
  .openapi(done, (c) =>
    answerChange(c, {
      action: "finishTask",
      holdsItsOwn: true,
      work: (desk) => finishTask(desk, c.req.valid("param").id, c.req.valid("json").note),
      write: (view) => ({ status: 200, body: fromTask(view) }),
      refuse: taskProblem,
    }),
  );

function taskProblem({
  kind,
}: {
  readonly kind:
    | "notFound"
    | "notAllowedToDo"
    | "taskDoneBefore"
    | "seenToInConcern"
    | "invalidCursor";
}): Problem {
  return kind === "invalidCursor"
    ? problemOf([{ pointer: "/cursor", code: kind }])
    : { code: kind, faults: [] };
}
