import { createRoute } from "@hono/zod-openapi";
import { joinSession } from "../../../operations/group-sessions/join-session.ts";
import { recordAttendance } from "../../../operations/group-sessions/record-attendance.ts";
import { answerChange } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { newRouter } from "../../router.ts";
import { bodyResponses, recordResponses } from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { contact, fromContact } from "../../wire/visits/contact.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import { attendance, session, sessionVisits } from "../../wire/visits/group-session.ts";
import { contactProblem } from "./contacts.ts";
import { sessionProblem, writeSession } from "./group-sessions.ts";

const TAGS = ["Group sessions"];
const ONCE = "May be sent again with the same Idempotency-Key, and only so.";

const join = createRoute({
  method: "post",
  path: "/v1/group-sessions/{id}/participants",
  operationId: "joinSession",
  tags: TAGS,
  summary: "Children are to come: the visit of each is agreed for the session",
  description: `${ONCE} An outcome of the visit takes a child out again.`,
  middleware: [permit("joinSession"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: sessionVisits } } },
  },
  responses: {
    201: {
      description: "They are to come.",
      content: recordContent(session, () => recordExamples().session),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/visits", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("sessionFull"),
    ...bodyResponses,
    422: problemResponse("unknownVisit", [{ pointer: "/visits/0", code: "unknownVisit" }]),
  },
});

const attend = createRoute({
  method: "post",
  path: "/v1/group-sessions/{id}/attendance",
  operationId: "recordAttendance",
  tags: TAGS,
  summary: "Who came: one contact that fulfils the visit of each",
  description: `${ONCE} The visits of those who stayed away are owed as before, and remember it. Taking the contact back takes all of it back.`,
  middleware: [permit("recordAttendance"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: attendance } } },
  },
  responses: {
    201: {
      description: "The contact.",
      content: recordContent(contact, () => recordExamples().contact),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/visits", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("attendanceRecorded"),
    ...bodyResponses,
    422: problemResponse("heldInTheFuture", [{ pointer: "/heldAt", code: "heldInTheFuture" }]),
  },
});

export const sessionParticipants = newRouter()
  .openapi(join, (c) =>
    answerChange(c, {
      action: "joinSession",
      holdsItsOwn: true,
      work: (desk) => joinSession(desk, c.req.valid("param").id, c.req.valid("json").visits),
      write: (view) => writeSession(view, 201),
      refuse: sessionProblem,
    }),
  )
  .openapi(attend, (c) => {
    const { visits, heldAt } = c.req.valid("json");
    const at = heldAt ? new Date(heldAt) : undefined;
    return answerChange(c, {
      action: "recordAttendance",
      holdsItsOwn: true,
      work: (desk) => recordAttendance(desk, c.req.valid("param").id, visits, at),
      write: (view) => ({ status: 201, body: fromContact(view), version: view.version }),
      refuse: contactProblem,
    });
  });
