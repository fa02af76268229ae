import { createRoute, z } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import { listChildren } from "../../operations/families/list-children.ts";
import { lookUpChildren } from "../../operations/families/look-up-children.ts";
import { protectAddress } from "../../operations/families/protect-address.ts";
import { readChild } from "../../operations/families/read-child.ts";
import { readSchedule } from "../../operations/visits/read-schedule.ts";
import { revealAddress } from "../../operations/families/reveal-address.ts";
import { answerChange, answerReading } from "../at-desk.ts";
import { readJsonBody } from "../json-body.ts";
import { permit } from "../permissions.ts";
import { type Problem, problemOf, sendProblem } from "../problems/problem.ts";
import { newRouter } from "../router.ts";
import { expectedVersion } from "../version.ts";
import {
  addressProtection,
  addressReveal,
  child,
  childLookup,
  childPage,
  fromChild,
  revealedAddresses,
  toSought,
} from "../wire/child.ts";
import { scheduleDate } from "../wire/blocks/civil-date.ts";
import {
  bodyResponses,
  outOfRange,
  recordResponses,
  unchanged,
  versionResponses,
} from "../wire/blocks/common-responses.ts";
import { fromAddress } from "../wire/family.ts";
import { idempotencyHeader, ifMatchHeader } from "../wire/blocks/headers.ts";
import { familyQuery, fromPage, idParams, pageQuery } from "../wire/blocks/list.ts";
import { problemResponse } from "../wire/blocks/problem.ts";
import { recordContent } from "../wire/blocks/record-content.ts";
import { RECORD_EXAMPLES } from "../wire/examples/records.ts";
import { fromScheduleOnRecord, scheduleOnRecord } from "../wire/schedule-on-record.ts";

const TAGS = ["Families and children"];
const READING = "Reading: may be sent again. The log names the children shown.";

const list = createRoute({
  method: "get",
  path: "/v1/children",
  operationId: "listChildren",
  tags: TAGS,
  summary: "The children who are followed, in the order of their registration",
  description: READING,
  middleware: [etag(), permit("listChildren")] as const,
  request: { query: z.strictObject({ ...familyQuery, ...pageQuery }) },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(childPage, RECORD_EXAMPLES.children),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/cursor", code: "invalidCursor" }]),
    ...recordResponses,
  },
});

const lookUp = createRoute({
  method: "post",
  path: "/v1/children/lookup",
  operationId: "lookUpChildren",
  tags: TAGS,
  summary: "Children by a number, by the journal's own reference or by words of a name",
  description: `${READING} What is looked for stands in the body, never in an address.`,
  middleware: [permit("lookUpChildren"), readJsonBody] as const,
  request: {
    body: { required: true, content: { "application/json": { schema: childLookup } } },
  },
  responses: {
    200: {
      description: "Those who are found; an empty list where nobody is.",
      content: recordContent(childPage, RECORD_EXAMPLES.children),
    },
    400: problemResponse("invalidRequest", [{ pointer: "", code: "notOneOfThese" }]),
    ...recordResponses,
    ...bodyResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/children/{id}",
  operationId: "readChild",
  tags: TAGS,
  summary: "A child",
  description: READING,
  middleware: [etag(), permit("readChild")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The child.",
      content: recordContent(child, RECORD_EXAMPLES.child),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const schedule = createRoute({
  method: "get",
  path: "/v1/children/{id}/schedule",
  operationId: "readSchedule",
  tags: TAGS,
  summary: "A child's schedule as it stands on a day",
  description: READING,
  middleware: [etag(), permit("readSchedule")] as const,
  request: {
    params: idParams,
    query: z.strictObject({
      at: scheduleDate.optional().openapi({
        format: "date",
        type: "string",
        description: "Today in Denmark if left out.",
      }),
    }),
  },
  responses: {
    200: {
      description: "The schedule.",
      content: recordContent(scheduleOnRecord, RECORD_EXAMPLES.schedule),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "notADate" }]),
    ...recordResponses,
    422: outOfRange,
    404: problemResponse("notFound"),
  },
});

const protect = createRoute({
  method: "put",
  path: "/v1/children/{id}/address-protection",
  operationId: "protectAddress",
  tags: TAGS,
  summary: "Protects a child's address, or lifts the protection",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. While anyone of the family is protected, nothing tells where it lives.",
  middleware: [permit("protectAddress"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: addressProtection } } },
  },
  responses: {
    200: {
      description: "The child as it is now.",
      content: recordContent(child, RECORD_EXAMPLES.child),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/protected", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...bodyResponses,
    ...versionResponses,
  },
});

const reveal = createRoute({
  method: "post",
  path: "/v1/children/{id}/address-reveals",
  operationId: "revealAddress",
  tags: TAGS,
  summary: "Shows where a child lives, protected or not, to a person who says why",
  description: "May be sent again: each time is logged, with the reason.",
  middleware: [permit("revealAddress"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: addressReveal } } },
  },
  responses: {
    201: {
      description: "The addresses.",
      content: recordContent(revealedAddresses, RECORD_EXAMPLES.addresses),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/reason", code: "required" }]),
    ...recordResponses,
    422: problemResponse("keyUsedBefore"),
    404: problemResponse("notFound"),
    ...bodyResponses,
  },
});

type ChildRefusal =
  | { readonly kind: "notFound" }
  | { readonly kind: "notAllowedToDo" }
  | { readonly kind: "versionStale" }
  | { readonly kind: "tooManyOccurrences" }
  | { readonly kind: "invalidCursor" };

export const children = newRouter()
  .openapi(list, (c) => {
    const { district, healthVisitor, cursor, limit } = c.req.valid("query");
    return answerReading(c, {
      action: "listChildren",
      work: (desk) => listChildren(desk, { district, healthVisitor, cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromChild) }),
      refuse: childProblem,
    });
  })
  .openapi(lookUp, (c) => {
    const sent = c.req.valid("json");
    return answerReading(c, {
      action: "lookUpChildren",
      particulars: JSON.stringify(sent),
      work: (desk) =>
        lookUpChildren(desk, toSought(sent), { cursor: sent.cursor, limit: sent.limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromChild) }),
      refuse: childProblem,
    });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readChild",
      work: (desk) => readChild(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromChild(view), version: view.version }),
      refuse: childProblem,
    }),
  )
  .openapi(schedule, (c) =>
    answerReading(c, {
      action: "readSchedule",
      work: (desk) => readSchedule(desk, c.req.valid("param").id, c.req.valid("query").at),
      write: (view) => ({ status: 200, body: fromScheduleOnRecord(view) }),
      refuse: childProblem,
    }),
  )
  .openapi(protect, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { protected: isProtected } = c.req.valid("json");
    return answerChange(c, {
      action: "protectAddress",
      work: (desk) => protectAddress(desk, c.req.valid("param").id, isProtected, expected),
      write: (view) => ({ status: 200, body: fromChild(view), version: view.version }),
      refuse: childProblem,
    });
  })
  .openapi(reveal, (c) =>
    answerChange(c, {
      action: "revealAddress",
      particulars: c.req.valid("json").reason,
      isAnsweredAnew: true,
      work: (desk) => revealAddress(desk, c.req.valid("param").id),
      write: (addresses) => ({ status: 201, body: { addresses: addresses.map(fromAddress) } }),
      refuse: childProblem,
    }),
  );

function childProblem(refusal: ChildRefusal): Problem {
  return refusal.kind === "invalidCursor"
    ? problemOf([{ pointer: "/cursor", code: "invalidCursor" }])
    : { code: refusal.kind, faults: [] };
}
