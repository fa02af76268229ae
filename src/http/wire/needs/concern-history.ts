import { z } from "@hono/zod-openapi";
import type { ConcernWithHistory } from "../../../domain/disclosure/disclose-concern.ts";
import type { ConcernCommand } from "../../../domain/needs/concerns/concern-command.ts";
import {
  CONCERN_ENTRY_KINDS,
  CONCERN_OUTCOMES,
  CONCERN_STATES,
  type ConcernEntry,
} from "../../../domain/needs/concerns/concern.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { namedId } from "../blocks/named-id.ts";
import { plainText } from "../blocks/text.ts";
import { sentFields } from "../blocks/sent-fields.ts";
import { WORDS_LENGTH_MAX, concern, consent, fromConcern, nextStep } from "./concern.ts";
import { date } from "../visits/schedule.ts";

const words = plainText(WORDS_LENGTH_MAX).optional();

export const concernChange = z
  .strictObject({
    state: z.enum(CONCERN_STATES).optional().openapi({
      description:
        "Closing needs outcome and words; opening what is closed, a next step and a review day.",
    }),
    owner: namedId.nullish(),
    nextStep: nextStep.nullish(),
    nextStepDone: words.openapi({ description: "What came of the step that is replaced." }),
    reviewOn: scheduleDate.nullish(),
    consent: consent.optional(),
    outcome: z.enum(CONCERN_OUTCOMES).optional(),
    notifiedOn: scheduleDate.optional().openapi({
      description: "With notified-authority: the day, and never what was written.",
    }),
    words,
  })
  .openapi("ConcernChange", {
    description: "What is left out stays as it is. Null would leave it without, and is refused.",
    example: {
      nextStep: { text: "Besøger familien", due: "2026-03-16" },
      nextStepDone: "Talte med moderen, som gerne vil have besøg",
    },
  });

const entry = z
  .object({
    kind: z.enum(CONCERN_ENTRY_KINDS),
    at: instantText,
    author: z.string(),
    words: z.string().nullable(),
    owner: z.uuid().nullable(),
    nextStep: nextStep.nullable(),
    reviewOn: date.nullable(),
    consent: consent.nullable(),
    outcome: z.enum(CONCERN_OUTCOMES).nullable(),
    notifiedOn: date.nullable(),
  })
  .openapi("ConcernEntry", { description: "What happened; null is what it did not change." });

export const concernWithHistory = concern
  .extend({ history: z.array(entry) })
  .openapi("ConcernWithHistory", { description: "A concern, and all that happened to it." });

export function toConcernCommand(sent: z.output<typeof concernChange>): ConcernCommand {
  return sentFields(sent);
}

export function fromConcernWithHistory(
  view: ConcernWithHistory,
): z.input<typeof concernWithHistory> {
  return { ...fromConcern(view), history: view.history.map(fromEntry) };
}

function fromEntry(happened: ConcernEntry): z.input<typeof entry> {
  return {
    kind: happened.kind,
    at: writeInstant(happened.at),
    author: happened.author,
    words: happened.words ?? null,
    owner: happened.owner ?? null,
    nextStep: happened.nextStep ?? null,
    reviewOn: happened.reviewOn ?? null,
    consent: happened.consent ?? null,
    outcome: happened.outcome ?? null,
    notifiedOn: happened.notifiedOn ?? null,
  };
}
