import { invariant } from "../../domain/invariant.ts";
import type { Rule } from "../../domain/programme/programme.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";

/** The rule that a visit on record follows. */
export function ruleOf({ programme }: Desk, visit: Pick<StoredVisit, "rule">): Rule {
  const rule = programme.rules.find(({ code }) => code === visit.rule);
  invariant(rule !== undefined, "a visit on record has a rule of its programme");
  return rule;
}
