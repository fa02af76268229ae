import { createRoute, z } from "@hono/zod-openapi";
import { changeSettings, readSettings } from "../../../operations/municipality/settings.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { ifMatchHeader } from "../../wire/blocks/headers.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import {
  fromSettings,
  settings,
  settingsChange,
  toSettings,
} from "../../wire/programmes/settings.ts";

const read = createRoute({
  method: "get",
  path: "/v1/settings",
  operationId: "readSettings",
  tags: ["Settings"],
  summary:
    "The municipality's closing days, districts, postal code centres, calendar initials, cut-offs and needs visits in a year",
  description: "Reading: may be sent again.",
  middleware: [permit("readSettings")] as const,
  request: { query: z.strictObject({}) },
  responses: {
    200: {
      description: "The settings.",
      content: recordContent(settings, () => recordExamples().settings),
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
  summary:
    "Changes closing days, districts, postal code centres, calendar initials, cut-offs or needs visits in a year",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. Closing days and cut-offs count from the next time a child is planned.",
  middleware: [permit("changeSettings"), readJsonBody] as const,
  request: {
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: settingsChange } } },
  },
  responses: {
    200: {
      description: "The settings as they are now.",
      content: recordContent(settings, () => recordExamples().settings),
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

export const settingsRoutes = newRouter()
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
