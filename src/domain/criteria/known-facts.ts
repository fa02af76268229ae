import type { CivilDate } from "../time/civil-date.ts";
import type { ChildFacts } from "./child.ts";
import { derivedFact } from "./derived-facts.ts";
import type { FactValue, RecordedFactsByName } from "./recorded-facts.ts";

/** A fact as conditions read it; `on` is the day it counts from, absent for a derived one, which may say from which others it follows. */
export interface KnownFact {
  readonly value: FactValue;
  readonly on?: CivilDate;
  readonly because?: readonly (KnownFact & { readonly code: "fact"; readonly fact: string })[];
}

/** Looks a fact up by name; undefined where nobody knows. */
export type FactLookup = (name: string) => KnownFact | undefined;

/** What is known of a child on a day: a recorded fact wins over a derived one. */
export function factLookup(
  child: ChildFacts,
  counting: RecordedFactsByName,
  day: CivilDate,
): FactLookup {
  return (name) => {
    const recorded = counting.get(name);
    if (recorded !== undefined) return { value: recorded.value, on: recorded.on };
    const value = derivedFact(name, child, day);
    return value === undefined ? undefined : { value };
  };
}
