import type { Schedule } from "../../src/domain/programme/schedule.ts";
import type { ScheduledProposals } from "../../src/domain/visits/schedule-on-record.ts";

/** What a plan proposes, with nothing decided of it yet. */
export function asProposed(
  { proposals }: Schedule,
  idOf: (rule: string) => string = (rule) => `proposal ${rule}`,
): ScheduledProposals {
  return { open: proposals.map((owed) => ({ ...owed, id: idOf(owed.rule.code) })), settled: [] };
}
