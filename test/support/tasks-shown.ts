import { at } from "./a-family-to-visit.ts";
import type { Asks } from "./a-municipality.ts";
import { bodyOf, everyPage } from "./on-record.ts";

export interface TaskShown {
  readonly id: string;
  readonly kind: string;
  readonly child: string;
  readonly family: string;
  readonly healthVisitor: string | null;
  readonly visit: string | null;
  readonly contact: string | null;
  readonly since: string | null;
  readonly due: string | null;
  readonly for: string | null;
  readonly because: readonly { readonly code: string }[];
  readonly explanation: string | null;
  readonly done: { readonly note: string | null; readonly author: string } | null;
}

/** What somebody reads of tasks, and does. */
export function tasksOf(asks: Asks) {
  const tasks = (query: string) => everyPage<TaskShown>(asks, `/v1/tasks?${query}`);
  return {
    tasks,
    /** The kinds of a child's open tasks on a day; today if none is given. */
    kinds: async (child: string, day?: string): Promise<readonly string[]> => {
      const query = `child=${child}${day === undefined ? "" : `&at=${day}`}`;
      return (await tasks(query)).map(({ kind }) => kind);
    },
    finishes: async (id: string, note = "Ringede til familien"): Promise<TaskShown> =>
      bodyOf(await asks("POST", `/v1/tasks/${id}/done`, { body: { note } })),
  };
}

/** The same as somebody reads them at a moment. */
export function tasksAt(asks: Asks, moment: string) {
  return tasksOf(at(asks, moment));
}
