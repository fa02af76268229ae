import type { ChildFacts } from "../criteria/child.ts";
import type { Condition } from "../criteria/condition.ts";
import { type FactLookup, factLookup } from "../criteria/known-facts.ts";
import { withUnresolved } from "../criteria/unresolved-criterion.ts";
import { type RecordedFactsByName, countingFacts } from "../criteria/recorded-facts.ts";
import { type CivilDate, type DayNumber, civilDateOfDay, dayNumberOf } from "../time/civil-date.ts";
import { correctedBirth, gestationalDaysAtBirth } from "../time/corrected-age.ts";
import type { KnownAnchor } from "./anchors.ts";
import type { Rule } from "./programme.ts";
import type { CorrectedAgeReason } from "./reason.ts";

/** The child as its programme is read for it on one day: what all rules ask, worked out once. */
export interface Subject {
  readonly child: ChildFacts;
  readonly day: CivilDate;
  readonly facts: RecordedFactsByName;
  readonly factOf: FactLookup;
  /** Only where the child is preterm, so that the clocks differ. */
  readonly correctedClock: CorrectedClock | undefined;
}

interface CorrectedClock {
  readonly birth: DayNumber;
  readonly because: readonly [CorrectedAgeReason];
}

export function subjectOn(
  child: ChildFacts,
  day: CivilDate,
  carried?: readonly Condition[],
): Subject {
  const facts = countingFacts(child.recordedFacts, day);
  const factOf = factLookup(child, facts, day);
  return {
    child,
    day,
    facts,
    factOf: carried === undefined ? factOf : withUnresolved(factOf, carried),
    correctedClock: correctedClock(child),
  };
}

/** The corrected clock, where a rule counts from the birth by it and it differs from the calendar's. */
export function correctedClockOf(
  rule: Rule,
  anchor: KnownAnchor,
  subject: Subject,
): CorrectedClock | undefined {
  return rule.clock === "corrected" && anchor.anchor === "birth"
    ? subject.correctedClock
    : undefined;
}

function correctedClock(child: ChildFacts): CorrectedClock | undefined {
  const { birthDate, dueDate, gestationalAgeDays } = child;
  if (birthDate === undefined) return undefined;
  const born = dayNumberOf(birthDate);
  const due = dueDate === undefined ? undefined : dayNumberOf(dueDate);
  const gestationalDays = gestationalDaysAtBirth(born, gestationalAgeDays, due);
  const birth = correctedBirth(born, gestationalDays);
  if (gestationalDays === undefined || birth === born) return undefined;
  const birthCountsAs = civilDateOfDay(birth);
  return { birth, because: [{ code: "correctedAge", gestationalDays, birthCountsAs }] };
}
