import { type SQL, and, asc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { MatchReason } from "../../domain/registration/perhaps-same-child.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { ImportMatch } from "../../domain/visits/family-import.ts";
import { rows } from "../connection/database.ts";
import { importMatches } from "../tables/import-tables.ts";
import type { Records } from "../transaction/records.ts";

export type NewMatch = Pick<ImportMatch, "line" | "place" | "other" | "because">;

/** Rows that are written at once. */
const CHUNK = 500;

/** Lays down that children may be others, for a person to look at. */
export async function addMatches(
  { tx, municipality }: Records,
  of: string,
  added: readonly NewMatch[],
): Promise<void> {
  for (let first = 0; first < added.length; first += CHUNK) {
    await tx.insert(importMatches).values(
      added.slice(first, first + CHUNK).map(({ line, place, other, because }) => ({
        municipality,
        id: crypto.randomUUID(),
        import: of,
        line,
        place,
        child: other.kind === "child" ? other.child : null,
        otherLine: other.kind === "line" ? other.line : null,
        otherPlace: other.kind === "line" ? other.place : null,
        because: [...because],
      })),
    );
  }
}

/** The matches of some lines of an import, of either of the two lines. */
export async function matchesOfLine(
  records: Records,
  of: string,
  line: number,
): Promise<readonly ImportMatch[]> {
  return found(
    records,
    and(
      eq(importMatches.import, of),
      or(eq(importMatches.line, line), eq(importMatches.otherLine, line)),
    ),
  );
}

/** Matches of an import in the order of their lines, decided or not. */
export async function listMatches(
  records: Records,
  of: string,
  decided: boolean | undefined,
  after: readonly [line: number, id: string] | undefined,
  limit: number,
): Promise<readonly ImportMatch[]> {
  const isDecided = decided === true ? isNotNull : isNull;
  return found(
    records,
    and(
      eq(importMatches.import, of),
      decided === undefined ? undefined : isDecided(importMatches.decision),
      after && sql`(${importMatches.line}, ${importMatches.id}) > (${after[0]}, ${after[1]}::uuid)`,
    ),
    limit,
  );
}

export async function readMatch(records: Records, id: string): Promise<ImportMatch | undefined> {
  const [match] = await found(records, eq(importMatches.id, id));
  return match;
}

export async function decideMatch(
  { tx, municipality }: Records,
  { id, decision, version }: ImportMatch,
  by: string,
  at: Date,
): Promise<void> {
  await tx
    .update(importMatches)
    .set({ decision: decision ?? null, version, decidedBy: by, decidedAt: at })
    .where(and(eq(importMatches.municipality, municipality), eq(importMatches.id, id)));
}

/** The children who were born on one of these days, as far as anybody has said so at some time. */
export async function childrenBornOn(
  { tx, municipality }: Records,
  days: readonly CivilDate[],
): Promise<readonly string[]> {
  if (days.length === 0) return [];
  const born = await rows(
    tx,
    sql`select distinct child from anchor where municipality = ${municipality} and anchor = 'birth'
      and "on" = any(${`{${days.join(",")}}`}::date[])`,
  );
  return born.map(({ child }) => String(child));
}

async function found(
  { tx, municipality }: Records,
  condition: SQL | undefined,
  limit = 1_000,
): Promise<readonly ImportMatch[]> {
  const read = await tx
    .select()
    .from(importMatches)
    .where(and(eq(importMatches.municipality, municipality), condition))
    .orderBy(asc(importMatches.line), asc(importMatches.id))
    .limit(limit);
  return read.map(matchOf);
}

function matchOf(row: typeof importMatches.$inferSelect): ImportMatch {
  const { id, version, line, place, child, otherLine, otherPlace, because, decision } = row;
  return {
    id,
    version,
    import: row.import,
    line,
    place,
    other:
      child === null
        ? { kind: "line", line: otherLine ?? 0, place: otherPlace ?? 0 }
        : { kind: "child", child },
    because: because as MatchReason[],
    decision: decision ?? undefined,
  };
}
