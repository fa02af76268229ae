import { createMiddleware } from "hono/factory";
import type { AppEnvironment } from "../door.ts";
import { sendProblem } from "../problems/problem.ts";

const BEARER = /^Bearer +([^\s]+)$/i;

/** Lets nobody past until the service is set up; only whether the process lives is always answered. */
export const requireSetUp = createMiddleware<AppEnvironment>(async (c, next) => {
  if (c.env.readToken === undefined && c.req.path !== "/health") {
    return sendProblem(c, { code: "notConfigured", faults: [] });
  }
  await next();
});

/** Turns the bearer token into the actor of everything that follows. */
export const requireSignIn = createMiddleware<AppEnvironment>(async (c, next) => {
  const [, token] = BEARER.exec(c.req.header("Authorization") ?? "") ?? [];
  const read = token === undefined ? undefined : await c.env.readToken?.(token, c.env.now);
  if (read === undefined || !read.ok) {
    return sendProblem(c, { code: read?.refusal ?? "notSignedIn", faults: [] });
  }
  c.set("signedIn", read.value);
  const { now, store, askOutside, mayAskOutside } = c.env;
  c.set("context", { actor: read.value, now, store, askOutside, mayAskOutside });
  await next();
});
