import type { Context as HonoContext } from "hono";
import type { AppEnvironment } from "./door.ts";

export const FHIR_MEDIA_TYPE = "application/fhir+json";
export const FHIR_PATH = "/fhir/R4";

/** Where the façade stands, as callers see it. */
export function fhirBase(c: HonoContext<AppEnvironment>): string {
  return new URL(FHIR_PATH, c.env.publicUrl ?? c.req.url).href;
}
