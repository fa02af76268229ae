import { z } from "@hono/zod-openapi";

const words = z.object({ da: z.string(), en: z.string() });

/** What leads from what is seen to who does what; written as the domain has it. */
export const concernGuideShape = z
  .object({
    guidance: words,
    duty: words,
    questions: z.array(
      z.object({
        field: z.string(),
        title: words,
        required: z.boolean(),
        because: words,
        answers: z.array(words.extend({ code: z.string() })),
      }),
    ),
    groups: z.array(
      z.object({
        title: words,
        conditions: z.array(
          z.object({
            code: z.string(),
            name: z.string().openapi({ description: "FBOE's own, in Danish." }),
            about: z.enum(["child", "parent"]),
          }),
        ),
        steps: z.array(words),
      }),
    ),
  })
  .openapi("ConcernGuide");
