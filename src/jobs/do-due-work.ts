import { DatabaseAway } from "../db/connection/patience.ts";
import type { DueWork } from "../db/transaction/awaited-work.ts";
import { readBusyTimes } from "../calendar/read-busy-times.ts";
import { refreshOwnCalendars } from "../operations/calendar/refresh-own-calendars.ts";
import type { Clock } from "../operations/clock.ts";
import { doImports } from "../operations/imports/do-imports.ts";
import { deliverEvents } from "../operations/webhooks/deliver-events.ts";

type Work = (clock: Clock, municipality: string) => Promise<void>;

/** What the clock starts, by its kind. Each says itself, in its own transaction, when it is to be started next. */
const WORK: Readonly<Record<DueWork["kind"], Work>> = {
  calendars: (clock, municipality) => refreshOwnCalendars(clock, municipality, readBusyTimes),
  imports: doImports,
  deliveries: (clock, municipality) => deliverEvents(clock, municipality, Math.random),
};

/** For the log: an error's name and nothing of what it says, which may repeat what somebody sent; why the database is away is said in our own words, or by its code. */
export function failureLine(work: string, error: unknown): string {
  if (error instanceof DatabaseAway) {
    return JSON.stringify({ level: "error", name: "databaseAway", work, reason: error.message });
  }
  const name = error instanceof Error ? error.name : "unknown";
  return JSON.stringify({ level: "error", name, work });
}

/** Does one piece of work. */
export function doWork(clock: Clock, { kind, municipality }: DueWork): Promise<void> {
  return WORK[kind](clock, municipality);
}

/** Does what is due, one municipality after the other: what fails in one keeps none of the others waiting. */
export async function doDueWork(
  clock: Clock,
  onFailed: (work: DueWork, error: unknown) => void,
): Promise<void> {
  for (const due of await clock.store.dueWork(clock.now())) {
    await doWork(clock, due).catch((error: unknown) => onFailed(due, error));
  }
}
