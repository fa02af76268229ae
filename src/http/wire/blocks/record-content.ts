import type { z } from "@hono/zod-openapi";

/**
 * How a route documents an answer from records. To the compiler it is of no type at all: nothing that a handler
 * could make fits, and only the desk's own answer (`at-desk.ts`), which takes what is disclosed, goes out.
 * Its example is asked for when the document is written: to work it out is no part of starting.
 */
export function recordContent<Schema extends z.ZodType>(
  schema: Schema,
  example: () => z.input<Schema>,
) {
  const content = {
    schema: schema as unknown as z.ZodType<never, never>,
    get example() {
      return example();
    },
  };
  return { "application/json": content };
}
