import { z } from "@hono/zod-openapi";
import { PROBLEM_CODES, type ProblemCodeName } from "../../problems/problem-codes.ts";
import { PROBLEM_MEDIA_TYPE } from "../../problems/problem.ts";

export const problem = z
  .object({
    type: z.string().openapi({ example: "/problems/invalidRequest" }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(
      z.object({
        pointer: z.string().openapi({
          description: "JSON pointer into what was sent; of XML, the path of an element.",
        }),
        code: z.string(),
        detail: z.string(),
      }),
    ),
    mergedInto: z.string().optional().openapi({
      description: "Of `childMerged`: the child that stands for the one that was named.",
    }),
    emergencyPlan: z.string().optional().openapi({
      description: "Of `emergencyPlanStands`: the plan that is in the way.",
    }),
  })
  .openapi("Problem", { description: "RFC 9457 problem details; every fault at once." });

/** How a route documents an outcome that is a problem; one with fields of its own has a shape of its own. */
export function problemResponse(
  code: ProblemCodeName,
  errors: readonly { pointer: string; code: ProblemCodeName }[] = [],
  schema: z.ZodType = problem,
) {
  const { status, en } = PROBLEM_CODES[code];
  const example = {
    type: `/problems/${code}`,
    title: en,
    status,
    detail: en,
    errors: errors.map((error) => ({ ...error, detail: PROBLEM_CODES[error.code].en })),
  };
  return { description: en, content: { [PROBLEM_MEDIA_TYPE]: { schema, example } } };
}
