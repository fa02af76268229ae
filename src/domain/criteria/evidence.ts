import type { CivilDate } from "../time/civil-date.ts";
import { type Condition, judge } from "./condition.ts";
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
  const found = new Map<string, Evidence>();
  collectEvidence(condition, factOf, found);
  return [...found.values()];
}

/** The facts that would decide an undecided condition: those of undecided comparisons inside undecided parts, each once. Empty once it is decided. */
export function missingFacts(condition: Condition, factOf: FactLookup): readonly string[] {
  const missing = new Set<string>();
  collectMissing(condition, factOf, missing);
  return [...missing];
}

function collectEvidence(
  condition: Condition,
  factOf: FactLookup,
  found: Map<string, Evidence>,
): void {
  const verdict = judge(condition, factOf);
  if (verdict === "unknown") return;
  if ("fact" in condition) {
    const known = factOf(condition.fact);
    if (known !== undefined) found.set(condition.fact, { code: "fact", fact: condition.fact, ...known });
    return;
  }
  for (const part of partsOf(condition)) {
    const decides = "not" in condition || judge(part, factOf) === verdict;
    if (decides) collectEvidence(part, factOf, found);
  }
}

function collectMissing(condition: Condition, factOf: FactLookup, missing: Set<string>): void {
  if (judge(condition, factOf) !== "unknown") return;
  if ("fact" in condition) missing.add(condition.fact);
  else for (const part of partsOf(condition)) collectMissing(part, factOf, missing);
}

function partsOf(condition: Exclude<Condition, { fact: string }>): readonly Condition[] {
  if ("all" in condition) return condition.all;
  return "any" in condition ? condition.any : [condition.not];
}
