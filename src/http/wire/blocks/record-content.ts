import type { z } from "@hono/zod-openapi";

/**
 * How a route documents an answer from records. To the compiler it is of no type at all: nothing that a handler
 * could make fits, and only the desk's own answer (`at-desk.ts`), which takes what is disclosed, goes out.
 */
export function recordContent<Schema extends z.ZodType>(schema: Schema, example: z.input<Schema>) {
  return { "application/json": { schema: schema as unknown as z.ZodType<never, never>, example } };
}
