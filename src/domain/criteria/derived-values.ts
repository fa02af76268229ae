/** What values a fact that follows from the registration can have at all. */
export type DerivedValues = "boolean" | { readonly from: number; readonly to: number };

/** Wider than any birth, with room for a mistaken date: what a letter may say, or a birth 60 days after its due date. */
const GESTATIONAL_DAYS = { from: 0, to: 340 };

/** What a letter may say. */
const BIRTH_WEIGHT_GRAMS = { from: 1, to: 10_000 };

const VALUES: ReadonlyMap<string, DerivedValues> = new Map<string, DerivedValues>([
  ["first-time-parents", "boolean"],
  ["gestational-days", GESTATIONAL_DAYS],
  ["preterm", "boolean"],
  ["multiple-birth", "boolean"],
  ["early-discharge", "boolean"],
  ["in-daycare", "boolean"],
  ["turned-two-and-a-half", "boolean"],
  ["birth-weight-grams", BIRTH_WEIGHT_GRAMS],
]);

/** Undefined for a fact that people record: it may be anything. */
export function derivedValuesOf(fact: string): DerivedValues | undefined {
  return VALUES.get(fact);
}
