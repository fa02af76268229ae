import type { ChildFacts } from "../criteria/child.ts";
import { knownAnchor } from "../programme/anchors.ts";
import type { Rule } from "../programme/programme.ts";
import type { UndecidedRule } from "../programme/schedule.ts";
import { type Subject, correctedClockOf, subjectOn } from "../programme/subject.ts";
import { countWindows } from "../programme/visit-window.ts";
import { type CivilDate, type DayNumber, addDays, dayNumberOf } from "../time/civil-date.ts";
import { OCCURRENCES_MAX } from "../time/repeat.ts";

/** Half a year: what a rule of the third year waits for is nothing to ask of a newborn. Our own default. */
const ASKED_AHEAD_DAYS = 183;

/** What nobody has recorded of a child and would decide a rule whose window could open within half a year of a day, each once. */
export function factsToAsk(
  child: ChildFacts,
  undecided: readonly UndecidedRule[],
  day: CivilDate,
): readonly string[] {
  const subject = subjectOn(child, day);
  const missing = undecided
    .filter(({ rule }) => couldOpenSoon(rule, subject))
    .flatMap((each) => each.missing);
  return [...new Set(missing)];
}

function couldOpenSoon(rule: Rule, subject: Subject): boolean {
  const today = dayNumberOf(subject.day);
  const from = countedFrom(rule, subject);
  if (from === undefined) return false;
  const last = addDays(today, ASKED_AHEAD_DAYS);
  return countWindows(rule, from, OCCURRENCES_MAX).some(
    ({ earliest, latest }) => earliest <= last && latest >= today,
  );
}

/** A rule that counts from a fact which nobody has recorded could count from today. */
function countedFrom(rule: Rule, subject: Subject): DayNumber | undefined {
  const anchor = knownAnchor(rule.anchors, subject.child, subject.facts);
  if (anchor !== undefined) {
    return correctedClockOf(rule, anchor, subject)?.birth ?? dayNumberOf(anchor.on);
  }
  const isOfFact = rule.anchors.some((each) => each.startsWith("fact:"));
  return isOfFact ? dayNumberOf(subject.day) : undefined;
}
