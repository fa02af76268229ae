import type { OpenAPIHono } from "@hono/zod-openapi";
import { docsPage } from "../web/docs-page.ts";
import { DEPRECATIONS, routesOf, tellDeprecated } from "./deprecations.ts";
import type { AppEnvironment } from "./door.ts";
import { limitBody } from "./json-body.ts";
import { observe } from "./observe.ts";
import { openapiDocument } from "./openapi.ts";
import { sendProblem } from "./problems/problem.ts";
import { newRouter } from "./router.ts";
import { requireSetUp, requireSignIn } from "./sign-in/require-sign-in.ts";

/** Only our own files, and the inline styles and images that the reference page draws with. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const FRAMES_LOGGED_MAX = 8;

/** An app of these parts, the same behind every door; what differs comes with each request as a `Door`. */
export function newApp(
  mounts: readonly ((app: OpenAPIHono<AppEnvironment>) => void)[],
  deprecations = DEPRECATIONS,
): OpenAPIHono<AppEnvironment> {
  const app = newRouter();
  app.use("*", observe);
  app.use("*", async (c, next) => {
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "no-referrer");
    c.header("Cache-Control", "private, no-cache");
    try {
      await next();
    } catch (thrown) {
      throw thrown instanceof Error ? thrown : new Error("what was thrown is no error");
    }
  });
  app.use("*", requireSetUp);
  // Of the others no body is read, and to ask whether they have one would cost as much as the rest of the way.
  app.on(["POST", "PUT", "PATCH", "DELETE"], "*", limitBody);
  for (const { method, path, deprecation } of routesOf(deprecations)) {
    app.on(method, path, tellDeprecated(deprecation));
  }
  app.use("/v1/*", requireSignIn);
  app.use("/fhir/*", requireSignIn);
  for (const mount of mounts) mount(app);

  let document: string | undefined;
  app.get("/openapi.json", async (c) => {
    document ??=
      (await c.env.readDocument?.()) ?? JSON.stringify(openapiDocument(app, deprecations));
    return c.body(document, 200, { "Content-Type": "application/json" });
  });
  app.get("/docs", (c) => c.html(docsPage(), 200, { "Content-Security-Policy": DOCS_POLICY }));
  app.notFound((c) => sendProblem(c, { code: "notFound", faults: [] }));
  app.onError((error, c) => {
    const { requestId } = c.var;
    const { name } = error;
    console.error(JSON.stringify({ level: "error", name, requestId, at: placesOf(error) }));
    return sendProblem(c, { code: "unexpected", faults: [] });
  });
  return app;
}

/** Where an error happened. Its message may repeat what was sent, so it is taken off the trace. */
function placesOf({ message, stack = "" }: Error): readonly string[] {
  const trace = message === "" ? stack : stack.split(message).slice(1).join("");
  const frames = trace.split("\n").filter((line) => /^\s+at /.test(line));
  return frames.slice(0, FRAMES_LOGGED_MAX);
}
