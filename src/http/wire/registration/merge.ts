import { z } from "@hono/zod-openapi";
import type { ToldTwin } from "../../../domain/registration/split-child.ts";
import { sex } from "./birth-notification.ts";
import { namedId } from "../blocks/named-id.ts";
import { plainText } from "../blocks/text.ts";
import { cpr, name, toIdentifiers } from "./person.ts";

const REASON_LENGTH_MAX = 1_000;

const reason = plainText(REASON_LENGTH_MAX).openapi({ description: "For the log." });

export const merge = z
  .strictObject({
    into: namedId.openapi({ description: "The child that it turned out to be: its ids are kept." }),
    reason,
  })
  .openapi("Merge", {
    example: {
      into: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
      reason: "Registreret både ved graviditeten og ved fødslen",
    },
  });

export const split = z
  .strictObject({ cpr: cpr.nullish(), name: name.nullish(), sex: sex.nullish(), reason })
  .openapi("Split", {
    description: "What is known of the twin.",
    example: { name: "Ebbe Æblegren", sex: "male", reason: "Scanningen viste tvillinger" },
  });

export function toTwin(sent: z.output<typeof split>): ToldTwin {
  const { name: called, sex: known } = sent;
  return { identifiers: toIdentifiers(sent), name: called ?? undefined, sex: known ?? undefined };
}
