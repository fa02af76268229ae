import { z } from "@hono/zod-openapi";
import {
  INSTRUMENTS,
  type Instrument,
  SCORE_MAX,
  SCREENED_PARENTS,
  SELF_HARM_ITEM_MAX,
} from "../../../domain/criteria/instruments.ts";
import type { ScreeningResult } from "../../../domain/needs/screening.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { ScreeningView } from "../../../operations/screenings/list-screenings.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { namedId } from "../blocks/named-id.ts";
import { pageOf } from "../blocks/list.ts";
import { plainText, saying } from "../blocks/text.ts";
import { date } from "../visits/schedule.ts";

const VERSION_LENGTH_MAX = 100;

const parent = z.enum(SCREENED_PARENTS);

function scoredBy<Name extends Instrument>(instrument: Name) {
  return z.strictObject({
    instrument: z.literal(instrument),
    version: plainText(VERSION_LENGTH_MAX).openapi({ example: "EPDS 1987 DK" }),
    on: scheduleDate,
    score: z.int().min(0).max(SCORE_MAX[instrument]),
    contact: namedId.nullish().openapi({ description: "The contact at which it was made." }),
  });
}

export const newScreening = z
  .discriminatedUnion(
    "instrument",
    [
      scoredBy("EPDS").extend({
        parent,
        selfHarmItem: z.int().min(0).max(SELF_HARM_ITEM_MAX).openapi({
          description: "Item 10. Above 0 a person acts on the same day.",
        }),
      }),
      scoredBy("Gotland").extend({ parent }),
      scoredBy("ADBB"),
      scoredBy("PUF"),
      scoredBy("AIMS"),
    ],
    saying("notAllowed"),
  )
  .openapi("NewScreening", {
    description: "A score alone: no questions, and no other answers.",
    example: {
      instrument: "EPDS",
      version: "EPDS 1987 DK",
      on: "2026-05-04",
      parent: "mother",
      score: 15,
      selfHarmItem: 0,
    },
  });

export const screening = z
  .object({
    id: z.uuid(),
    child: z.uuid(),
    instrument: z.enum(INSTRUMENTS),
    version: z.string(),
    on: date,
    parent: parent.nullable(),
    score: z.int(),
    selfHarmItem: z.int().nullable(),
    contact: z.uuid().nullable(),
    cutOff: z
      .int()
      .nullable()
      .openapi({ description: "The municipality's; null for an instrument that has none." }),
    reached: z.boolean().nullable(),
    setsCondition: z
      .literal(false)
      .openapi({ description: "A score sets no coded condition: a nurse does." }),
    author: z.string(),
    recordedAt: instantText,
  })
  .openapi("Screening");

export const screeningList = pageOf(screening).openapi("ScreeningList");

export const screeningExample: z.input<typeof screening> = {
  id: "5b7f1c52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
  child: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
  instrument: "EPDS",
  version: "EPDS 1987 DK",
  on: "2026-05-04",
  parent: "mother",
  score: 15,
  selfHarmItem: 0,
  contact: null,
  cutOff: 11,
  reached: true,
  setsCondition: false,
  author: "0999a000-0000-4000-8000-000000000001",
  recordedAt: "2026-05-04T10:00:00+02:00",
};

export function toScreening(sent: z.output<typeof newScreening>): ScreeningResult {
  const { instrument, version, on, score } = sent;
  return {
    instrument,
    version,
    on,
    score,
    parent: "parent" in sent ? sent.parent : undefined,
    selfHarmItem: "selfHarmItem" in sent ? sent.selfHarmItem : undefined,
  };
}

export function fromScreening(view: ScreeningView): z.input<typeof screening> {
  return {
    id: view.id,
    child: view.child,
    instrument: view.instrument,
    version: view.version,
    on: view.on,
    parent: view.parent ?? null,
    score: view.score,
    selfHarmItem: view.selfHarmItem ?? null,
    contact: view.contact ?? null,
    cutOff: view.cutOff ?? null,
    reached: view.isReached ?? null,
    setsCondition: false,
    author: view.author,
    recordedAt: writeInstant(view.recordedAt),
  };
}
