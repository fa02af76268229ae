import { createRoute } from "@hono/zod-openapi";
import { type CalendarFault, readBusyTimes } from "../../../calendar/read-busy-times.ts";
import { refused } from "../../../domain/result.ts";
import { readOwnCalendar } from "../../../operations/calendar/read-own-calendar.ts";
import { answerChange } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";
import { problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { bodyResponses, recordResponses } from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  FEED_EXAMPLES,
  busyTimes,
  fromBusyTimes,
  ownCalendar,
} from "../../wire/outward/calendar-feed.ts";

const TAGS = ["Calendars"];

const readIn = createRoute({
  method: "post",
  path: "/v1/health-visitors/{id}/own-calendar",
  operationId: "readOwnCalendar",
  tags: TAGS,
  summary:
    "Reads a health visitor's own calendar in as busy time, in the place of what was read before",
  description:
    "May be sent again as often as you like. Nothing but times is kept: a booking at such a time warns.",
  middleware: [permit("readOwnCalendar"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: ownCalendar } } },
  },
  responses: {
    201: {
      description: "When she is busy.",
      content: recordContent(busyTimes, () => FEED_EXAMPLES.busy),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/calendar", code: "notACalendar" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...bodyResponses,
    409: problemResponse("stillRunning"),
    422: problemResponse("keyUsedBefore"),
  },
});

export const ownCalendars = newRouter().openapi(readIn, (c) => {
  const { calendar } = c.req.valid("json");
  return answerChange(c, {
    action: "readOwnCalendar",
    work: (desk) =>
      readOwnCalendar(desk, c.req.valid("param").id, (within, ownUids) => {
        const busy = readBusyTimes(calendar, within, ownUids);
        return busy.ok ? busy : refused({ kind: "unreadable" as const, faults: busy.refusal });
      }),
    write: (busy) => ({ status: 201, body: fromBusyTimes(busy) }),
    refuse: (refusal) =>
      refusal.kind === "unreadable"
        ? problemOf(
            refusal.faults.map((fault) => ({
              pointer: "/calendar",
              code: CALENDAR_FAULTS[fault],
            })),
          )
        : { code: refusal.kind, faults: [] },
  });
});

const CALENDAR_FAULTS = {
  notACalendar: "notACalendar",
  calendarTooLong: "calendarTooLong",
  tooManyEvents: "tooManyEvents",
  unreadableTime: "unreadableTime",
  unreadableRepeat: "unreadableRepeat",
  tooManyOccurrences: "unreadableRepeat",
} as const satisfies Readonly<Record<CalendarFault, ProblemCodeName>>;
