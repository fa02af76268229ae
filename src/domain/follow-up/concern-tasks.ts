import type { Concern } from "../needs/concerns/concern.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import type { Task, TaskReason } from "./task.ts";

/** How long a day that has passed is the owner's alone to see to, before her coordinator is told; our own default. */
const ESCALATED_AFTER_DAYS = 7;

/** How soon the next municipality hears of a concern whose child has moved, if the parents agree; our own default. */
const HANDED_OVER_WITHIN_DAYS = 7;

type OpenConcern = Pick<Concern, "id" | "child" | "state" | "nextStep" | "reviewOn">;

/** What is to be seen to of a child's concerns once a step was due or a review was, and nobody has said what came of it. Nothing keeps these tasks: they go when the concern has days ahead of it. */
export function concernTasks(concerns: readonly OpenConcern[], day: CivilDate): readonly Task[] {
  return concerns.flatMap((concern) => {
    const passed = passedDays(concern, day);
    const [first] = passed.map(({ on }) => on).toSorted();
    if (first === undefined) return [];
    const { id, child } = concern;
    const about = `${id}/${first}`;
    const review = daysAfter(first, 1);
    const escalation = daysAfter(first, ESCALATED_AFTER_DAYS);
    const task = { about, child, because: passed };
    const reviewed: Task = {
      ...task,
      kind: "review-concern",
      since: review,
      due: review,
      forWhom: "health-visitor",
    };
    if (day < escalation) return [reviewed];
    const escalated: Task = {
      ...task,
      kind: "escalate-concern",
      since: escalation,
      due: escalation,
      forWhom: "coordinator",
    };
    return [reviewed, escalated];
  });
}

/** A child has moved, and its concerns with it: each is handed over, and closed as such. */
export function concernsToHandOver(
  concerns: readonly OpenConcern[],
  departedOn: CivilDate,
): readonly Task[] {
  return concerns
    .filter(({ state }) => state !== "closed")
    .map(({ id, child }) => ({
      kind: "hand-over-concern",
      about: `${id}/${departedOn}`,
      child,
      since: departedOn,
      due: daysAfter(departedOn, HANDED_OVER_WITHIN_DAYS),
      forWhom: "health-visitor",
      because: [{ code: "childHasMoved", concern: id, on: departedOn }],
    }));
}

function passedDays(
  { id: concern, state, nextStep, reviewOn }: OpenConcern,
  day: CivilDate,
): readonly Extract<TaskReason, { on: CivilDate; concern: string }>[] {
  if (state === "closed") return [];
  const days = [
    { code: "concernStepPassed", on: nextStep?.due },
    { code: "concernReviewPassed", on: reviewOn },
  ] as const;
  return days.flatMap(({ code, on }) =>
    on === undefined || on >= day ? [] : [{ code, concern, on }],
  );
}
