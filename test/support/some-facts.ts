import fc from "fast-check";
import type { Comparison, Condition } from "../../src/domain/criteria/condition.ts";
import type { FactLookup } from "../../src/domain/criteria/known-facts.ts";
import type { FactValue } from "../../src/domain/criteria/recorded-facts.ts";

/** Facts by name; what is left out nobody knows. */
export type Facts = Readonly<Record<string, FactValue>>;

export function lookupIn(facts: Facts): FactLookup {
  return (name) => {
    const value = facts[name];
    return value === undefined ? undefined : { value };
  };
}

export function withoutFacts(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

export const FACT_NAMES = ["a", "b", "c", "d"] as const;
const anyName = fc.constantFrom(...FACT_NAMES);
const anyNumber = fc.integer({ min: 0, max: 3 });
const anyText = fc.constantFrom("low", "high", "1", "true");
const anyValue = fc.oneof(fc.boolean(), anyNumber, anyText);

/** Few names and values, so that comparisons meet. */
export const anyFacts: fc.Arbitrary<Facts> = fc.dictionary(
  anyName,
  fc.option(anyValue, { nil: null, freq: 6 }),
  { noNullPrototype: true },
);

const anyComparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({ fact: anyName, is: anyValue }),
  fc.record({ fact: anyName, atLeast: anyNumber }),
  fc.record({ fact: anyName, atMost: anyNumber }),
);

/** Conditions without the constants `all: []` and `any: []`, which no fact decides. */
export const anyCondition = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      anyComparison,
      fc.record({ all: parts }),
      fc.record({ any: parts }),
      fc.record({ not: tie("condition") }),
    ),
  };
}).condition;

/** The same condition with a fact of its own for each comparison, each as the one that it stands for. */
export function readOnce(
  condition: Condition,
  facts: Facts,
): { readonly condition: Condition; readonly facts: Facts } {
  const known: Record<string, FactValue> = {};
  let read = 0;
  const renamed = (part: Condition): Condition => {
    if ("fact" in part) {
      const fact = `${part.fact}-${read++}`;
      const value = facts[part.fact];
      if (value !== undefined) known[fact] = value;
      return { ...part, fact };
    }
    if ("not" in part) return { not: renamed(part.not) };
    return "all" in part ? { all: part.all.map(renamed) } : { any: part.any.map(renamed) };
  };
  return { condition: renamed(condition), facts: known };
}
