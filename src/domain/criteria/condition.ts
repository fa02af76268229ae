import type { FactLookup } from "./known-facts.ts";

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

/** What nobody has recorded is unknown, never false (Kleene's strong logic of three values). */
export type Verdict = "holds" | "fails" | "unknown";

const OPPOSITE: Readonly<Record<Verdict, Verdict>> = {
  holds: "fails",
  fails: "holds",
  unknown: "unknown",
};

export function judge(condition: Condition, factOf: FactLookup): Verdict {
  if ("fact" in condition) return judgeComparison(condition, factOf);
  if ("all" in condition) return judgeEach(condition.all, factOf, "fails");
  if ("any" in condition) return judgeEach(condition.any, factOf, "holds");
  return OPPOSITE[judge(condition.not, factOf)];
}

/** One part that gives `decisive` decides; else one unknown leaves it open; else the opposite. */
function judgeEach(
  parts: readonly Condition[],
  factOf: FactLookup,
  decisive: "holds" | "fails",
): Verdict {
  let verdict: Verdict = OPPOSITE[decisive];
  for (const part of parts) {
    const partly = judge(part, factOf);
    if (partly === decisive) return decisive;
    if (partly === "unknown") verdict = "unknown";
  }
  return verdict;
}

function judgeComparison(comparison: Comparison, factOf: FactLookup): Verdict {
  const value = factOf(comparison.fact)?.value;
  if (value === undefined || value === null) return "unknown";
  if ("is" in comparison) return value === comparison.is ? "holds" : "fails";
  if (typeof value !== "number") return "unknown";
  const within =
    "atLeast" in comparison ? value >= comparison.atLeast : value <= comparison.atMost;
  return within ? "holds" : "fails";
}
