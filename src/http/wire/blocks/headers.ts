import { z } from "@hono/zod-openapi";

/** How a repeated request is told from a new one. Read where the answer is made, named here for the document. */
export const idempotencyHeader = z.object({
  "Idempotency-Key": z
    .string()
    .optional()
    .openapi({ description: "The same key and body get the first answer again." }),
});

export const ifMatchHeader = z.object({
  "If-Match": z
    .string()
    .optional()
    .openapi({
      description: "The ETag of what is to be changed, or *. Left out, the answer is 428.",
      param: { required: true },
    }),
});
