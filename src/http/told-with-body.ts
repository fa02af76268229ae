import type { RouteConfig, createRoute } from "@hono/zod-openapi";

type Content = NonNullable<NonNullable<RouteConfig["request"]>["body"]>["content"];

/** A route for the document alone, with the body that its handler reads: the router would read it by one form only. */
export function toldWithBody(
  { middleware: _none, hide: _shown, ...told }: ReturnType<typeof createRoute>,
  content: Content,
): RouteConfig {
  return { ...told, request: { ...told.request, body: { required: true, content } } };
}
