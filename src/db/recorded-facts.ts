import type { RecordedFact } from "../domain/criteria/recorded-facts.ts";
import { recordedFacts } from "./tables/visit-tables.ts";
import type { Records } from "./transaction/records.ts";

/** Adds what a professional recorded about a child; nothing is ever taken away. */
export function addRecordedFacts(
  { pending, municipality }: Records,
  child: string,
  facts: readonly RecordedFact[],
  author: string,
  at: Date,
): void {
  pending.add(
    recordedFacts,
    facts.map(({ fact, value, on }) => ({
      municipality,
      id: crypto.randomUUID(),
      child,
      fact,
      value,
      on,
      version: 0,
      author,
      source: null,
      recordedAt: at,
    })),
  );
}
