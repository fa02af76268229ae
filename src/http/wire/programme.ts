import { z } from "@hono/zod-openapi";
import type { ProgrammeDocument } from "../../domain/programme/programme-document.ts";
import {
  type Anchor,
  CLOCKS,
  MODALITIES,
  NAMED_ANCHORS,
  OFFERS,
} from "../../domain/programme/programme.ts";
import { isWindowInOrder, isWithinReach } from "../../domain/programme/window-order.ts";
import { parseDuration } from "../../domain/time/duration.ts";
import { parseRepeat } from "../../domain/time/repeat.ts";
import { VISITING_WEEKDAYS } from "../../domain/time/visiting-days.ts";
import { civilDate } from "./civil-date.ts";
import { condition } from "./condition.ts";
import { code, plainText } from "./text.ts";

const RULES_MAX = 100;
const SOURCES_MAX = 100;
const LIST_MAX = 20;
const MINUTES_MAX = 600;

const title = z
  .strictObject({ da: plainText(200), en: plainText(200) })
  .openapi("Title", { example: { da: "2-månedersbesøg", en: "Two-month visit" } });

const duration = z
  .string()
  .refine((text) => parseDuration(text) !== undefined, { message: "notADuration", abort: true })
  .refine((text) => isWithinReach(durationOf(text)), "durationTooLong")
  .openapi({ example: "P8W" });

const anchor = z.custom<Anchor>(isAnchor, "notAnAnchor").openapi({
  type: "string",
  example: "birth",
  description: `${NAMED_ANCHORS.join(", ")}, fact:<name>`,
});

const window = z
  .strictObject({ earliest: duration, target: duration, latest: duration })
  .refine(
    ({ earliest, target, latest }) =>
      isWindowInOrder({
        earliest: durationOf(earliest),
        target: durationOf(target),
        latest: durationOf(latest),
      }),
    "windowOutOfOrder",
  )
  .openapi({ example: { earliest: "P7W", target: "P8W", latest: "P3M" } });

const repeat = z
  .string()
  .max(200)
  .superRefine((text, refinement) => {
    const read = parseRepeat(text);
    const faults = read.ok ? [] : read.refusal;
    for (const message of faults) refinement.addIssue({ code: "custom", message });
  })
  .openapi({ example: "FREQ=WEEKLY;COUNT=4" });

export const rule = z
  .strictObject({
    code,
    title,
    anchor: z.union([anchor, z.array(anchor).min(1).max(LIST_MAX)], "notAnAnchor"),
    clock: z.enum(CLOCKS).optional(),
    window,
    repeat: repeat.optional(),
    offer: z.enum(OFFERS),
    when: condition.optional(),
    days: z.enum(VISITING_WEEKDAYS).optional(),
    proposeFrom: duration.optional(),
    durationMinutes: z.int().min(1).max(MINUTES_MAX),
    modalities: z.array(z.enum(MODALITIES)).min(1).max(LIST_MAX),
    instruments: z.array(plainText(100)).max(LIST_MAX).optional(),
    competences: z.array(plainText(100)).max(LIST_MAX).optional(),
    priority: z.int().min(1).max(5).optional(),
    reportAs: plainText(100).optional(),
    source: plainText(2000).optional(),
    sources: z.record(plainText(200), plainText(2000)).optional(),
  })
  .openapi("Rule");

export const programmeDocument = z
  .strictObject({
    id: code.openapi({ example: "favrskov" }),
    municipality: z
      .string()
      .regex(/^\d{4}$/, "notACode")
      .openapi({ example: "0710" }),
    version: plainText(64).openapi({ example: "2026-1" }),
    validFrom: civilDate,
    title,
    sources: z.array(plainText(2000)).max(SOURCES_MAX).optional(),
    rules: z
      .array(rule)
      .max(RULES_MAX)
      .superRefine(nameDuplicates, { when: ({ value }) => Array.isArray(value) }),
  })
  .openapi("Programme", {
    description: "A municipality's visit programme; a published version never changes.",
  });

/** The checked shape is the domain's own. */
export function toProgrammeDocument(
  checked: z.output<typeof programmeDocument>,
): ProgrammeDocument {
  return checked;
}

function isAnchor(value: unknown): boolean {
  if (typeof value !== "string") return false;
  if ((NAMED_ANCHORS as readonly string[]).includes(value)) return true;
  return value.startsWith("fact:") && code.safeParse(value.slice("fact:".length)).success;
}

function durationOf(text: string) {
  return parseDuration(text) ?? { months: 0, days: 0 };
}

/** Runs on what was sent even if single rules are faulty, so that every fault is named at once. */
function nameDuplicates(rules: readonly unknown[], refinement: z.RefinementCtx): void {
  const seen = new Set<unknown>();
  for (const [place, sent] of rules.entries()) {
    const ruleCode =
      typeof sent === "object" && sent !== null && "code" in sent ? sent.code : undefined;
    if (ruleCode === undefined) continue;
    if (seen.has(ruleCode)) {
      refinement.addIssue({ code: "custom", message: "duplicateRule", path: [place, "code"] });
    }
    seen.add(ruleCode);
  }
}
