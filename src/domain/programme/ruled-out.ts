import { judge } from "../criteria/condition.ts";
import { decidingEvidence } from "../criteria/evidence.ts";
import type { Rule } from "./programme.ts";
import type { NotDueReason } from "./reason.ts";
import type { Subject } from "./subject.ts";

/** Why a rule gives no visit for now. */
export type RuledOut =
  | { readonly kind: "undecided"; readonly missing: readonly string[] }
  | { readonly kind: "notDue"; readonly because: readonly [NotDueReason] };

/** What settles a rule before any day is counted: a pregnancy that has ended, its condition, or that only a person may ask for it. */
export function ruledOutBeforeCounting(rule: Rule, subject: Subject): RuledOut | undefined {
  const { birthDate } = subject.child;
  if (rule.pregnancyOnly && birthDate !== undefined) {
    return notDue({ code: "lapsed", bornOn: birthDate });
  }
  if (rule.when === undefined) {
    return rule.offer === "needs" ? notDue({ code: "onRequest" }) : undefined;
  }
  const missing: string[] = [];
  const verdict = judge(rule.when, subject.factOf, missing);
  if (verdict === "holds") return undefined;
  if (verdict === "unknown") return { kind: "undecided", missing };
  return notDue({
    code: "conditionNotMet",
    because: decidingEvidence(rule.when, subject.factOf),
  });
}

export function notDue(reason: NotDueReason): RuledOut {
  return { kind: "notDue", because: [reason] };
}
