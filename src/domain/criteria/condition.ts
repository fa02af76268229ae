import type { FactLookup } from "./known-facts.ts";
import type { FactValue } from "./recorded-facts.ts";

export type Comparison =
  | { readonly fact: string; readonly is: boolean | number | string }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number };

/** When a rule applies: comparisons of facts, joined by all, any and not. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** The facts that a condition reads, as often as it does. */
export function factsOf(condition: Condition): readonly string[] {
  if ("fact" in condition) return [condition.fact];
  if ("not" in condition) return factsOf(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(factsOf);
}

/** What nobody has recorded is unknown, never false (Kleene's strong logic of three values). */
export type Verdict = "holds" | "fails" | "unknown";

export const OPPOSITE = { holds: "fails", fails: "holds", unknown: "unknown" } as const;

/** Whether a condition holds. Where it is undecided, `missing` gains the facts that would decide it: those of undecided comparisons inside undecided parts, each once. */
export function judge(condition: Condition, factOf: FactLookup, missing: string[] = []): Verdict {
  if ("fact" in condition) {
    const verdict = compare(condition, factOf(condition.fact)?.value);
    if (verdict === "unknown" && !missing.includes(condition.fact)) missing.push(condition.fact);
    return verdict;
  }
  if ("all" in condition) return judgeEach(condition.all, "fails", factOf, missing);
  if ("any" in condition) return judgeEach(condition.any, "holds", factOf, missing);
  return OPPOSITE[judge(condition.not, factOf, missing)];
}

/** One part that gives `decisive` decides; else one unknown leaves it open; else the opposite. */
function judgeEach(
  parts: readonly Condition[],
  decisive: "holds" | "fails",
  factOf: FactLookup,
  missing: string[],
): Verdict {
  const missingBefore = missing.length;
  let verdict: Verdict = OPPOSITE[decisive];
  for (const part of parts) {
    const partly = judge(part, factOf, missing);
    if (partly === decisive) {
      missing.length = missingBefore; // decided without them
      return decisive;
    }
    if (partly === "unknown") verdict = "unknown";
  }
  return verdict;
}

/** Whether one fact is as a comparison asks; unknown where nobody knows it, or it is no number to be measured. */
export function compare(comparison: Comparison, value: FactValue | undefined): Verdict {
  if (value === undefined || value === null) return "unknown";
  if ("is" in comparison) return value === comparison.is ? "holds" : "fails";
  if (typeof value !== "number") return "unknown";
  const within = "atLeast" in comparison ? value >= comparison.atLeast : value <= comparison.atMost;
  return within ? "holds" : "fails";
}

/** The facts that a condition reads. */
export function factsIn(condition: Condition): readonly string[] {
  if ("fact" in condition) return [condition.fact];
  if ("not" in condition) return factsIn(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(factsIn);
}
