import type { OwedVisit } from "../../src/domain/programme/schedule.ts";
import type { StoredVisit } from "../../src/domain/visits/stored-visit.ts";
import { NO_HISTORY } from "../../src/domain/visits/visit-history.ts";

/** A visit that is owed, as it is kept, but for what a test says. */
export function aStoredVisit(
  { rule, occurrence, window, provisional, feasible, because }: OwedVisit,
  difference: Partial<StoredVisit> = {},
): StoredVisit {
  return {
    id: `${rule.code} ${occurrence}`,
    child: "a-child",
    rule: rule.code,
    occurrence,
    window,
    provisional,
    feasible,
    because,
    programme: { id: "a-programme", version: "2026-1" },
    version: 1,
    isWithdrawn: false,
    history: NO_HISTORY,
    tensions: [],
    ...difference,
  };
}

/** Ids one after the other, for what asks for new ones. */
export function newIds(kind = "new"): () => string {
  let ids = 0;
  return () => `${kind}-${++ids}`;
}
