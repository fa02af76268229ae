import type { Sex } from "./birth-letter.ts";
import { type ChildOnRecord, newChild } from "./child-on-record.ts";
import type { Identifier } from "./identifier.ts";

/** What is told of a twin whom nobody knew of. */
export interface ToldTwin {
  readonly identifiers: readonly Identifier[];
  readonly name: string | undefined;
  readonly sex: Sex | undefined;
}

/** Children born together, counted up by one. They are of one birth, so that a letter about both finds each. */
export function withTwinMore(
  bornTogether: readonly ChildOnRecord[],
  birth: string,
): readonly ChildOnRecord[] {
  const known = bornTogether.map(({ facts }) => facts.bornTogether ?? 1);
  const count = Math.max(bornTogether.length, ...known) + 1;
  return bornTogether.map((child) => ({
    ...child,
    birth,
    facts: { ...child.facts, bornTogether: count },
  }));
}

/** The twin of a child: the same family, days and circumstances of birth. What was weighed, measured or noticed is the other's own, and so is the minute. */
export function twinOf(child: ChildOnRecord, told: ToldTwin, id: string, now: Date): ChildOnRecord {
  const { family, birth, pregnancy, facts, particulars } = child;
  const { addressProtected, provisional, programmes } = child;
  const { expected, discharge } = particulars;
  return {
    ...newChild(id, family, now),
    ...told,
    birth,
    pregnancy,
    addressProtected,
    provisional,
    programmes,
    facts: { ...facts, birthWeightGrams: undefined, recordedFacts: [] },
    particulars: { expected, discharge },
  };
}
