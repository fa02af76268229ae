import type { Context as HonoContext } from "hono";
import type { AppEnvironment } from "./door.ts";
import type { ProblemResponse } from "./problems/problem.ts";

/** Answers with a body under its ETag, or with 304 where the caller says that it has that one. */
export function sendTagged(
  c: HonoContext<AppEnvironment>,
  body: string,
  headers: { readonly ETag: string; readonly "Content-Type": string },
): ProblemResponse {
  return isKnown(c.req.header("If-None-Match"), headers.ETag)
    ? (c.body(null, 304, { ETag: headers.ETag }) as ProblemResponse)
    : (c.body(body, 200, headers) as ProblemResponse);
}

/** A weak tag of ours counts too: a proxy may have packed the body on its way (RFC 9110, 13.1.2). */
function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? "").split(",").map(withoutWeakness);
  return known.some((one) => one === withoutWeakness(tag) || one === "*");
}

const withoutWeakness = (tag: string) => tag.trim().replace(/^W\//, "");
