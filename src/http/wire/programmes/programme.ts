import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import { nameRepeated } from "../blocks/repeated.ts";
import type { ProgrammeDocument } from "../../../domain/programme/programme-document.ts";
import { CLOCKS, MODALITIES, NAMED_ANCHORS, OFFERS } from "../../../domain/programme/programme.ts";
import { isWindowInOrder, isWithinReach } from "../../../domain/programme/window-order.ts";
import { parseDuration } from "../../../domain/time/duration.ts";
import { parseRepeat } from "../../../domain/time/repeat.ts";
import { VISITING_WEEKDAYS } from "../../../domain/time/visiting-days.ts";
import { civilDate } from "../blocks/civil-date.ts";
import { code, codeFaults, naming, plainText, saying, textFaults } from "../blocks/text.ts";
import { condition } from "./condition.ts";

const RULES_MAX = 100;
const SOURCES_MAX = 100;
const LIST_MAX = 20;
const MINUTES_MAX = 600;
const SOURCE_LENGTH_MAX = 2_000;
const SOURCE_PATH_LENGTH_MAX = 200;

const title = z
  .strictObject({ da: plainText(200), en: plainText(200) })
  .openapi("Title", { example: { da: "2-månedersbesøg", en: "Two-month visit" } });

const duration = z
  .string()
  .superRefine(
    naming((text) => {
      const read = parseDuration(text);
      if (read === undefined) return ["notADuration"];
      return isWithinReach(read) ? [] : ["durationTooLong"];
    }),
  )
  .openapi({ example: "P8W" });

const anchor = z
  .string(saying("notAnAnchor"))
  .refine(isAnchor, saying("notAnAnchor"))
  .openapi({ example: "birth", description: `${NAMED_ANCHORS.join(", ")}, fact:<name>` });

const window = z
  .strictObject({ earliest: duration, target: duration, latest: duration })
  .check(
    acrossFields((sent, fault) => {
      const [earliest, target, latest] = [sent.earliest, sent.target, sent.latest].map(
        readDuration,
      );
      if (!earliest || !target || !latest) return;
      if (!isWindowInOrder({ earliest, target, latest })) fault("windowOutOfOrder");
    }),
  )
  .openapi({ example: { earliest: "P7W", target: "P8W", latest: "P3M" } });

const repeat = z
  .string()
  .max(200)
  .superRefine(
    naming((text) => {
      const read = parseRepeat(text);
      return read.ok ? [] : read.refusal;
    }),
  )
  .openapi({ example: "FREQ=WEEKLY;COUNT=4" });

/** From the path of a value to where it comes from. Looked at entry by entry, since a record passes over some names. */
const sources = z
  .custom<Readonly<Record<string, string>>>()
  .superRefine((record, refinement) => {
    if (!isObject(record)) refinement.addIssue({ code: "custom", message: saying("wrongType") });
    else
      for (const [path, source] of Object.entries(record)) {
        const nameFaults = textFaults(path, SOURCE_PATH_LENGTH_MAX);
        const ownFaults =
          typeof source === "string"
            ? textFaults(source, SOURCE_LENGTH_MAX)
            : [saying("wrongType")];
        for (const message of nameFaults) refinement.addIssue({ code: "custom", message });
        for (const message of ownFaults) {
          refinement.addIssue({ code: "custom", message, path: [path] });
        }
      }
  })
  .openapi({
    type: "object",
    additionalProperties: { type: "string" },
    example: { "window.target": "Favrskov Kommune, Sundhedsplejersken på hjemmebesøg" },
  });

export const rule = z
  .strictObject({
    code,
    title,
    anchor: z.union([anchor, z.array(anchor).min(1).max(LIST_MAX)], saying("notAnAnchor")),
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
    source: plainText(SOURCE_LENGTH_MAX).optional(),
    sources: sources.optional(),
  })
  .openapi("Rule");

export const programmeDocument = z
  .strictObject({
    id: code.openapi({ example: "favrskov" }),
    municipality: z
      .string()
      .regex(/^\d{4}$/, saying("notACode"))
      .openapi({ example: "0710" }),
    version: plainText(64).openapi({ example: "2026-1" }),
    validFrom: civilDate,
    title,
    sources: z.array(plainText(SOURCE_LENGTH_MAX)).max(SOURCES_MAX).optional(),
    rules: z
      .array(rule)
      .max(RULES_MAX)
      .check(acrossFields(nameRepeated("duplicateRule", "code"))),
  })
  .openapi("Programme", {
    description: "A municipality's visit programme; a published version never changes.",
  });

/** The checked shape is the domain's own; that its anchors are anchors is what the check says. */
export function toProgrammeDocument(
  checked: z.output<typeof programmeDocument>,
): ProgrammeDocument {
  return checked as ProgrammeDocument;
}

function isAnchor(value: string): boolean {
  if ((NAMED_ANCHORS as readonly string[]).includes(value)) return true;
  return value.startsWith("fact:") && codeFaults(value.slice("fact:".length)).length === 0;
}

function readDuration(sent: unknown) {
  return typeof sent === "string" ? parseDuration(sent) : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
