import { doWork, failureLine } from "../jobs/do-due-work.ts";
import type { Clock } from "../operations/clock.ts";

const EVERY_MS = 1_000;
/** Pieces of work that one process does at once: what is slow in one municipality leaves room for the others. */
const AT_ONCE = 6;
/** Of one municipality and kind. Deliveries are leased, so that what waits for a slow address keeps nothing else. */
const OF_ONE_AT_ONCE = { deliveries: 3, calendars: 1, imports: 1 } as const;

/** Looks every second what is due, and begins it; `stop` ends once what was begun has ended. What keeps it from looking is said once, until it is something else. */
export function startClock(clock: Clock): { readonly stop: () => Promise<void> } {
  const underway = new Map<Promise<void>, string>();
  let looking: Promise<void> | undefined;
  let obstacle: string | undefined;
  const look = async () => {
    for (const due of await clock.store.dueWork(clock.now())) {
      const name = `${due.kind} ${due.municipality}`;
      const already = [...underway.values()].filter((each) => each === name).length;
      if (underway.size >= AT_ONCE || already >= OF_ONE_AT_ONCE[due.kind]) continue;
      const work = doWork(clock, due)
        .catch((error: unknown) => console.error(failureLine(due.kind, error)))
        .finally(() => underway.delete(work));
      underway.set(work, name);
    }
  };
  const timer = setInterval(() => {
    looking ??= look()
      .then(() => (obstacle = undefined))
      .catch((error: unknown) => {
        const line = failureLine("clock", error);
        if (line !== obstacle) console.error(line);
        obstacle = line;
      })
      .finally(() => (looking = undefined));
  }, EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
      await Promise.all(underway.keys());
    },
  };
}
