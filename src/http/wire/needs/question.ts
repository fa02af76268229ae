import { z } from "@hono/zod-openapi";
import { pageOf } from "../blocks/list.ts";
import { danishFactLabel } from "../../../domain/criteria/fact-labels.ts";
import type { Question } from "../../../domain/needs/questions.ts";
import { date } from "../visits/schedule.ts";

export const question = z
  .object({
    fact: z.string(),
    label: z.string(),
    rules: z.array(z.string()).openapi({ description: "What an answer would decide." }),
    askBefore: date.nullable().openapi({
      description:
        "Best answered before it: then a visit is proposed, or its window opens. Null where the answer itself is the first day.",
    }),
    helpsUntil: date.nullable().openapi({
      description: "The last day on which an answer still helps; null as above.",
    }),
  })
  .openapi("Question");

export const questionList = z
  .object(pageOf(question.extend({ isForNextVisit: z.boolean() })).shape)
  .openapi("QuestionList");

export function fromQuestion({
  fact,
  rules,
  askBefore,
  helpsUntil,
}: Question): z.input<typeof question> {
  return {
    fact,
    label: danishFactLabel(fact),
    rules: [...rules],
    askBefore: askBefore ?? null,
    helpsUntil: helpsUntil ?? null,
  };
}

export function fromQuestions(questions: readonly Question[]): z.input<typeof questionList> {
  return {
    items: questions.map((each) => ({
      ...fromQuestion(each),
      isForNextVisit: each.isForNextVisit,
    })),
    next: null,
  };
}
