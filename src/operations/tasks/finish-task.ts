import { childrenWithIdsLike } from "../../db/families/children.ts";
import { addDoneTask } from "../../db/visits/tasks.ts";
import { holdChildren } from "../../db/transaction/holding.ts";
import { type TaskView, maySeeTo } from "../../domain/disclosure/disclose-task.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { isAboutConcern, tellsOfNeeds } from "../../domain/follow-up/task.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { CHILD_IN_ID } from "../id-of-name.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { shownTask, tasksOfChildren } from "./tasks-of-children.ts";

/** It was seen to before. */
export interface TaskDoneBefore {
  readonly kind: "taskDoneBefore";
}

/** What came of it is said in the concern, with what comes next: a note alone would leave that without a step. */
export interface SeenToInConcern {
  readonly kind: "seenToInConcern";
}

type FinishRefusal = NotFound | NotAllowedToDo | TaskDoneBefore | SeenToInConcern;

/** Somebody has seen to a task, and says how: it is open no more. */
export async function finishTask(
  desk: Desk,
  id: string,
  note: string,
): Promise<Result<Disclosed<TaskView>, FinishRefusal>> {
  if (!isRecordId(id)) return refused({ kind: "notFound" });
  const children = await childrenWithIdsLike(desk, id.slice(0, CHILD_IN_ID));
  await holdChildren(desk, children);
  const known = await tasksOfChildren(desk, children, desk.today);
  const found = known.find((each) => each.id === id);
  if (found === undefined || shownTask(desk, found) === undefined) {
    return refused({ kind: "notFound" });
  }
  const { task, done } = found;
  if (!maySeeTo(task.forWhom, desk.viewer)) return refused({ kind: "notAllowedToDo" });
  if (isAboutConcern(task.kind)) return refused({ kind: "seenToInConcern" });
  if (done !== undefined) return refused({ kind: "taskDoneBefore" });
  const { child, kind } = task;
  const { now: doneAt, actor } = desk;
  const seenTo = { id, child, kind, note, author: actor.subject, doneAt };
  await addDoneTask(desk, seenTo);
  const reasons = tellsOfNeeds(kind) ? [] : [kind];
  desk.announce({ type: "task.done", child, visit: task.visit, reasons });
  return orNotFound(shownTask(desk, { ...found, done: seenTo }));
}
