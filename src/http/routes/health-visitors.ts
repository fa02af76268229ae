import { createRoute, z } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import { listHealthVisitors } from "../../operations/municipality/list-health-visitors.ts";
import { answerReading, noRefusal } from "../at-desk.ts";
import { permit } from "../permissions.ts";
import { newRouter } from "../router.ts";
import { recordResponses, unchanged } from "../wire/common-responses.ts";
import { fromHealthVisitors, healthVisitorPage } from "../wire/health-visitor.ts";
import { problemResponse } from "../wire/problem.ts";
import { recordContent } from "../wire/record-content.ts";
import { RECORD_EXAMPLES } from "../wire/record-examples.ts";
import { code } from "../wire/text.ts";

const list = createRoute({
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
      content: recordContent(healthVisitorPage, RECORD_EXAMPLES.healthVisitors),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/district", code: "notACode" }]),
    ...recordResponses,
  },
});

export const healthVisitors = newRouter().openapi(list, (c) =>
  answerReading(c, {
    action: "listHealthVisitors",
    work: (desk) => listHealthVisitors(desk, c.req.valid("query").district),
    write: (all) => ({ status: 200, body: fromHealthVisitors(all) }),
    refuse: noRefusal,
  }),
);
