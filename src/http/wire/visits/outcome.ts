import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import { DECLINED_SCOPES, OUTCOMES } from "../../../domain/visits/outcome.ts";
import type { ToldOutcome } from "../../../operations/visits/record-outcome.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { plainText } from "../blocks/text.ts";

const REASON_LENGTH_MAX = 1_000;
/** Of which there is no scope. */
const OTHERS = new Set<unknown>(OUTCOMES.filter((outcome) => outcome !== "declined"));

export const newOutcome = z
  .strictObject({
    outcome: z.enum(OUTCOMES),
    on: scheduleDate,
    reason: plainText(REASON_LENGTH_MAX),
    scope: z.enum(DECLINED_SCOPES).nullish().openapi({
      description: "Of what is declined: this visit (if left out) or the whole programme.",
    }),
  })
  .check(
    acrossFields(({ outcome, scope }, fault) => {
      if (!OTHERS.has(outcome) || scope === null || scope === undefined) return;
      fault("unknownField", "scope");
    }),
  )
  .openapi("NewOutcome", {
    example: { outcome: "not-home", on: "2026-03-06", reason: "Ingen åbnede" },
  });

export function toOutcome(sent: z.output<typeof newOutcome>): ToldOutcome {
  const { outcome, on, reason, scope } = sent;
  const declined = outcome === "declined" ? (scope ?? "visit") : undefined;
  return { outcome, on, reason, scope: declined };
}
