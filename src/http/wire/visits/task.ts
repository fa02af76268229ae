import { z } from "@hono/zod-openapi";
import type { TaskView } from "../../../domain/disclosure/disclose-task.ts";
import { TASK_KINDS, TASK_OWNERS } from "../../../domain/follow-up/task.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { instantText } from "../blocks/instant.ts";
import { pageOf } from "../blocks/list.ts";
import { plainText } from "../blocks/text.ts";
import { date, reason } from "./schedule.ts";

const NOTE_LENGTH_MAX = 1_000;

export const taskDone = z
  .strictObject({ note: plainText(NOTE_LENGTH_MAX) })
  .openapi("TaskDone", { example: { note: "Talte med moderen, ny tid er aftalt" } });

export const task = z
  .object({
    id: z.uuid(),
    kind: z.enum(TASK_KINDS),
    title: z.object({ da: z.string(), en: z.string() }),
    child: z.uuid(),
    family: z.uuid(),
    healthVisitor: z.uuid().nullable(),
    visit: z.uuid().nullable(),
    contact: z.uuid().nullable(),
    since: date.nullable(),
    due: date.nullable(),
    for: z.enum(TASK_OWNERS).nullable().openapi({ description: "Whose list it stands in." }),
    because: z.array(reason),
    explanation: z.string().nullable(),
    done: z.object({ note: z.string().nullable(), author: z.string(), at: instantText }).nullable(),
  })
  .openapi("Task", {
    description:
      "It follows from what is on record, and goes when that does; its id stays the same. Of one that was done only the note is kept.",
  });

export const taskPage = pageOf(task).openapi("TaskPage");

export function fromTask(view: TaskView): z.input<typeof task> {
  const { task: rests, done } = view;
  return {
    id: view.id,
    kind: view.kind,
    title: view.title,
    child: view.child,
    family: view.family,
    healthVisitor: view.healthVisitor ?? null,
    visit: rests?.visit ?? null,
    contact: rests?.contact ?? null,
    since: rests?.since ?? null,
    due: rests?.due ?? null,
    for: rests?.forWhom ?? null,
    because: [...(rests?.because ?? [])],
    explanation: view.explanation ?? null,
    done:
      done === undefined
        ? null
        : { note: done.note ?? null, author: done.author, at: writeInstant(done.at) },
  };
}
