import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import {
  type FamilyImport,
  type ImportProgress,
  LINE_STATES,
  type LineState,
} from "../../domain/visits/family-import.ts";
import { importLines, importMatches, imports } from "../tables/import-tables.ts";
import type { Records } from "../transaction/records.ts";

export async function readImport(
  { tx, municipality }: Records,
  id: string,
): Promise<FamilyImport | undefined> {
  const [row] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.municipality, municipality), eq(imports.id, id)));
  return row && importOf(row);
}

/** Imports, the newest first, from the one after a moment and an id on. */
export async function latestImports(
  { tx, municipality }: Records,
  after: readonly [recordedAt: string, id: string] | undefined,
  limit: number,
): Promise<readonly FamilyImport[]> {
  const found = await tx
    .select()
    .from(imports)
    .where(
      and(
        eq(imports.municipality, municipality),
        after &&
          sql`(${imports.recordedAt}, ${imports.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(desc(imports.recordedAt), desc(imports.id))
    .limit(limit);
  return found.map(importOf);
}

/** Those that nobody has carried out or given up, the oldest first. */
export async function openImports({ tx, municipality }: Records): Promise<readonly FamilyImport[]> {
  const found = await tx
    .select()
    .from(imports)
    .where(
      and(
        eq(imports.municipality, municipality),
        inArray(imports.state, ["checking", "ready", "committing"]),
      ),
    )
    .orderBy(asc(imports.recordedAt), asc(imports.id));
  return found.map(importOf);
}

/** Lays down an import that is new. */
export async function addImport({ tx, municipality }: Records, added: FamilyImport): Promise<void> {
  await tx.insert(imports).values({ municipality, ...added });
}

/** Lays an import down as it is from now on; what is over keeps nothing of what was sent. */
export async function changeImport(
  { tx, municipality }: Records,
  { id, state, lines, skipsFaulty, doneFor, doneAs, committedAt, endedAt, version }: FamilyImport,
): Promise<void> {
  await tx
    .update(imports)
    .set({
      state,
      lines,
      skipsFaulty,
      doneFor,
      doneAs,
      committedAt: committedAt ?? null,
      endedAt: endedAt ?? null,
      version,
    })
    .where(and(eq(imports.municipality, municipality), eq(imports.id, id)));
  if (endedAt === undefined) return;
  await tx
    .update(importLines)
    .set({ content: null })
    .where(and(eq(importLines.municipality, municipality), eq(importLines.import, id)));
}

export async function readProgress(
  { tx, municipality }: Records,
  id: string,
): Promise<ImportProgress> {
  const ofImport = and(eq(importLines.municipality, municipality), eq(importLines.import, id));
  const [counted, [undecided]] = await Promise.all([
    tx
      .select({
        state: importLines.state,
        count: sql<number>`count(*)::int`,
        made: sql<number>`sum(cardinality(children_made))::int`,
        joined: sql<number>`sum(cardinality(children_joined))::int`,
      })
      .from(importLines)
      .where(ofImport)
      .groupBy(importLines.state)
      .execute(),
    tx
      .select({ count: sql<number>`count(*)::int` })
      .from(importMatches)
      .where(
        and(
          eq(importMatches.municipality, municipality),
          eq(importMatches.import, id),
          isNull(importMatches.decision),
        ),
      )
      .execute(),
  ]);
  const ofState = (state: LineState) => counted.find((row) => row.state === state)?.count ?? 0;
  const lines = Object.fromEntries(LINE_STATES.map((state) => [state, ofState(state)]));
  return {
    lines: lines as Record<LineState, number>,
    childrenMade: counted.reduce((sum, { made }) => sum + made, 0),
    childrenJoined: counted.reduce((sum, { joined }) => sum + joined, 0),
    undecidedMatches: undecided?.count ?? 0,
  };
}

function importOf(row: typeof imports.$inferSelect): FamilyImport {
  const { municipality: _, followedFrom, committedAt, endedAt, ...others } = row;
  return {
    ...others,
    followedFrom: followedFrom as CivilDate,
    committedAt: committedAt ?? undefined,
    endedAt: endedAt ?? undefined,
  };
}
