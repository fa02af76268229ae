import { doDueWork, failureLine } from "../jobs/do-due-work.ts";
import type { Clock } from "../operations/clock.ts";

const EVERY_MS = 1_000;

/** Looks every second what is due, never twice at once; `stop` ends once what was begun has ended. What keeps it from looking is said once, until it is something else. */
export function startClock(clock: Clock): { readonly stop: () => Promise<void> } {
  let running: Promise<void> | undefined;
  let obstacle: string | undefined;
  const look = async () => {
    try {
      await doDueWork(clock, ({ kind }, error) => console.error(failureLine(kind, error)));
      obstacle = undefined;
    } catch (error) {
      const line = failureLine("clock", error);
      if (line !== obstacle) console.error(line);
      obstacle = line;
    }
    running = undefined;
  };
  const timer = setInterval(() => {
    running ??= look();
  }, EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
