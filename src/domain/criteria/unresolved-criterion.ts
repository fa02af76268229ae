import { type Condition, judge } from "./condition.ts";
import { decidingEvidence } from "./evidence.ts";
import type { FactLookup, KnownFact } from "./known-facts.ts";

/** What nobody has resolved yet; people may record it, too. */
const UNRESOLVED_CRITERION = "unresolved-criterion";

/** The same, where a criterion that is carried is unresolved while it holds. What was recorded wins; a condition that asks for it itself finds what was recorded alone. */
export function withUnresolved(factOf: FactLookup, carried: readonly Condition[]): FactLookup {
  let unresolved: KnownFact | "nothing" | undefined;
  return (name) => {
    const known = factOf(name);
    if (known !== undefined || name !== UNRESOLVED_CRITERION) return known;
    unresolved ??= unresolvedBy(factOf, carried) ?? "nothing";
    return unresolved === "nothing" ? undefined : unresolved;
  };
}

function unresolvedBy(factOf: FactLookup, carried: readonly Condition[]): KnownFact | undefined {
  const holding = carried.filter((condition) => judge(condition, factOf) === "holds");
  if (holding.length === 0) return undefined;
  return { value: true, because: decidingEvidence({ all: holding }, factOf) };
}
