import type { OpenAPIHono } from "@hono/zod-openapi";
import { DEPRECATIONS } from "./deprecations.ts";
import type { AppEnvironment } from "./door.ts";
import { mountEveryday } from "./mount-everyday.ts";
import { mountSeldom } from "./mount-seldom.ts";
import { newApp } from "./new-app.ts";

/** The whole of the API. */
export function createApp(deprecations = DEPRECATIONS): OpenAPIHono<AppEnvironment> {
  return newApp([mountEveryday, mountSeldom], deprecations);
}
