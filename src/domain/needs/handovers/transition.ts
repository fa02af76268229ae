import type { ChildFacts } from "../../criteria/child.ts";
import { factsIn } from "../../criteria/condition.ts";
import type { Rule } from "../../programme/programme.ts";
import type { RecordedFact } from "../../criteria/recorded-facts.ts";
import type { CivilDate } from "../../time/civil-date.ts";

/** Where a child goes on to: what is known of it should follow. */
export const TRANSITIONS = ["daycare", "kindergarten", "municipality"] as const;
export type Transition = (typeof TRANSITIONS)[number];

/** The transitions whose day is told of a child; a move is told by its departure. */
export const STARTS = ["daycare", "kindergarten"] as const satisfies readonly Transition[];
export type Start = (typeof STARTS)[number];

/** The day on which a child begins there; undefined while nobody knows it. */
export function startOf(
  start: Start,
  { daycareStart, kindergartenStart }: Pick<ChildFacts, "daycareStart" | "kindergartenStart">,
): CivilDate | undefined {
  return start === "daycare" ? daycareStart : kindergartenStart;
}

/** The recorded fact that says whether anything has to be handed over. */
export function neededFact(transition: Transition): RecordedFact["fact"] {
  return `${transition}-handover-needed`;
}

/** The recorded fact that says whether the parents agree. */
export function consentFact(transition: Transition): RecordedFact["fact"] {
  return `${transition}-handover-consent`;
}

/** Whether a rule asks whether something is handed over, whatever a programme calls it: a meeting at the start, or one when the child has settled in. */
export function asksForHandover({ when }: Pick<Rule, "when">, transition: Transition): boolean {
  const facts = new Set([neededFact(transition), consentFact(transition)]);
  return when !== undefined && factsIn(when).some((fact) => facts.has(fact));
}
