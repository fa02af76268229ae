import { invariant } from "../invariant.ts";
import { ownVisitRule } from "../needs/proposals/own-visit.ts";
import type { Programme, Rule } from "../programme/programme.ts";
import type { KnownProgrammes } from "../programme/versions/programmes.ts";
import { catchUpRuleOf } from "./catch-up.ts";
import type { StoredVisit } from "./stored-visit.ts";

/** The rule that a visit on record follows, in the version that planned it. */
export function ruleOf(
  programmes: KnownProgrammes,
  visit: Pick<StoredVisit, "rule" | "programme">,
): Rule {
  const rule = findRule(programmes.of(visit.programme), visit.rule);
  invariant(rule !== undefined, "a visit on record has a rule of its programme");
  return rule;
}

/** The rule of that code: the programme's own, one that catches up on such a one, or a professional's own visit. */
export function findRule(programme: Programme, code: string): Rule | undefined {
  return (
    programme.rules.find((rule) => rule.code === code) ??
    catchUpRuleOf(programme, code) ??
    ownVisitRule(programme, code)
  );
}
