import type { TaskView } from "../../domain/disclosure/disclose-task.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { Result } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import type { ListRequest } from "../list-filter.ts";
import { pageOfChildren } from "../page-of-children.ts";
import type { Page } from "../page.ts";
import { placeOf, shownTask, tasksOfChildren } from "./tasks-of-children.ts";

export interface TaskListRequest extends ListRequest {
  readonly child: string | undefined;
  readonly at: CivilDate | undefined;
}

/** What there is to do on a day, child by child in the order of their registration, and of each what is due first. */
export async function listTasks(
  desk: Desk,
  asked: TaskListRequest,
): Promise<Result<Disclosed<Page<TaskView>>, InvalidCursor>> {
  const { district, healthVisitor, child, at } = asked;
  const list = JSON.stringify(["tasks", child, district, healthVisitor, at]);
  return pageOfChildren(desk, list, { ...asked, orMoved: true }, async (ids) => {
    const tasks = await tasksOfChildren(desk, ids, at ?? desk.today);
    return tasks.map((task) => ({
      child: task.of.child.id,
      place: placeOf(task),
      shown: task.done === undefined ? shownTask(desk, task) : undefined,
    }));
  });
}
