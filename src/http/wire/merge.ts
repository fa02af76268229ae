import { z } from "@hono/zod-openapi";
import { namedId } from "./blocks/named-id.ts";
import { plainText } from "./blocks/text.ts";

const REASON_LENGTH_MAX = 1_000;

export const merge = z
  .strictObject({
    into: namedId.openapi({ description: "The child that it turned out to be: its ids are kept." }),
    reason: plainText(REASON_LENGTH_MAX).openapi({ description: "For the log." }),
  })
  .openapi("Merge", {
    example: {
      into: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
      reason: "Registreret både ved graviditeten og ved fødslen",
    },
  });
