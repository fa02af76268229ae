import { type Result, accepted, refused } from "../../result.ts";
import type { ProgrammeDocument, RuleDocument } from "../programme-document.ts";

/** One thing that might be otherwise: a rule more, or one that only some are offered for everyone. */
export type ProgrammeChange =
  | { readonly add: RuleDocument }
  | { readonly offer: { readonly rule: string; readonly to: "everyone" } };

/** The version of a programme that nobody has written: it is only asked about. */
const ASKED_ABOUT = "what-if";

/** A programme with that one thing otherwise. Offered to everyone, a rule asks for nothing and waits for no day. */
export function changedDocument(
  document: ProgrammeDocument,
  change: ProgrammeChange,
): Result<ProgrammeDocument, { readonly kind: "unknownRule" | "duplicateRule" }> {
  const changed = { ...document, version: ASKED_ABOUT };
  if ("add" in change) {
    const isThere = document.rules.some(({ code }) => code === change.add.code);
    return isThere
      ? refused({ kind: "duplicateRule" })
      : accepted({ ...changed, rules: [...document.rules, change.add] });
  }
  const { rule: code } = change.offer;
  if (!document.rules.some((rule) => rule.code === code)) return refused({ kind: "unknownRule" });
  const rules = document.rules.map((rule): RuleDocument => {
    if (rule.code !== code) return rule;
    const { when: _condition, proposeFrom: _day, ...rest } = rule;
    return { ...rest, offer: "everyone" };
  });
  return accepted({ ...changed, rules });
}
