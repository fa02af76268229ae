import type { Context as HonoContext } from "hono";
import type { AppEnvironment } from "./door.ts";

/** Up to 255 printable ASCII characters. */
const KEY = /^[\x21-\x7e]{1,255}$/;

/** The Idempotency-Key of a request with everything that makes the request the same; undefined where none was sent. */
export function idempotencyOf(
  c: HonoContext<AppEnvironment>,
): { readonly key: string; readonly content: string } | "malformed" | undefined {
  const key = c.req.header("Idempotency-Key");
  if (key === undefined || c.req.method !== "POST") return undefined; // If-Match guards the other changes
  if (!KEY.test(key)) return "malformed";
  return { key, content: JSON.stringify([c.req.method, c.req.path, c.var.sentBody]) };
}
