import type { z } from "@hono/zod-openapi";
import { parseCivilDate } from "../../../domain/time/civil-date.ts";
import { saying } from "./text.ts";

/** Names a last day before the first; it looks at what was sent, so that it is named whatever else is wrong. */
export function nameDaysOutOfOrder(sent: unknown, refinement: z.RefinementCtx): void {
  const { from, until } = Object(sent) as Readonly<Record<string, unknown>>;
  if (!isDate(from) || !isDate(until) || from <= until) return;
  refinement.addIssue({ code: "custom", message: saying("daysOutOfOrder"), path: ["until"] });
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && parseCivilDate(value) !== undefined;
}
