import type { MiddlewareHandler } from "hono";

/** That an operation goes away: it answers as before until then. */
export interface Deprecation {
  /** The days, in UTC: from when it is advised against, and when it may be gone. */
  readonly since: string;
  readonly sunset: string;
  /** The address that answers in its place, with the same names in it. */
  readonly instead: string;
}

/** By method and address, as the document writes them: `GET /v1/visits/{id}`. A row here is told in each answer and in the document. */
export type Deprecations = Readonly<Record<string, Deprecation>>;

export const DEPRECATIONS: Deprecations = {};

/** A row as a router takes it. */
export function routesOf(deprecations: Deprecations) {
  return Object.entries(deprecations).map(([operation, deprecation]) => {
    const [method = "", path = ""] = operation.split(" ");
    return { method, path: path.replaceAll(/\{(\w+)\}/g, ":$1"), deprecation };
  });
}

/** Says it in each answer, problems among them (RFC 9745, RFC 8594). */
export function tellDeprecated({ since, sunset, instead }: Deprecation): MiddlewareHandler {
  return async (c, next) => {
    c.header("Deprecation", `@${Date.parse(since) / 1000}`);
    c.header("Sunset", new Date(sunset).toUTCString());
    const address = instead.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
      encodeURIComponent(c.req.param(name) ?? ""),
    );
    c.header("Link", `<${address}>; rel="successor-version"`);
    await next();
  };
}
