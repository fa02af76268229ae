import type { RecordedFact } from "../domain/criteria/recorded-facts.ts";
import { recordedFacts } from "./tables/visit-tables.ts";
import type { Records } from "./transaction/records.ts";

/** Adds what a professional recorded about a child, with the version of the child that it makes; nothing is ever taken away. */
export function addRecordedFacts(
  { pending, municipality }: Records,
  { id: child, version }: { readonly id: string; readonly version: number },
  facts: readonly RecordedFact[],
  said: { readonly author: string; readonly source: string | undefined; readonly at: Date },
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
      version,
      author: said.author,
      source: said.source ?? null,
      recordedAt: said.at,
    })),
  );
}
