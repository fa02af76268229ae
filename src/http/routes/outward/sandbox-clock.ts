import { createRoute, z } from "@hono/zod-openapi";
import { type ClockView, moveClock, readClock } from "../../../operations/sandbox/move-clock.ts";
import { type Written, answerChange, answerReading } from "../../at-desk.ts";
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
import {
  fromClock,
  sandboxClock,
  sandboxClockChange,
  sandboxClockExample,
} from "../../wire/outward/sandbox-clock.ts";

const content = recordContent(sandboxClock, () => sandboxClockExample);

const read = createRoute({
  method: "get",
  path: "/v1/sandbox/clock",
  operationId: "readSandboxClock",
  tags: ["Sandbox"],
  summary: "What the clock says in the sandbox",
  description:
    "Reading: may be sent again. Only the sandbox, the imagined municipality 0998, has a clock of its own; elsewhere this is 404. Its ETag changes when the clock is moved, not while it runs.",
  middleware: [permit("readSandboxClock")] as const,
  request: { query: z.strictObject({}) },
  responses: {
    200: { description: "The clock.", content },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const move = createRoute({
  method: "put",
  path: "/v1/sandbox/clock",
  operationId: "moveSandboxClock",
  tags: ["Sandbox"],
  summary: "Moves the sandbox's clock forward",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. Everything in the sandbox happens at its clock's present from then on, and the clock runs on. Tokens, stored answers of an Idempotency-Key, the log and retries go by the real clock. It never goes back: what is on record would lie ahead.",
  middleware: [permit("moveSandboxClock"), readJsonBody] as const,
  request: {
    headers: ifMatchHeader,
    body: {
      required: true,
      content: { "application/json": { schema: sandboxClockChange, example: sandboxClockExample } },
    },
  },
  responses: {
    200: { description: "The clock as it is now.", content },
    400: problemResponse("invalidRequest", [{ pointer: "/now", code: "notAnInstant" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("clockOnlyForward", [{ pointer: "/now", code: "clockOnlyForward" }]),
  },
});

/** A running clock says something else each time, and is the same until it is moved. */
const write = (view: ClockView): Written<z.input<typeof sandboxClock>> => ({
  status: 200,
  body: fromClock(view),
  version: view.version,
  tagOf: () => "clock",
});

export const sandboxClockRoutes = newRouter()
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readSandboxClock",
      ofKnownMunicipality: true,
      work: readClock,
      write,
      refuse: ({ kind }) => ({ code: kind, faults: [] }),
    }),
  )
  .openapi(move, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { now } = c.req.valid("json");
    return answerChange(c, {
      action: "moveSandboxClock",
      ofKnownMunicipality: true,
      work: (desk) => moveClock(desk, new Date(now), expected),
      write,
      refuse: ({ kind }) =>
        kind === "clockOnlyForward"
          ? { code: kind, faults: [{ pointer: "/now", code: kind }] }
          : { code: kind, faults: [] },
    });
  });
