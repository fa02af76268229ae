import { z } from "@hono/zod-openapi";
import { DECLINED_SCOPES, OUTCOMES } from "../../../domain/visits/outcome.ts";
import type { ToldOutcome } from "../../../operations/visits/record-outcome.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { plainText, saying } from "../blocks/text.ts";

const REASON_LENGTH_MAX = 1_000;

export const newOutcome = z
  .strictObject({
    outcome: z.enum(OUTCOMES),
    on: scheduleDate,
    reason: plainText(REASON_LENGTH_MAX),
    scope: z.enum(DECLINED_SCOPES).nullish().openapi({
      description: "Of what is declined: this visit (if left out) or the whole programme.",
    }),
  })
  .superRefine(({ outcome, scope }, refinement) => {
    if (outcome === "declined" || scope === null || scope === undefined) return;
    refinement.addIssue({ code: "custom", message: saying("unknownField"), path: ["scope"] });
  })
  .openapi("NewOutcome", {
    example: { outcome: "not-home", on: "2026-03-06", reason: "Ingen åbnede" },
  });

export function toOutcome(sent: z.output<typeof newOutcome>): ToldOutcome {
  const { outcome, on, reason, scope } = sent;
  const declined = outcome === "declined" ? (scope ?? "visit") : undefined;
  return { outcome, on, reason, scope: declined };
}
