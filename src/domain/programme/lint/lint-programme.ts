import { factsIn } from "../../criteria/condition.ts";
import { isNamedFact } from "../../criteria/fact-labels.ts";
import { FIRST_SCHEDULE_DAY, LAST_SCHEDULE_DAY } from "../../time/civil-date.ts";
import type { ClosingDays } from "../../time/visiting-days.ts";
import type { Programme, Rule } from "../programme.ts";
import { canHold } from "./can-hold.ts";
import type { Finding } from "./finding.ts";
import { gapFindings } from "./visits-around.ts";
import { windowFindings } from "./year-of-windows.ts";

/** How far from a transition the nearest visit may be. Our own default. */
const GAP_WEEKS_DEFAULT = 12;

/** What is amiss with a programme before any child follows it, rule by rule, and then as a whole. */
export function lintProgramme(
  { rules, validFrom }: Programme,
  closingDays: ClosingDays,
  gapWeeks: number = GAP_WEEKS_DEFAULT,
): readonly Finding[] {
  // A programme may be valid from days from which no schedule is counted.
  const since = validFrom < FIRST_SCHEDULE_DAY ? FIRST_SCHEDULE_DAY : validFrom;
  const from = since > LAST_SCHEDULE_DAY ? LAST_SCHEDULE_DAY : since;
  const ofRules = rules.flatMap((rule, place) => [
    ...conditionFindings(rule, place),
    ...windowFindings(rule, place, from, closingDays),
  ]);
  return [...ofRules, ...gapFindings(rules, from, gapWeeks)];
}

function conditionFindings({ when, anchors }: Rule, rule: number): readonly Finding[] {
  const never: readonly Finding[] =
    when !== undefined && canHold(when) === false ? [{ code: "conditionNeverHolds", rule }] : [];
  const ofAnchors = anchors.flatMap((anchor) =>
    anchor.startsWith("fact:") ? [anchor.slice("fact:".length)] : [],
  );
  const facts = new Set([...(when === undefined ? [] : factsIn(when)), ...ofAnchors]);
  const unknown = [...facts].filter((fact) => !isNamedFact(fact));
  return [...never, ...unknown.map((fact): Finding => ({ code: "unknownFact", rule, fact }))];
}
