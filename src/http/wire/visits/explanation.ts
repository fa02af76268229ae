import { z } from "@hono/zod-openapi";
import type { ExplanationView } from "../../../domain/disclosure/disclose-reasons.ts";
import type { Said } from "../../../domain/registration/child-log.ts";
import { CLOCKS } from "../../../domain/programme/programme.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { explainInBoth } from "../../../domain/visits/explain.ts";
import { OUTCOMES } from "../../../domain/visits/outcome.ts";
import { LISTS, type WhyNot } from "../../../domain/visits/why-not.ts";
import { instantText } from "../blocks/instant.ts";
import { date, explained, plannedVisit } from "./schedule.ts";

const sentences = z
  .object({ da: z.string(), en: z.string() })
  .openapi("Sentences", { description: "One sentence made of the reasons alone." });

/** Null where it follows from something else, or was never said by anybody. */
const said = {
  author: z.string().nullable(),
  source: z.string().nullable(),
  recordedAt: instantText.nullable(),
};

const end = z.object({ counted: date, placed: date });

export const visitExplanation = plannedVisit
  .pick({ rule: true, occurrence: true, title: true, because: true, explanation: true })
  .extend({
    id: z.uuid(),
    child: z.uuid(),
    sentences,
    programme: z
      .object({ id: z.string(), version: z.string() })
      .openapi({ description: "What the visit was last planned by." }),
    facts: z
      .array(
        z.object({
          fact: z.string(),
          value: z.union([z.boolean(), z.number(), z.string(), z.null()]),
          on: date.nullable(),
          ...said,
        }),
      )
      .openapi({
        description: "The facts that its condition rests on; a derived one nobody recorded.",
      }),
    countedFrom: z
      .object({
        anchor: z.string(),
        on: date,
        provisional: z.boolean(),
        clock: z.enum(CLOCKS),
        from: date.openapi({ description: "Another day than `on` by the corrected clock." }),
        ...said,
      })
      .nullable(),
    window: z
      .object({ earliest: end, target: end, latest: end })
      .nullable()
      .openapi({ description: "Each end as it was counted, and where it was put." }),
    decided: z
      .array(
        z.object({
          code: z.enum(["accepted", "agreed", "held", ...OUTCOMES]),
          on: date,
          author: z.string(),
          at: instantText,
          id: z.uuid(),
          reason: z.string().nullable(),
        }),
      )
      .openapi({
        description:
          "What people have made of it, in the order of record: the decision to give it, appointments, contacts, outcomes. What was taken back is left out.",
      }),
  })
  .openapi("VisitExplanation");

export const whyNotAnswer = z
  .object({
    rule: z.string(),
    list: z.enum(LISTS),
    because: plannedVisit.shape.because,
    missing: z.array(z.string()).nullable(),
    anchor: z.string().nullable(),
    visit: z
      .uuid()
      .nullable()
      .openapi({ description: "The visit that the rule gives, of a series the first." }),
    explanation: sentences,
  })
  .openapi("WhyNot");

export function fromExplanation(view: ExplanationView): z.input<typeof visitExplanation> {
  const { visit, child, programme, facts, countedFrom, window, decided } = view;
  return {
    id: visit.id ?? "",
    child,
    rule: visit.rule.code,
    occurrence: visit.occurrence,
    title: visit.rule.title,
    ...explained(visit),
    sentences: explainInBoth(visit).sentences,
    programme,
    facts: facts.map(({ fact, value, on, said: by }) => ({
      fact,
      value,
      on: on ?? null,
      ...fromSaid(by),
    })),
    countedFrom: countedFrom === undefined ? null : fromCountedFrom(countedFrom),
    window: window ?? null,
    decided: decided.map(({ at, reason, ...decision }) => ({
      ...decision,
      at: writeInstant(at),
      reason: reason ?? null,
    })),
  };
}

export function fromWhyNot(view: WhyNot): z.input<typeof whyNotAnswer> {
  return {
    rule: view.rule,
    list: view.list,
    because: [...view.because],
    missing: view.missing === undefined ? null : [...view.missing],
    anchor: view.anchor ?? null,
    visit: view.visit ?? null,
    explanation: view.sentences,
  };
}

function fromCountedFrom({ said: by, ...counted }: NonNullable<ExplanationView["countedFrom"]>) {
  return { ...counted, ...fromSaid(by) };
}

function fromSaid(by: Said | undefined) {
  return {
    author: by?.author ?? null,
    source: by?.source ?? null,
    recordedAt: by === undefined ? null : writeInstant(by.recordedAt),
  };
}
