import { z } from "@hono/zod-openapi";
import { acrossFields } from "./across-fields.ts";
import { nameRepeated } from "./repeated.ts";

const ID_LENGTH_MAX = 100;

/** An id as it comes in a body: whether anybody has it, the desk says. Ids read alike in capitals (RFC 9562). */
export const namedId = z
  .string()
  .max(ID_LENGTH_MAX)
  .transform((id) => id.toLowerCase())
  .openapi({ type: "string", format: "uuid" });

/** Ids in a body, each once. */
export function namedIds(max: number, duplicate: "duplicateVisit" | "duplicateChild", min = 0) {
  return z.array(namedId).check(
    acrossFields((ids, fault) => {
      if (ids.length < min) fault("tooSmall");
      if (ids.length > max) fault("tooBig");
      nameRepeated(duplicate)(ids, fault);
    }),
  );
}
