import { createRoute, z } from "@hono/zod-openapi";
import { sendProblem } from "../problems/problem.ts";
import { newRouter } from "../router.ts";
import { problemResponse } from "../wire/blocks/problem.ts";

const status = z.object({ status: z.string() }).openapi("Status");

const alive = createRoute({
  method: "get",
  path: "/health",
  operationId: "health",
  tags: ["Service"],
  summary: "Whether the process lives",
  description: "Reading: may be sent again. Needs no token.",
  security: [],
  responses: {
    200: {
      description: "It lives.",
      content: { "application/json": { schema: status, example: { status: "alive" } } },
    },
  },
});

const ready = createRoute({
  method: "get",
  path: "/ready",
  operationId: "ready",
  tags: ["Service"],
  summary: "Whether requests can be answered",
  description: "Reading: may be sent again. Needs no token.",
  security: [],
  responses: {
    200: {
      description: "They can.",
      content: { "application/json": { schema: status, example: { status: "ready" } } },
    },
    503: problemResponse("databaseAway"),
  },
});

export const health = newRouter()
  .openapi(alive, (c) => c.json({ status: "alive" }, 200))
  .openapi(ready, async (c) => {
    const isReady = await c.env.isReady();
    return isReady
      ? c.json({ status: "ready" }, 200)
      : sendProblem(c, { code: "databaseAway", faults: [] });
  });
