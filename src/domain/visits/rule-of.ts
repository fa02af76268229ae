import { invariant } from "../invariant.ts";
import type { Programme, Rule } from "../programme/programme.ts";
import type { StoredVisit } from "./stored-visit.ts";

/** The rule that a visit on record follows. */
export function ruleOf({ rules }: Programme, visit: Pick<StoredVisit, "rule">): Rule {
  const rule = rules.find(({ code }) => code === visit.rule);
  invariant(rule !== undefined, "a visit on record has a rule of its programme");
  return rule;
}
