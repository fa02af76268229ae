import { createRoute, z } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import { listEvents } from "../../operations/list-events.ts";
import { listHealthVisitors } from "../../operations/list-health-visitors.ts";
import { changeSettings, readSettings } from "../../operations/settings.ts";
import { answerChange, answerReading } from "../at-desk.ts";
import { readJsonBody } from "../json-body.ts";
import { permit } from "../permissions.ts";
import { sendProblem } from "../problem.ts";
import { newRouter } from "../router.ts";
import { expectedVersion } from "../version.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../wire/common-responses.ts";
import { EVENTS_DEFAULT, eventPage, eventQuery, fromEvents } from "../wire/event.ts";
import { ifMatchHeader } from "../wire/headers.ts";
import { fromHealthVisitors, healthVisitorPage } from "../wire/health-visitor.ts";
import { problemResponse } from "../wire/problem.ts";
import { RECORD_EXAMPLES } from "../wire/record-examples.ts";
import { fromSettings, settings, settingsChange, toSettings } from "../wire/settings.ts";
import { code } from "../wire/text.ts";

const visitors = createRoute({
  method: "get",
  path: "/v1/health-visitors",
  operationId: "listHealthVisitors",
  tags: ["Health visitors"],
  summary: "The municipality's health visitors",
  description: "Reading: may be sent again.",
  middleware: [etag(), permit("listHealthVisitors")] as const,
  request: { query: z.strictObject({ district: code.optional() }) },
  responses: {
    200: {
      description: "All of them, or those of a district.",
      content: {
        "application/json": { schema: healthVisitorPage, example: RECORD_EXAMPLES.healthVisitors },
      },
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/district", code: "notACode" }]),
    ...recordResponses,
  },
});

const events = createRoute({
  method: "get",
  path: "/v1/events",
  operationId: "listEvents",
  tags: ["Events"],
  summary: "What happened, numbered from 1 in the order of the commits",
  description:
    "Reading: may be sent again. Ask with the `next` of the page before; numbers have no gaps.",
  middleware: [permit("listEvents")] as const,
  request: { query: eventQuery },
  responses: {
    200: {
      description: "The events after a number.",
      content: { "application/json": { schema: eventPage, example: RECORD_EXAMPLES.events } },
    },
    400: problemResponse("invalidRequest", [{ pointer: "/after", code: "wrongType" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/settings",
  operationId: "readSettings",
  tags: ["Settings"],
  summary: "The municipality's closing days and districts",
  description: "Reading: may be sent again.",
  middleware: [etag(), permit("readSettings")] as const,
  request: { query: z.strictObject({}) },
  responses: {
    200: {
      description: "The settings.",
      content: { "application/json": { schema: settings, example: RECORD_EXAMPLES.settings } },
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
  },
});

const change = createRoute({
  method: "put",
  path: "/v1/settings",
  operationId: "changeSettings",
  tags: ["Settings"],
  summary: "Changes closing days and districts",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. Closing days count from the next time a child is planned.",
  middleware: [permit("changeSettings"), readJsonBody] as const,
  request: {
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: settingsChange } } },
  },
  responses: {
    200: {
      description: "The settings as they are now.",
      content: { "application/json": { schema: settings, example: RECORD_EXAMPLES.settings } },
    },
    400: problemResponse("invalidRequest", [{ pointer: "/closingDays/0", code: "notADate" }]),
    ...recordResponses,
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("duplicatePostalCode", [
      { pointer: "/districts/1/postalCodes/0", code: "duplicatePostalCode" },
    ]),
  },
});

const refuse = ({ kind }: { readonly kind: "versionStale" }) => ({ code: kind, faults: [] });

export const municipality = newRouter()
  .openapi(visitors, (c) =>
    answerReading(c, {
      action: "listHealthVisitors",
      work: (desk) => listHealthVisitors(desk, c.req.valid("query").district),
      write: (all) => ({ status: 200, body: fromHealthVisitors(all) }),
      refuse,
    }),
  )
  .openapi(events, (c) => {
    const { after = 0, limit = EVENTS_DEFAULT } = c.req.valid("query");
    return answerReading(c, {
      action: "listEvents",
      work: (desk) => listEvents(desk, after, limit),
      write: (page) => ({ status: 200, body: fromEvents(page) }),
      refuse,
    });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readSettings",
      work: readSettings,
      write: (view) => ({ status: 200, body: fromSettings(view), version: view.version }),
      refuse,
    }),
  )
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    return answerChange(c, {
      action: "changeSettings",
      work: (desk) => changeSettings(desk, toSettings(c.req.valid("json")), expected),
      write: (view) => ({ status: 200, body: fromSettings(view), version: view.version }),
      refuse,
    });
  });
