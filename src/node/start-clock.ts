import { doDueWork, failureLine } from "../jobs/do-due-work.ts";
import type { Clock } from "../operations/clock.ts";

const EVERY_MS = 1_000;

/** Looks every second what is due, never twice at once; `stop` ends once what was begun has ended. */
export function startClock(clock: Clock): { readonly stop: () => Promise<void> } {
  let running: Promise<void> | undefined;
  const look = async () => {
    try {
      await doDueWork(clock, ({ kind }, error) => console.error(failureLine(kind, error)));
    } catch (error) {
      console.error(failureLine("clock", error));
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
