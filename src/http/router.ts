import { OpenAPIHono } from "@hono/zod-openapi";
import { TrieRouter } from "hono/router/trie-router";
import type { AppEnvironment } from "./door.ts";
import { faultsOf } from "./problems/faults.ts";
import { problemOf, sendProblem } from "./problems/problem.ts";

/** A router whose routes answer what their shapes refuse with one problem that names every fault. */
export function newRouter(): OpenAPIHono<AppEnvironment> {
  return new OpenAPIHono<AppEnvironment>({
    // The one that Hono would come to, since an address may end in `.ics`, after it has tried another.
    router: new TrieRouter(),
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const sent = result.target === "json" ? c.var.sentBody : c.req.query();
      return sendProblem(c, problemOf(faultsOf(result.error.issues, sent)));
    },
  });
}
