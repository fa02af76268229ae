import { TASK_TITLES } from "../follow-up/danish-task.ts";
import {
  type Task,
  type TaskKind,
  type TaskOwner,
  isAboutConcern,
  tellsOfNeeds,
} from "../follow-up/task.ts";
import type { Title } from "../programme/programme.ts";
import { seesConcerns } from "./disclose-concern.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";

/** That a task was seen to. */
export interface TaskDone {
  readonly note: string | undefined;
  readonly author: string;
  readonly at: Date;
}

/** A task as it is shown; one that was done long ago may follow from nothing any more. */
export interface TaskView {
  readonly id: string;
  readonly kind: TaskKind;
  readonly title: Title;
  readonly child: string;
  readonly family: string;
  readonly healthVisitor: string | undefined;
  readonly task: Omit<Task, "kind" | "child" | "about"> | undefined;
  /** The task in one Danish sentence, for whoever may see why. */
  readonly explanation: string | undefined;
  readonly done: TaskDone | undefined;
}

/** What a task rests on and what was noted of it tell as much of a family as a reason does; of some, so does that they are there. */
export function discloseTask(
  of: {
    readonly id: string;
    readonly kind: TaskKind;
    readonly child: string;
    readonly task: Task | undefined;
    readonly explanation: string | undefined;
    readonly done: TaskDone | undefined;
  },
  family: FamilyRelation & { readonly id: string },
  viewer: Viewer,
): Disclosed<TaskView> | undefined {
  const fields = fieldsShown(family, viewer);
  const isKeptBack = isAboutConcern(of.kind) && !seesConcerns(family, viewer);
  if (!fields.has("record") || isKeptBack) return undefined;
  const showsReasons = fields.has("reason");
  const { id, kind, child, task, done } = of;
  if (!showsReasons && tellsOfNeeds(kind)) return undefined;
  const { healthVisitor } = family;
  return disclosed(
    {
      id,
      kind,
      title: TASK_TITLES[kind],
      child,
      family: family.id,
      healthVisitor,
      task: task && { ...task, because: showsReasons ? task.because : [] },
      explanation: showsReasons ? of.explanation : undefined,
      done: done && { ...done, note: showsReasons ? done.note : undefined },
    },
    [child],
  );
}

/** A decision is for whoever answers for the district; the rest is whoever's who sees the family. */
export function maySeeTo(forWhom: TaskOwner, viewer: Viewer): boolean {
  return forWhom !== "coordinator" || viewer.role !== "health-visitor";
}
