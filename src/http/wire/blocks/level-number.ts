import { z } from "@hono/zod-openapi";
import { CRITERION_LEVELS } from "../../../domain/criteria/catalogue.ts";

const level = z.literal(CRITERION_LEVELS);

/** One of the levels; the document would name the first alone. */
export const levelNumber = level.openapi({ type: "integer", enum: [...CRITERION_LEVELS] });

export function levelOrNone(description: string) {
  const type: ["integer", "null"] = ["integer", "null"];
  return level.nullable().openapi({ type, enum: [...CRITERION_LEVELS, null], description });
}
