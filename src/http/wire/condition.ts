import { z } from "@hono/zod-openapi";
import type { Condition } from "../../domain/criteria/condition.ts";
import { code, plainText } from "./text.ts";

const COMPARED_TEXT_LENGTH_MAX = 200;
const PARTS_MAX = 100;

const number = z.number();
const comparedValue = z.union([z.boolean(), number, plainText(COMPARED_TEXT_LENGTH_MAX)]);

/** Exactly one form a node; a node of none or several is `notACondition`. */
export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({ fact: code, is: comparedValue }),
        z.strictObject({ fact: code, atLeast: number }),
        z.strictObject({ fact: code, atMost: number }),
        z.strictObject({ all: z.array(condition).max(PARTS_MAX) }),
        z.strictObject({ any: z.array(condition).max(PARTS_MAX) }),
        z.strictObject({ not: condition }),
      ],
      "notACondition",
    ),
  )
  .openapi("Condition", { description: "When a rule applies, with three values." });
