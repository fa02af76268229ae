import { type SQL, and, eq, max, not, sql } from "drizzle-orm";
import type { TimeSpan } from "../../domain/time/time-span.ts";
import { isAnyOf } from "../tables/columns.ts";
import { children } from "../tables/family-tables.ts";
import { events } from "../tables/ledger-tables.ts";
import type { Records } from "../transaction/records.ts";

/** When something was last put on record about each of these children, as its events tell it. */
export async function lastChangesOf(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (ids.length === 0) return new Map();
  const found = await tx
    .select({ child: events.child, at: max(events.at) })
    .from(events)
    .where(and(eq(events.municipality, municipality), isAnyOf(events.child, ids)))
    .groupBy(events.child);
  return new Map(
    found.flatMap(({ child, at }) => (child === null || at === null ? [] : [[child, at] as const])),
  );
}

/** The children of a query of whom something was last put on record in a stretch of time. */
export function childChangedIn(span: TimeSpan): SQL | undefined {
  return isWithin(
    sql`(select max(told.at) from event as told
      where told.municipality = ${children.municipality} and told.child = ${children.id})`,
    span,
  );
}

/** Whether a moment lies in a stretch of time; undefined where any does. */
export function isWithin(moment: SQL, { from, until, except = [] }: TimeSpan): SQL | undefined {
  return and(
    from && sql`${moment} >= ${from.toISOString()}::timestamptz`,
    until && sql`${moment} < ${until.toISOString()}::timestamptz`,
    ...except.map((span) => not(isWithin(moment, span) ?? sql`true`)),
  );
}
