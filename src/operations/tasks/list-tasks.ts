import { type After, type FamilyFilter, listChildren } from "../../db/lists.ts";
import type { TaskView } from "../../domain/disclosure/disclose-task.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { Result } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type InvalidCursor, type Position, readCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { type ListRequest, PAGE_DEFAULT, familyFilter, idOrNobody } from "../list-filter.ts";
import { type Page, pageOfShown } from "../page.ts";
import { placeOf, shownTask, tasksOfChildren } from "./tasks-of-children.ts";

export interface TaskListRequest extends ListRequest {
  readonly child: string | undefined;
  readonly at: CivilDate | undefined;
}

/** How much one request looks through: a page may be short, or empty, and still have a next. */
const BATCHES_MAX = 10;
const CHILDREN_PER_BATCH = 100;

/** What there is to do on a day, child by child in the order of their registration, and of each what is due first. */
export async function listTasks(
  desk: Desk,
  asked: TaskListRequest,
): Promise<Result<Disclosed<Page<TaskView>>, InvalidCursor>> {
  const { district, healthVisitor, child, at } = asked;
  const list = JSON.stringify(["tasks", child, district, healthVisitor, at]);
  const cursor = await readCursor(desk, list, asked.cursor);
  if (!cursor.ok) return cursor;
  const limit = asked.limit ?? PAGE_DEFAULT;
  const items: Disclosed<TaskView>[] = [];
  let { after, within } = resumed(cursor.value);
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const rows = await childrenAfter(desk, familyFilter(desk, asked), child, after);
    const ids = rows.map(({ id }) => id);
    const tasks = await tasksOfChildren(desk, ids, at ?? desk.today);
    for (const { id, order } of rows) {
      for (const task of tasks.filter((each) => each.of.child.id === id)) {
        const place = `${id}/${placeOf(task)}`;
        const isPast = within.startsWith(`${id}/`) && place <= within;
        const shown = isPast || task.done !== undefined ? undefined : shownTask(desk, task);
        if (shown === undefined) continue;
        if (items.length === limit)
          return pageOfShown(desk, list, items, positionOf(after, within));
        items.push(shown);
        within = place;
      }
      after = [order, id];
      within = "";
    }
    if (rows.length < CHILDREN_PER_BATCH) return pageOfShown(desk, list, items, undefined);
  }
  return pageOfShown(desk, list, items, positionOf(after, within));
}

function childrenAfter(desk: Desk, filter: FamilyFilter, child: string | undefined, after: After) {
  const only = child === undefined ? undefined : idOrNobody(child);
  return listChildren(desk, filter, after, CHILDREN_PER_BATCH, { only, orAwaited: true });
}

/** A page ends after a child, or within the next one: after its task in this place. */
function positionOf(after: After, within: string): Position {
  const [order = "", id = ""] = after ?? [];
  return [order, `${id}|${within}`];
}

function resumed(position: Position | undefined): {
  readonly after: After;
  readonly within: string;
} {
  const [order = "", place = "|"] = position ?? [];
  const [id = "", within = ""] = place.split("|");
  return { after: id === "" ? undefined : [order, id], within };
}
