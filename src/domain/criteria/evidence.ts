import type { CivilDate } from "../time/civil-date.ts";
import { type Condition, OPPOSITE, judge } from "./condition.ts";
import type { FactLookup } from "./known-facts.ts";
import type { FactValue } from "./recorded-facts.ts";

/** A fact that decided a condition; `on` is absent when it was derived. */
export interface Evidence {
  readonly code: "fact";
  readonly fact: string;
  readonly value: FactValue;
  readonly on?: CivilDate;
}

/** The facts that decide a condition, each once, in the order they are read: without them it would be unknown or the other way round. Empty while it is unknown. */
export function decidingEvidence(condition: Condition, factOf: FactLookup): readonly Evidence[] {
  const found: Evidence[] = [];
  const verdict = judge(condition, factOf);
  if (verdict !== "unknown") collectEvidence(condition, verdict, factOf, found);
  return found;
}

/** The condition has this verdict: of all and any, the parts that have it too decide; of not, its one part. */
function collectEvidence(
  condition: Condition,
  verdict: "holds" | "fails",
  factOf: FactLookup,
  found: Evidence[],
): void {
  if ("fact" in condition) {
    const { fact } = condition;
    const known = factOf(fact);
    if (known !== undefined && !found.some((evidence) => evidence.fact === fact)) {
      found.push({ code: "fact", fact, ...known });
    }
    return;
  }
  const wanted = "not" in condition ? OPPOSITE[verdict] : verdict;
  for (const part of partsOf(condition)) {
    if (judge(part, factOf) === wanted) collectEvidence(part, wanted, factOf, found);
  }
}

function partsOf(condition: Exclude<Condition, { fact: string }>): readonly Condition[] {
  if ("all" in condition) return condition.all;
  return "any" in condition ? condition.any : [condition.not];
}
