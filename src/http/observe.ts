import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import type { Answered, AppEnvironment } from "./door.ts";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Gives each request an id of our own, since a caller's could be a child's, and tells the door of each answer. */
export const observe = createMiddleware<AppEnvironment>(async (c, next) => {
  const startedAtMs = performance.now();
  const requestId = crypto.randomUUID();
  c.set("requestId", requestId);
  c.header("X-Request-Id", requestId);
  await next();
  const actor = c.get("signedIn");
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

/** How long an answer took, and the records' share of it, for whoever looks at it in a browser; undefined for a refusal: what is not there and what is another's are refused alike, and not in the same time. */
export function serverTiming({ status, durationMs, recordsMs }: Answered): string | undefined {
  if (status >= 400) return undefined;
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
