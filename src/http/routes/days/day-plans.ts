import { createRoute, z } from "@hono/zod-openapi";
import { readDayPlan } from "../../../operations/day-plan/read-day-plan.ts";
import { answerReading } from "../../at-desk.ts";
import { permit } from "../../permissions.ts";
import { newRouter } from "../../router.ts";
import { scheduleDate } from "../../wire/blocks/civil-date.ts";
import { recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { dayPlan, fromDayPlan, withoutItsMoment } from "../../wire/days/day-plan.ts";
import { instantInAddress } from "../../wire/blocks/instant.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { dayPlanExample } from "../../wire/examples/day-plan.ts";

const read = createRoute({
  method: "get",
  path: "/v1/health-visitors/{id}/day-plan",
  operationId: "readDayPlan",
  tags: ["Health visitors"],
  summary: "A health visitor's day: her appointments in the best order, and what waits for a day",
  description:
    "Reading: may be sent again; an unchanged plan is 304. The log names the children shown. The place of a protected family is shown by a reveal alone, and the way to it is a fixed time.",
  middleware: [permit("readDayPlan")] as const,
  request: {
    params: idParams,
    query: z.strictObject({
      date: scheduleDate.optional().openapi({
        format: "date",
        type: "string",
        description: "Today in Denmark if left out.",
      }),
      since: instantInAddress.optional().openapi({
        type: "string",
        format: "date-time",
        description: "`asOf` of the plan before: what has changed from then on is marked.",
      }),
    }),
  },
  responses: {
    200: { description: "The day.", content: recordContent(dayPlan, dayPlanExample) },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/date", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    422: problemResponse("dateOutOfRange", [{ pointer: "/date", code: "dateOutOfRange" }]),
  },
});

export const dayPlans = newRouter().openapi(read, (c) => {
  const { date, since } = c.req.valid("query");
  return answerReading(c, {
    action: "readDayPlan",
    work: (desk) =>
      readDayPlan(desk, c.req.valid("param").id, {
        date,
        since: since === undefined ? undefined : new Date(since),
      }),
    write: (view) => ({ status: 200, body: fromDayPlan(view), tagOf: withoutItsMoment }),
    refuse: ({ kind }) => ({ code: kind, faults: [] }),
  });
});
