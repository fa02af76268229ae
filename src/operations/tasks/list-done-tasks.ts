import { listDoneTasks as doneTasksAfter } from "../../db/visits/tasks.ts";
import { type TaskView, discloseTask } from "../../domain/disclosure/disclose-task.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { findChildrenWithFamilies } from "../families/find-child.ts";
import { familyFilter, idOrNobody } from "../list-filter.ts";
import { type Page, pageOfRows } from "../page.ts";
import type { TaskListRequest } from "./list-tasks.ts";

/** What was done, the latest first. What it rested on is kept by no one: the note says it. */
export async function listDoneTasks(
  desk: Desk,
  asked: Omit<TaskListRequest, "at">,
): Promise<Result<Disclosed<Page<TaskView>>, InvalidCursor>> {
  const { district, healthVisitor, child } = asked;
  const list = JSON.stringify(["done tasks", child, district, healthVisitor]);
  const filter = familyFilter(desk, asked);
  const page = await pageOfRows(desk, list, asked, (after, limit) =>
    doneTasksAfter(desk, filter, idOrNobody(child), after, limit),
  );
  if (!page.ok) return page;
  const { items, next } = page.value;
  const found = await findChildrenWithFamilies(desk, [...new Set(items.map((done) => done.child))]);
  const families = new Map(found.map((of) => [of.child.id, of.family]));
  const shown = items.flatMap(({ id, kind, child: of, note, author, doneAt: at }) => {
    const family = families.get(of);
    const done = { note, author, at };
    const whose = { id, kind, child: of, task: undefined, explanation: undefined, done };
    return (family && discloseTask(whose, family, desk.viewer)) ?? [];
  });
  return accepted(together(shown, (views) => ({ items: views, next })));
}
