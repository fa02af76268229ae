import { createRoute, z } from "@hono/zod-openapi";
import {
  type ChangeSessionRefusal,
  cancelSession,
  changeSession,
} from "../../../operations/group-sessions/change-session.ts";
import { listSessions, readSession } from "../../../operations/group-sessions/find-session.ts";
import type { JoinRefusal } from "../../../operations/group-sessions/join-session.ts";
import { planSession } from "../../../operations/group-sessions/plan-session.ts";
import type { SessionView } from "../../../domain/disclosure/views.ts";
import { type Written, answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import {
  type Problem,
  childMergedProblem,
  problemOf,
  sendProblem,
} from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import { scheduleDate } from "../../wire/blocks/civil-date.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import {
  fromSession,
  newSession,
  session,
  sessionChange,
  sessionPage,
  toSession,
  toSessionChange,
} from "../../wire/visits/group-session.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { familyQuery, fromPage, idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import { appointmentProblem } from "./appointments.ts";

const TAGS = ["Group sessions"];
const READING = "Reading: may be sent again. The log names the children shown.";
const ONCE = "May be sent again with the same Idempotency-Key, and only so.";
const STALE = "May be sent again: a second one with the same If-Match is refused as stale.";

const content = recordContent(session, () => recordExamples().session);

const plan = createRoute({
  method: "post",
  path: "/v1/group-sessions",
  operationId: "planSession",
  tags: TAGS,
  summary: "Plans a session for many children: a mothers' group, an evening",
  description: `${ONCE} It occupies its health visitor as any appointment does.`,
  middleware: [permit("planSession"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newSession } } },
  },
  responses: {
    201: { description: "Planned.", content },
    400: problemResponse("invalidRequest", [{ pointer: "/capacity", code: "tooSmall" }]),
    ...recordResponses,
    409: problemResponse("doubleBooking"),
    ...bodyResponses,
    422: problemResponse("unknownHealthVisitor", [
      { pointer: "/healthVisitor", code: "unknownHealthVisitor" },
    ]),
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/group-sessions",
  operationId: "listSessions",
  tags: TAGS,
  summary: "The sessions that stand, by their day",
  description: READING,
  middleware: [permit("listSessions")] as const,
  request: {
    query: z.strictObject({
      healthVisitor: familyQuery.healthVisitor,
      from: scheduleDate.optional(),
      until: scheduleDate.optional(),
      ...pageQuery,
    }),
  },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(sessionPage, () => recordExamples().sessions),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/from", code: "notADate" }]),
    ...recordResponses,
    422: problemResponse("dateOutOfRange", [{ pointer: "/from", code: "dateOutOfRange" }]),
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/group-sessions/{id}",
  operationId: "readSession",
  tags: TAGS,
  summary: "A session, with those who are to come",
  description: `${READING} Families that are not the reader's are only counted.`,
  middleware: [permit("readSession")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: { description: "The session.", content },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const change = createRoute({
  method: "patch",
  path: "/v1/group-sessions/{id}",
  operationId: "changeSession",
  tags: TAGS,
  summary: "Moves a session, or changes its place, size or health visitor",
  description: STALE,
  middleware: [permit("changeSession"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: sessionChange } } },
  },
  responses: {
    200: { description: "The session as it is now.", content },
    400: problemResponse("invalidRequest", [{ pointer: "/date", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("sessionFull"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("unknownHealthVisitor", [
      { pointer: "/healthVisitor", code: "unknownHealthVisitor" },
    ]),
  },
});

const cancel = createRoute({
  method: "delete",
  path: "/v1/group-sessions/{id}",
  operationId: "cancelSession",
  tags: TAGS,
  summary: "Cancels a session: the visits of those who were to come are owed as before",
  description: STALE,
  middleware: [permit("cancelSession")] as const,
  request: { params: idParams, headers: ifMatchHeader },
  responses: {
    200: { description: "The session, ended.", content },
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("appointmentEnded"),
    ...versionResponses,
  },
});

export const groupSessions = newRouter()
  .openapi(plan, (c) =>
    answerChange(c, {
      action: "planSession",
      holdsItsOwn: true,
      work: (desk) => planSession(desk, toSession(c.req.valid("json"))),
      write: (view) => writeSession(view, 201),
      refuse: sessionProblem,
    }),
  )
  .openapi(list, (c) => {
    const { healthVisitor, from, until, cursor, limit } = c.req.valid("query");
    return answerReading(c, {
      action: "listSessions",
      work: (desk) => listSessions(desk, { healthVisitor, from, until }, { cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromSession) }),
      refuse: ({ kind }) => problemOf([{ pointer: "/cursor", code: kind }]),
    });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readSession",
      work: (desk) => readSession(desk, c.req.valid("param").id),
      write: (view) => writeSession(view, 200),
      refuse: sessionProblem,
    }),
  )
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const changed = toSessionChange(c.req.valid("json"));
    return answerChange(c, {
      action: "changeSession",
      holdsItsOwn: true,
      work: (desk) => changeSession(desk, c.req.valid("param").id, changed, expected),
      write: (view) => writeSession(view, 200),
      refuse: sessionProblem,
    });
  })
  .openapi(cancel, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    return answerChange(c, {
      action: "cancelSession",
      holdsItsOwn: true,
      work: (desk) => cancelSession(desk, c.req.valid("param").id, expected),
      write: (view) => writeSession(view, 200),
      refuse: sessionProblem,
    });
  });

export function writeSession(view: SessionView, status: 200 | 201): Written<unknown> {
  return { status, body: fromSession(view), version: view.appointment.version };
}

export function sessionProblem(
  refusal: ChangeSessionRefusal | JoinRefusal | { readonly kind: "unknownHealthVisitor" },
): Problem {
  switch (refusal.kind) {
    case "sessionFull":
    case "notAllowedToDo":
    case "attendanceRecorded":
      return { code: refusal.kind, faults: [] };
    case "childMerged":
      return childMergedProblem(refusal);
    case "unknownHealthVisitor":
      return problemOf([{ pointer: "/healthVisitor", code: refusal.kind }]);
    case "unknownVisits":
      return appointmentProblem({
        ...refusal,
        kind: "unknownNames",
        healthVisitor: false,
        time: false,
      });
    default:
      return appointmentProblem(refusal);
  }
}
