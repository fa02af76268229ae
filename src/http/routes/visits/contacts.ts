import { createRoute, z } from "@hono/zod-openapi";
import { readContactById } from "../../../operations/contacts/find-contact.ts";
import { listContacts } from "../../../operations/contacts/list-contacts.ts";
import type { AttendanceRefusal } from "../../../operations/group-sessions/record-attendance.ts";
import { recordContact } from "../../../operations/contacts/record-contact.ts";
import {
  type ObservationRefusal,
  recordObservations,
} from "../../../operations/contacts/record-observations.ts";
import { undoContact } from "../../../operations/contacts/undo-contact.ts";
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
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import {
  contact,
  contactObservations,
  contactPage,
  fromContact,
  newContact,
  toContact,
} from "../../wire/visits/contact.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { fromPage, idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import { atPlaces } from "./appointments.ts";

const TAGS = ["Contacts"];
const READING = "Reading: may be sent again. The log names the children shown.";

const record = createRoute({
  method: "post",
  path: "/v1/contacts",
  operationId: "recordContact",
  tags: TAGS,
  summary: "What was held: when, how, by whom, and which visits it fulfilled",
  description:
    "May be sent again with the same Idempotency-Key, and only so. It may lie outside every window and still counts; a later appointment for the same visit ends.",
  middleware: [permit("recordContact"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newContact } } },
  },
  responses: {
    201: {
      description: "On record.",
      content: recordContent(contact, () => recordExamples().contact),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/heldAt", code: "notAnInstant" }]),
    ...recordResponses,
    409: problemResponse("alreadyHeld", [{ pointer: "/visits/0", code: "alreadyHeld" }]),
    ...bodyResponses,
    422: problemResponse("heldInTheFuture", [{ pointer: "/heldAt", code: "heldInTheFuture" }]),
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/contacts/{id}",
  operationId: "readContact",
  tags: TAGS,
  summary: "A contact",
  description: READING,
  middleware: [permit("readContact")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The contact.",
      content: recordContent(contact, () => recordExamples().contact),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const observe = createRoute({
  method: "put",
  path: "/v1/contacts/{id}/observations",
  operationId: "recordObservations",
  tags: TAGS,
  summary: "Which observations were made at a contact, and which were not",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. A visit that asks for an observation which was not made is owed a catch-up.",
  middleware: [permit("recordObservations"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: contactObservations } } },
  },
  responses: {
    200: {
      description: "The contact as it is now.",
      content: recordContent(contact, () => recordExamples().contact),
    },
    400: problemResponse("invalidRequest", [
      { pointer: "/observations/0/observation", code: "notAllowed" },
    ]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("alreadyUndone"),
    ...versionResponses,
    ...bodyResponses,
    422: problemResponse("unknownChild", [
      { pointer: "/observations/0/child", code: "unknownChild" },
    ]),
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/children/{id}/contacts",
  operationId: "listContacts",
  tags: TAGS,
  summary: "The contacts about a child, the latest first",
  description: `${READING} What was taken back is left out.`,
  middleware: [permit("listContacts"), inPages] as const,
  request: { params: idParams, query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "All of them.",
      content: recordContent(contactPage, () => recordExamples().contacts),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const undo = createRoute({
  method: "delete",
  path: "/v1/contacts/{id}",
  operationId: "undoContact",
  tags: TAGS,
  summary: "Takes back a contact that was entered by mistake: all is as it was before",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. An appointment that the contact ended stands again; 409 where its time has been given away since.",
  middleware: [permit("undoContact")] as const,
  request: { params: idParams, headers: ifMatchHeader },
  responses: {
    200: {
      description: "The contact, taken back.",
      content: recordContent(contact, () => recordExamples().contact),
    },
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("alreadyUndone"),
    ...versionResponses,
  },
});

export const contacts = newRouter()
  .openapi(record, (c) =>
    answerChange(c, {
      action: "recordContact",
      holdsItsOwn: true,
      work: (desk) => recordContact(desk, toContact(c.req.valid("json"))),
      write: (view) => ({ status: 201, body: fromContact(view), version: view.version }),
      refuse: contactProblem,
    }),
  )
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readContact",
      work: (desk) => readContactById(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromContact(view), version: view.version }),
      refuse: contactProblem,
    }),
  )
  .openapi(observe, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { observations } = c.req.valid("json");
    return answerChange(c, {
      action: "recordObservations",
      holdsItsOwn: true,
      work: (desk) => recordObservations(desk, c.req.valid("param").id, observations, expected),
      write: (view) => ({ status: 200, body: fromContact(view), version: view.version }),
      refuse: observationProblem,
    });
  })
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listContacts",
      work: (desk) => listContacts(desk, c.req.valid("param").id),
      write: (page) => ({ status: 200, body: fromPage(page, fromContact) }),
      refuse: contactProblem,
    }),
  )
  .openapi(undo, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    return answerChange(c, {
      action: "undoContact",
      holdsItsOwn: true,
      work: (desk) => undoContact(desk, c.req.valid("param").id, expected),
      write: (view) => ({ status: 200, body: fromContact(view), version: view.version }),
      refuse: contactProblem,
    });
  });

export function contactProblem(
  refusal: AttendanceRefusal | { readonly kind: "versionStale" | "alreadyUndone" },
): Problem {
  switch (refusal.kind) {
    case "contactFaults":
      return problemOf([
        ...atPlaces("visits", refusal.visits, "unknownVisit"),
        ...atPlaces("children", refusal.children, "unknownChild"),
        ...(refusal.healthVisitor
          ? [{ pointer: "/healthVisitor", code: "unknownHealthVisitor" as const }]
          : []),
        ...(refusal.heldInTheFuture
          ? [{ pointer: "/heldAt", code: "heldInTheFuture" as const }]
          : []),
        ...(refusal.nobodyNamed ? [{ pointer: "/children", code: "nobodyNamed" as const }] : []),
      ]);
    case "childMerged":
      return childMergedProblem(refusal, [
        ...atPlaces("visits", refusal.visits, refusal.kind),
        ...atPlaces("children", refusal.children, refusal.kind),
      ]);
    case "alreadyHeld":
      return { code: refusal.kind, faults: atPlaces("visits", refusal.visits, refusal.kind) };
    case "externalReferenceTaken":
      return {
        code: refusal.kind,
        faults: [{ pointer: "/externalReference", code: refusal.kind }],
      };
    case "notFound":
    case "versionStale":
    case "alreadyUndone":
    case "attendanceRecorded":
    case "appointmentEnded":
    case "notAllowedToDo":
    case "tooManyOccurrences":
      return { code: refusal.kind, faults: [] };
  }
}

function observationProblem(refusal: ObservationRefusal): Problem {
  if (refusal.kind !== "unknownChild" && refusal.kind !== "childMerged") {
    return { code: refusal.kind, faults: [] };
  }
  const faults = refusal.places.map((place) => ({
    pointer: `/observations/${place}/child`,
    code: refusal.kind,
  }));
  return refusal.kind === "childMerged" ? childMergedProblem(refusal, faults) : problemOf(faults);
}
