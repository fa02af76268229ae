import type { NameFault } from "./across-fields.ts";
import { isDate } from "./civil-date.ts";

interface SentDays {
  readonly from?: unknown;
  readonly until?: unknown;
}

/** Names a last day before the first. */
export function nameDaysOutOfOrder({ from, until }: SentDays, fault: NameFault): void {
  if (isDate(from) && isDate(until) && from > until) fault("daysOutOfOrder", "until");
}
