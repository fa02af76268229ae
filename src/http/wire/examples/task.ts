import { TASK_TITLES, taskSentence } from "../../../domain/follow-up/danish-task.ts";
import { civilDateOf } from "../../../domain/time/civil-date.ts";
import { fromTask } from "../visits/task.ts";

const ID = "00000000-0000-8000-8000-000000000001";
const CHILD = "00000000-0000-4000-8000-000000000003";

/** A visit to which nobody was home, and what follows. */
export function taskExamples() {
  const kind = "offer-new-time";
  const because = [
    { code: "cameToNothing", outcome: "not-home", on: civilDateOf("2026-03-06") },
  ] as const;
  const view = {
    id: ID,
    kind,
    title: TASK_TITLES[kind],
    child: CHILD,
    family: "00000000-0000-4000-8000-000000000002",
    healthVisitor: "0999a000-0000-4000-8000-000000000001",
    task: {
      visit: "00000000-0000-4000-8000-000000000004",
      since: civilDateOf("2026-03-06"),
      due: civilDateOf("2026-03-07"),
      forWhom: "health-visitor",
      because,
    },
    explanation: taskSentence({ kind, because }, "Barselsbesøg", (rule) => rule),
    done: undefined,
  } as const;
  const note = "Talte med moderen, ny tid er aftalt";
  const seenTo = { note, author: view.healthVisitor, at: new Date("2026-03-06T12:00:00Z") };
  return {
    tasks: { items: [fromTask(view)], next: null },
    done: fromTask({ ...view, done: seenTo }),
  };
}
