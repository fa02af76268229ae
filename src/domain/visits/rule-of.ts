import { invariant } from "../invariant.ts";
import type { Programme, Rule } from "../programme/programme.ts";
import { catchUpRuleOf } from "./catch-up.ts";
import type { StoredVisit } from "./stored-visit.ts";

/** The rule that a visit on record follows. */
export function ruleOf(programme: Programme, visit: Pick<StoredVisit, "rule">): Rule {
  const rule = findRule(programme, visit.rule);
  invariant(rule !== undefined, "a visit on record has a rule of its programme");
  return rule;
}

/** The rule of that code: the programme's own, or one that catches up on such a one. */
export function findRule(programme: Programme, code: string): Rule | undefined {
  return programme.rules.find((rule) => rule.code === code) ?? catchUpRuleOf(programme, code);
}
