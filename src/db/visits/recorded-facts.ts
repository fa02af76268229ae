import type { FactValue, RecordedFact } from "../../domain/criteria/recorded-facts.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { recordedFacts } from "../tables/visit-tables.ts";
import type { Records } from "../transaction/records.ts";

/** Adds what a professional recorded about a child, with the version of the child that it makes; nothing is ever taken away. */
export function addRecordedFacts(
  { pending, municipality }: Records,
  { id: child, version }: { readonly id: string; readonly version: number },
  facts: readonly RecordedFact[],
  said: { readonly author: string; readonly source: string | undefined; readonly at: Date },
): void {
  pending.add(
    recordedFacts,
    facts.map(({ fact, value, on, until }) => ({
      municipality,
      id: crypto.randomUUID(),
      child,
      fact,
      value,
      on,
      until: until ?? null,
      version,
      author: said.author,
      source: said.source ?? null,
      recordedAt: said.at,
    })),
  );
}

/** A fact as its row says it. */
export function factOf({
  fact,
  value,
  on,
  until,
}: Pick<typeof recordedFacts.$inferSelect, "fact" | "value" | "on" | "until">): RecordedFact {
  return {
    fact,
    value: value as FactValue,
    on: on as CivilDate,
    ...(until !== null && { until: until as CivilDate }),
  };
}
