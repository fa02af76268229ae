import { z } from "@hono/zod-openapi";
import type { ChildFacts } from "../../../domain/criteria/child.ts";
import type { RecordedFact } from "../../../domain/criteria/recorded-facts.ts";
import { readProgramme } from "../../../domain/programme/programme-document.ts";
import type { PreviewRequest } from "../../../operations/programmes/preview-schedule.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { code, plainNumber, plainText } from "../blocks/text.ts";
import { programmeDocument, toProgrammeDocument } from "./programme.ts";

const FACTS_MAX = 1_000;
const FACT_TEXT_LENGTH_MAX = 200;
const DAYS_PER_WEEK = 7;

const date = scheduleDate.nullish();

export const recordedFact = z
  .strictObject({
    fact: code,
    value: z.union([z.boolean(), plainNumber, plainText(FACT_TEXT_LENGTH_MAX), z.null()]),
    on: scheduleDate,
  })
  .openapi("RecordedFact", {
    example: { fact: "language-concern", value: true, on: "2027-05-01" },
  });

export const gestationalAge = z
  .strictObject({ weeks: z.int().min(0).max(45), days: z.int().min(0).max(6) })
  .openapi({ example: { weeks: 37, days: 3 } });

const child = z
  .strictObject({
    birthDate: date,
    dueDate: date,
    gestationalAge: gestationalAge.nullish(),
    firstTimeParents: z.boolean().nullish(),
    bornTogether: z.int().min(1).max(10).nullish(),
    birthWeightGrams: z.int().min(1).max(10_000).nullish(),
    dischargedOn: date,
    daycareStart: date,
    kindergartenStart: date,
    arrivedOn: date,
  })
  .openapi("ChildFacts", {
    description: "What is known of the child; what is left out or null is unknown.",
  });

export const schedulePreviewRequest = z
  .strictObject({
    programme: z.union([code, programmeDocument]).optional(),
    child,
    facts: z.array(recordedFact).max(FACTS_MAX).optional(),
    asOf: scheduleDate.optional(),
  })
  .openapi("SchedulePreviewRequest", {
    example: {
      programme: "favrskov",
      child: {
        birthDate: "2026-03-02",
        dueDate: "2026-03-20",
        gestationalAge: { weeks: 37, days: 3 },
        firstTimeParents: true,
        dischargedOn: "2026-03-03",
      },
      asOf: "2026-03-03",
    },
  });

type Sent = z.output<typeof schedulePreviewRequest>;

export function toPreviewRequest(sent: Sent): PreviewRequest {
  const { programme } = sent;
  return {
    programme:
      programme === undefined || typeof programme === "string"
        ? programme
        : readProgramme(toProgrammeDocument(programme)),
    child: toChildFacts(sent.child, sent.facts ?? []),
    asOf: sent.asOf,
  };
}

function toChildFacts(sent: Sent["child"], recordedFacts: readonly RecordedFact[]): ChildFacts {
  return {
    birthDate: sent.birthDate ?? undefined,
    dueDate: sent.dueDate ?? undefined,
    gestationalAgeDays: toGestationalDays(sent.gestationalAge),
    firstTimeParents: sent.firstTimeParents ?? undefined,
    bornTogether: sent.bornTogether ?? undefined,
    birthWeightGrams: sent.birthWeightGrams ?? undefined,
    dischargedOn: sent.dischargedOn ?? undefined,
    daycareStart: sent.daycareStart ?? undefined,
    kindergartenStart: sent.kindergartenStart ?? undefined,
    arrivedOn: sent.arrivedOn ?? undefined,
    recordedFacts,
  };
}

export function toGestationalDays(
  age: z.output<typeof gestationalAge> | null | undefined,
): number | undefined {
  return age ? age.weeks * DAYS_PER_WEEK + age.days : undefined;
}
