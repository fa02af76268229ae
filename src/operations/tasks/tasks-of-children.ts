import { plainHandoversOf } from "../../db/needs/handovers.ts";
import { readConcernsOf } from "../../db/needs/concerns.ts";
import { type DoneTask, readContactDays, readDoneTasks } from "../../db/visits/tasks.ts";
import { readVisits } from "../../db/visits/visits.ts";
import { discloseTask, type TaskView } from "../../domain/disclosure/disclose-task.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { taskSentence } from "../../domain/follow-up/danish-task.ts";
import { NO_HELP } from "../../domain/follow-up/help-tasks.ts";
import { tasksOfChild } from "../../domain/follow-up/tasks-of-child.ts";
import type { Task } from "../../domain/follow-up/task.ts";
import { orderOf } from "../../domain/order-of.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { followedNow } from "../../domain/programme/versions/programmes.ts";
import { plansOn } from "../../domain/visits/emergency-plan.ts";
import { findRule, ruleOf } from "../../domain/visits/rule-of.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";
import { taskId } from "../id-of-name.ts";
import { helpToFollowUp } from "../help/help-to-follow-up.ts";

/** A task under its id, with whose it is. */
export interface KnownTask {
  readonly id: string;
  readonly task: Task;
  readonly of: ChildOfFamily;
  readonly explanation: string;
  readonly done: DoneTask | undefined;
}

/** All tasks of children on a day, done ones too, child by child, in the order in which they are due. */
export async function tasksOfChildren(
  desk: Desk,
  ids: readonly string[],
  day: CivilDate,
): Promise<readonly KnownTask[]> {
  const [children, visits, contactDays, done, concerns, handovers, help] = await Promise.all([
    findChildrenWithFamilies(desk, ids),
    readVisits(desk, ids),
    readContactDays(desk, ids),
    readDoneTasks(desk, ids),
    readConcernsOf(desk, ids),
    plainHandoversOf(desk, ids),
    helpToFollowUp(desk, ids),
  ]);
  const byChild = Map.groupBy(visits, ({ child }) => child);
  const doneById = new Map(done.map((each) => [each.id, each]));
  const inForce = plansOn(desk.emergencyPlans, day);
  const known: KnownTask[] = [];
  for (const of of children) {
    const { child, family } = of;
    const own = byChild.get(child.id) ?? [];
    const followed = {
      child,
      isUnassigned: family.healthVisitor === undefined,
      district: family.district,
      inForce,
      visits: own,
      contactDays: contactDays.get(child.id) ?? [],
      concerns: concerns.filter((concern) => concern.child === child.id),
      help: help.get(child.id) ?? NO_HELP,
      handovers: handovers.get(child.id) ?? [],
    };
    const programme = followedNow(child.programmes, desk.programmes);
    const titleOf = (rule: string) => findRule(programme, rule)?.title.da ?? rule;
    const tasks = tasksOfChild(followed, desk.programmes, desk.closingDays, day).map(
      async (task) => {
        const id = await taskId(child.id, task.kind, task.about);
        const visit = own.find((each) => each.id === task.visit);
        const title = visit && ruleOf(desk.programmes, visit).title.da;
        const explanation = taskSentence(task, title, titleOf);
        return { id, task, of, explanation, done: doneById.get(id) };
      },
    );
    known.push(
      ...(await Promise.all(tasks)).sort((one, other) => orderOf(placeOf(one), placeOf(other))),
    );
  }
  return known;
}

/** Where a task stands among its child's. */
export function placeOf({ id, task }: Pick<KnownTask, "id" | "task">): string {
  return `${task.due}/${id}`;
}

export function shownTask(
  { viewer }: Desk,
  { id, task, of, explanation, done }: KnownTask,
): Disclosed<TaskView> | undefined {
  const { child, family } = of;
  const seenTo = done && { note: done.note, author: done.author, at: done.doneAt };
  const whose = { id, kind: task.kind, child: child.id, task, explanation, done: seenTo };
  return discloseTask(whose, family, viewer);
}
