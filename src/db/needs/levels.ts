import { and, asc, desc, eq } from "drizzle-orm";
import type { Level, LevelSet } from "../../domain/needs/help/level.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { isAnyOf } from "../tables/columns.ts";
import { levels } from "../tables/support-tables.ts";
import type { Records } from "../transaction/records.ts";

/** All that was ever said of a child's level, in the order in which it was. */
export async function readLevels(records: Records, child: string): Promise<readonly LevelSet[]> {
  const { tx, municipality } = records;
  const found = await tx
    .select()
    .from(levels)
    .where(and(eq(levels.municipality, municipality), eq(levels.child, child)))
    .orderBy(asc(levels.version));
  return Promise.all(
    found.map(async (row) => ({
      ...standingOf(row),
      version: row.version,
      reason: (await unsealJson<string>(records, placeOf(child, row.version), row.reason)) ?? "",
      author: row.author,
      recordedAt: row.recordedAt,
    })),
  );
}

/** How the level of a child stands: what was said last. */
export type StandingLevel = Pick<LevelSet, "level" | "nextMeetingOn">;

/** How the levels of these children stand, of those for whom one was set. */
export async function readStandingLevels(
  { tx, municipality }: Records,
  children: readonly string[],
): Promise<ReadonlyMap<string, StandingLevel>> {
  if (children.length === 0) return new Map();
  const found = await tx
    .selectDistinctOn([levels.child])
    .from(levels)
    .where(and(eq(levels.municipality, municipality), isAnyOf(levels.child, children)))
    .orderBy(asc(levels.child), desc(levels.version));
  return new Map(found.map((row) => [row.child, standingOf(row)]));
}

/** Lays down a child's level. Why it was set is a person's own words, and sealed. */
export async function addLevel(records: Records, child: string, set: LevelSet): Promise<void> {
  const { pending, municipality } = records;
  const { version, level, nextMeetingOn, author, recordedAt } = set;
  const reason = await sealJson(records, placeOf(child, version), set.reason);
  const row = { child, version, level, reason, author, recordedAt };
  pending.add(levels, [{ municipality, ...row, nextMeetingOn: nextMeetingOn ?? null }]);
}

function standingOf({ level, nextMeetingOn }: typeof levels.$inferSelect): StandingLevel {
  return {
    level: level as Level,
    nextMeetingOn: (nextMeetingOn as CivilDate | null) ?? undefined,
  };
}

function placeOf(child: string, version: number) {
  return { table: "level", column: "reason", row: `${child}/${version}` };
}
