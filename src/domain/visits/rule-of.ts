import { invariant } from "../invariant.ts";
import type { Rule } from "../programme/programme.ts";
import type { Programmes } from "../programme/versions/programmes.ts";
import type { StoredVisit } from "./stored-visit.ts";

/** The rule that a visit on record follows, in the version that planned it. */
export function ruleOf(
  programmes: Pick<Programmes, "of">,
  visit: Pick<StoredVisit, "rule" | "programme">,
): Rule {
  const { rules } = programmes.of(visit.programme);
  const rule = rules.find(({ code }) => code === visit.rule);
  invariant(rule !== undefined, "a visit on record has a rule of its programme");
  return rule;
}
