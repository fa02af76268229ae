import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import type { Answered, AppEnvironment } from "./door.ts";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Gives each request an id, the caller's own if it is a UUID, and tells the door of each answer. */
export const observe = createMiddleware<AppEnvironment>(async (c, next) => {
  const startedAtMs = performance.now();
  const sent = c.req.header("X-Request-Id") ?? "";
  const requestId = ID.test(sent) ? sent.toLowerCase() : crypto.randomUUID();
  c.set("requestId", requestId);
  c.header("X-Request-Id", requestId);
  await next();
  const { actor } = c.get("context") ?? {};
  const recordsMs = c.get("recordsMs");
  c.env.onAnswered?.({
    requestId,
    method: METHODS.has(c.req.method) ? c.req.method : "other",
    route: matchedRoutes(c).at(-1)?.path ?? "none",
    status: c.res.status,
    durationMs: performance.now() - startedAtMs,
    ...(recordsMs === undefined ? {} : { recordsMs }),
    ...(actor === undefined ? {} : { municipality: actor.municipality, role: actor.role }),
  });
});

/** How long an answer took, and the records' share of it, for whoever looks at it in a browser. */
export function serverTiming({ durationMs, recordsMs }: Answered): string {
  const total = `total;dur=${durationMs.toFixed(1)}`;
  return recordsMs === undefined ? total : `${total}, records;dur=${recordsMs.toFixed(1)}`;
}

/** An answer's line in the log. No address, no header and nothing that was sent stands in it, and so no person. */
export function logLine(answered: Answered, now: Date): string {
  const { requestId, method, route, status, municipality, role, durationMs, recordsMs } = answered;
  return JSON.stringify({
    level: "info",
    name: "answered",
    time: now.toISOString(),
    requestId,
    method,
    route,
    status,
    municipality,
    role,
    durationMs: tenths(durationMs),
    recordsMs: recordsMs === undefined ? undefined : tenths(recordsMs),
  });
}

const tenths = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
