import type { NotDueReason } from "../../programme/reason.ts";
import type { RuleNotDue, Schedule } from "../../programme/schedule.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { OpenProposal, ProposalLog } from "./proposals-of-child.ts";

/** Of the proposals that wait, those that a schedule shows: what its rules propose on the day, and what people suggest. One that only was proposed before waits in the list of proposals. */
export function shownInSchedule(
  open: readonly OpenProposal[],
  planned: Schedule,
): readonly OpenProposal[] {
  const proposed = new Set(planned.proposals.map(({ rule }) => rule.code));
  return open.filter(({ rule, raisedBy }) => raisedBy !== "rule" || proposed.has(rule.code));
}

/** The rules that would propose a visit, and a person has decided not to give it, or not yet. */
export function settledInSchedule(
  open: readonly OpenProposal[],
  planned: Schedule,
  { decisions }: ProposalLog,
  day: CivilDate,
): readonly RuleNotDue[] {
  const waits = new Set(open.map(({ rule }) => rule.code));
  return planned.proposals.flatMap(({ rule }) => {
    const last = decisions.findLast((each) => each.rule === rule.code && each.on <= day);
    if (last === undefined || waits.has(rule.code)) return [];
    const { proposal, on, until } = last;
    const reason: NotDueReason =
      last.decision === "defer" && until !== undefined
        ? { code: "deferred", on, until, proposal }
        : { code: "declined", on, proposal };
    return [{ rule, because: [reason] }];
  });
}
