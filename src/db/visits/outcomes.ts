import { and, asc, eq, isNull } from "drizzle-orm";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { DeclinedScope, Outcome, RecordedOutcome } from "../../domain/visits/outcome.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { outcomes } from "../tables/appointment-tables.ts";
import type { Records } from "../transaction/records.ts";

/** What came of a visit, or what was recorded at once, in the order of record; what was taken back is left out. */
export async function readOutcomes(
  records: Records,
  of: { readonly visit: string } | { readonly entry: string },
): Promise<readonly RecordedOutcome[]> {
  const { tx, municipality } = records;
  const rows = await tx
    .select()
    .from(outcomes)
    .where(
      and(
        eq(outcomes.municipality, municipality),
        "visit" in of ? eq(outcomes.visit, of.visit) : eq(outcomes.entry, of.entry),
        isNull(outcomes.undoneAt),
      ),
    )
    .orderBy(asc(outcomes.recordedAt), asc(outcomes.id));
  return Promise.all(rows.map((row) => outcomeOf(records, row)));
}

/** People's own words of what came of a visit, by the outcome; those of what was taken back too. */
export async function readOutcomeReasons(
  records: Records,
  visit: string,
): Promise<ReadonlyMap<string, string>> {
  const { tx, municipality } = records;
  const rows = await tx
    .select()
    .from(outcomes)
    .where(and(eq(outcomes.municipality, municipality), eq(outcomes.visit, visit)));
  const read = await Promise.all(rows.map((row) => outcomeOf(records, row)));
  return new Map(read.map(({ id, reason }) => [id, reason]));
}

export async function outcomeOf(
  records: Records,
  row: typeof outcomes.$inferSelect,
): Promise<RecordedOutcome> {
  return {
    id: row.id,
    entry: row.entry,
    child: row.child,
    visit: row.visit,
    outcome: row.outcome as Outcome,
    scope: (row.scope as DeclinedScope | null) ?? undefined,
    on: row.on as CivilDate,
    reason: (await unsealJson<string>(records, placeOf(row.id), row.reason)) ?? "",
    appointment: row.appointment ?? undefined,
    author: row.author,
    recordedAt: row.recordedAt,
    undoneAt: row.undoneAt ?? undefined,
  };
}

/** Lays an outcome down, new or taken back. The reason is a person's own words, and sealed. */
export async function saveOutcome(
  records: Records,
  outcome: RecordedOutcome,
  undoneBy: string | undefined,
): Promise<void> {
  const { pending, municipality } = records;
  pending.save(outcomes, {
    municipality,
    id: outcome.id,
    entry: outcome.entry,
    child: outcome.child,
    visit: outcome.visit,
    outcome: outcome.outcome,
    scope: outcome.scope ?? null,
    on: outcome.on,
    reason: await sealJson(records, placeOf(outcome.id), outcome.reason),
    appointment: outcome.appointment ?? null,
    author: outcome.author,
    recordedAt: outcome.recordedAt,
    undoneAt: outcome.undoneAt ?? null,
    undoneBy: undoneBy ?? null,
  });
}

function placeOf(row: string) {
  return { table: "outcome", column: "reason", row };
}
