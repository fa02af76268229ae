import { and, asc, eq } from "drizzle-orm";
import type { RecordedFact } from "../../domain/criteria/recorded-facts.ts";
import type { Said } from "../../domain/registration/child-log.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { factOf } from "./recorded-facts.ts";
import { anchors, recordedFacts } from "../tables/visit-tables.ts";
import type { Records } from "../transaction/records.ts";

/** A day of a child as somebody told it: like the facts about it, it is never taken away. */
export interface ToldDay extends Said {
  readonly anchor: string;
  readonly on: CivilDate | undefined;
  readonly isProvisional: boolean;
}

export interface ToldFactOnRecord extends RecordedFact, Said {
  readonly id: string;
}

/** Every day that was told of a child, in the order in which they came. */
export async function readToldDays(
  { tx, municipality }: Records,
  child: string,
): Promise<readonly ToldDay[]> {
  const rows = await tx
    .select()
    .from(anchors)
    .where(and(eq(anchors.municipality, municipality), eq(anchors.child, child)))
    .orderBy(asc(anchors.version), asc(anchors.anchor));
  return rows.map((row) => ({
    anchor: row.anchor,
    on: (row.on as CivilDate | null) ?? undefined,
    isProvisional: !row.confirmed,
    ...saidBy(row),
  }));
}

export async function readToldFacts(
  { tx, municipality }: Records,
  child: string,
): Promise<readonly ToldFactOnRecord[]> {
  const rows = await tx
    .select()
    .from(recordedFacts)
    .where(and(eq(recordedFacts.municipality, municipality), eq(recordedFacts.child, child)))
    .orderBy(asc(recordedFacts.version), asc(recordedFacts.recordedAt), asc(recordedFacts.id));
  return rows.map((row) => ({
    id: row.id,
    ...factOf(row),
    ...saidBy(row),
  }));
}

export function saidBy(row: {
  readonly author: string;
  readonly source: string | null;
  readonly recordedAt: Date;
}): Said {
  return { author: row.author, source: row.source ?? undefined, recordedAt: row.recordedAt };
}
