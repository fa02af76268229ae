import { type Condition, OPPOSITE, type Verdict, compare } from "./condition.ts";
import type { FactLookup, KnownFact } from "./known-facts.ts";

/** A fact that decided a condition; `on` is absent when it was derived, and `because` says from which other facts. */
export interface Evidence extends KnownFact {
  readonly code: "fact";
  readonly fact: string;
}

/** The facts that decide a condition, each once, in the order they are read: without them it would be unknown or the other way round. Empty while it is unknown. */
export function decidingEvidence(condition: Condition, factOf: FactLookup): readonly Evidence[] {
  const { verdict, evidence } = weigh(condition, factOf);
  if (verdict === "unknown") return [];
  if (evidence.length < 2) return evidence;
  return [...new Map(evidence.map((each) => [each.fact, each])).values()];
}

interface Weighed {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
}

/** Each node once: of all and any, the parts with the whole's verdict decide it; of not, its one part. */
function weigh(condition: Condition, factOf: FactLookup): Weighed {
  if ("fact" in condition) {
    const known = factOf(condition.fact);
    const verdict = compare(condition, known?.value);
    const evidence = known ? [{ code: "fact" as const, fact: condition.fact, ...known }] : [];
    return { verdict, evidence };
  }
  if ("not" in condition) {
    const { verdict, evidence } = weigh(condition.not, factOf);
    return { verdict: OPPOSITE[verdict], evidence };
  }
  const [parts, decisive] =
    "all" in condition ? [condition.all, "fails" as const] : [condition.any, "holds" as const];
  const weighed = parts.map((part) => weigh(part, factOf));
  const verdict = joined(
    weighed.map((part) => part.verdict),
    decisive,
  );
  const deciding = weighed.filter((part) => part.verdict === verdict);
  return { verdict, evidence: deciding.flatMap(({ evidence }) => evidence) };
}

function joined(verdicts: readonly Verdict[], decisive: "holds" | "fails"): Verdict {
  if (verdicts.includes(decisive)) return decisive;
  return verdicts.includes("unknown") ? "unknown" : OPPOSITE[decisive];
}
