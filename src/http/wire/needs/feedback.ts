import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import {
  REVIEW_CAUSES,
  MEASURES,
  SCORE_MAX_TENTHS,
  type ScoresTenths,
} from "../../../domain/needs/help/feedback-trend.ts";
import { PARENT_PARTS } from "../../../domain/registration/family-on-record.ts";
import type { FeedbackView } from "../../../operations/help/read-feedback.ts";
import type { ToldFeedback } from "../../../operations/help/record-feedback.ts";
import { namedId } from "../blocks/named-id.ts";
import { plainText, saying } from "../blocks/text.ts";
import { date } from "../visits/schedule.ts";

const TENTHS = 10;
const VERSION_LENGTH_MAX = 50;

const score = z
  .number()
  .min(0)
  .max(SCORE_MAX_TENTHS / TENTHS)
  .refine((value) => tenthsOf(value) / TENTHS === value, saying("tooManyDecimals"));

export const newFeedback = z
  .strictObject({
    child: namedId,
    parent: z.enum(PARENT_PARTS),
    ors: score.optional().openapi({ description: "Outcome Rating Scale, the form's total." }),
    srs: score.optional().openapi({ description: "Session Rating Scale, the form's total." }),
    version: plainText(VERSION_LENGTH_MAX).openapi({ description: "Of the forms." }),
  })
  .check(
    acrossFields((sent, fault) => {
      if (MEASURES.every((measure) => sent[measure] === undefined)) fault("required", "ors");
    }),
  )
  .openapi("NewFeedback", {
    description: "At least one total. The forms are licensed: what was answered is never kept.",
    example: {
      child: "00000000-0000-4000-8000-000000000003",
      parent: "mother",
      ors: 24.5,
      srs: 36,
      version: "ORS/SRS 2012",
    },
  });

const scores = z.object({ ors: z.number().nullable(), srs: z.number().nullable() });

export const feedback = z
  .object({
    child: z.uuid(),
    items: z.array(
      z.object({
        parent: z.enum(PARENT_PARTS),
        contacts: z.array(
          z.object({
            contact: z.uuid(),
            on: date,
            ors: z.number().nullable(),
            srs: z.number().nullable(),
            version: z.string(),
            sincePrevious: scores,
            sinceFirst: scores,
          }),
        ),
        review: z
          .object({
            because: z.enum(REVIEW_CAUSES),
            measures: z.array(z.enum(MEASURES)),
            contacts: z.array(z.uuid()),
          })
          .nullable()
          .openapi({
            description:
              "A prompt to talk with the parent of how the help goes, until its task is done; never a judgement on the parent.",
          }),
      }),
    ),
  })
  .openapi("Feedback");

export const feedbackExample: z.input<typeof feedback> = {
  child: "00000000-0000-4000-8000-000000000003",
  items: [
    {
      parent: "mother",
      contacts: [
        {
          contact: "8f2e6d14-0c3b-4a97-b1d8-5e70c9a3f264",
          on: "2026-03-06",
          ors: 24.5,
          srs: 36,
          version: "ORS/SRS 2012",
          sincePrevious: { ors: null, srs: null },
          sinceFirst: { ors: null, srs: null },
        },
      ],
      review: null,
    },
  ],
};

export function toFeedback(sent: z.output<typeof newFeedback>): ToldFeedback {
  const { child, parent, ors, srs, version } = sent;
  const tenths = (value: number | undefined) => (value === undefined ? undefined : tenthsOf(value));
  return { child, parent, version, scores: { ors: tenths(ors), srs: tenths(srs) } };
}

export function fromFeedback({ child, parents }: FeedbackView): z.input<typeof feedback> {
  return {
    child,
    items: parents.map(({ parent, steps, review }) => ({
      parent,
      contacts: steps.map((step) => ({
        contact: step.contact,
        on: step.on,
        ...fromScores(step.scores),
        version: step.version,
        sincePrevious: fromScores(step.sincePrevious),
        sinceFirst: fromScores(step.sinceFirst),
      })),
      review: review
        ? {
            because: review.because,
            measures: [...review.measures],
            contacts: [...review.contacts],
          }
        : null,
    })),
  };
}

function fromScores({ ors, srs }: ScoresTenths) {
  const written = (tenths: number | undefined) => (tenths === undefined ? null : tenths / TENTHS);
  return { ors: written(ors), srs: written(srs) };
}

function tenthsOf(value: number): number {
  return Math.round(value * TENTHS);
}
