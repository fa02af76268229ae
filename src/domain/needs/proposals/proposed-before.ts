import type { ChildFacts } from "../../criteria/child.ts";
import { type Condition, judge } from "../../criteria/condition.ts";
import { turnsTwoAndAHalf } from "../../criteria/derived-facts.ts";
import { decidingEvidence } from "../../criteria/evidence.ts";
import { firstProposalDay, visitsOnDecision } from "../../programme/plan-visits.ts";
import type { Rule } from "../../programme/programme.ts";
import type { OwedVisit } from "../../programme/schedule.ts";
import { subjectOn } from "../../programme/subject.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { daysAfter } from "../../time/days-after.ts";
import type { ClosingDays } from "../../time/visiting-days.ts";

/**
 * A child that was a candidate on a day since its proposals began, and is none any more: whoever was on the list is
 * decided by a person, and does not drop out because a fact has changed since. Undefined where the rule has no such
 * day, or never held on one.
 */
export function proposedBefore(
  rule: Rule,
  child: ChildFacts,
  closingDays: ClosingDays,
  day: CivilDate,
  carried?: readonly Condition[],
): OwedVisit | undefined {
  const { when } = rule;
  const from = firstProposalDay(rule, subjectOn(child, day));
  if (when === undefined || from === undefined || from > day) return undefined;
  for (const then of turningDays(child, from, day)) {
    const { factOf } = subjectOn(child, then, carried);
    if (judge(when, factOf) !== "holds") continue;
    const [visit] = visitsOnDecision(rule, child, closingDays, day);
    const because = decidingEvidence(when, factOf);
    return (
      visit && {
        ...visit,
        because: [
          { code: "proposedOnNeed" },
          { code: "conditionHeld", on: then, because },
          ...visit.because,
        ],
      }
    );
  }
  return undefined;
}

/** The days on which what is known of a child could have become another, the latest first; between them nothing changes. */
function turningDays(
  { recordedFacts, daycareStart, birthDate }: ChildFacts,
  from: CivilDate,
  day: CivilDate,
): readonly CivilDate[] {
  const days = [
    from,
    ...recordedFacts.flatMap(({ on, until }) => (until ? [on, daysAfter(until, 1)] : [on])),
  ];
  if (birthDate !== undefined) days.push(turnsTwoAndAHalf(birthDate));
  if (daycareStart !== undefined) days.push(daycareStart);
  return [...new Set(days)]
    .filter((on) => on >= from && on <= day)
    .sort()
    .toReversed();
}
