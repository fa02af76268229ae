import { and, asc, eq } from "drizzle-orm";
import type { FactValue } from "../domain/criteria/recorded-facts.ts";
import {
  ANCHOR_FACTS,
  type AnchoredFact,
  type ChildLog,
} from "../domain/registration/child-log.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import { childVersions } from "./tables/family-tables.ts";
import { anchors, recordedFacts } from "./tables/visit-tables.ts";
import type { Records } from "./transaction/records.ts";

/** All that was ever said of a child, each with who said so and when. */
export async function readChildLog(
  { tx, municipality }: Records,
  child: string,
): Promise<ChildLog> {
  const [anchorRows, factRows, versionRows] = await Promise.all([
    tx
      .select()
      .from(anchors)
      .where(and(eq(anchors.municipality, municipality), eq(anchors.child, child)))
      .orderBy(asc(anchors.version))
      .execute(),
    tx
      .select()
      .from(recordedFacts)
      .where(and(eq(recordedFacts.municipality, municipality), eq(recordedFacts.child, child)))
      .orderBy(asc(recordedFacts.recordedAt), asc(recordedFacts.version))
      .execute(),
    tx
      .select()
      .from(childVersions)
      .where(and(eq(childVersions.municipality, municipality), eq(childVersions.child, child)))
      .orderBy(asc(childVersions.version))
      .execute(),
  ]);
  return {
    anchors: anchorRows.map(({ anchor, on, ...said }) => ({
      ...saidBy(said),
      fact: factOf(anchor),
      on: on === null ? undefined : (on as CivilDate),
    })),
    facts: factRows.map(({ fact, value, on, ...said }) => ({
      ...saidBy(said),
      fact,
      value: value as FactValue,
      on: on as CivilDate,
    })),
    versions: versionRows.map((row) => ({
      ...saidBy(row),
      facts: {
        gestationalAgeDays: row.gestationalDays ?? undefined,
        firstTimeParents: row.firstTimeParents ?? undefined,
        bornTogether: row.bornTogether ?? undefined,
        birthWeightGrams: row.birthWeightGrams ?? undefined,
      },
      isFollowed: row.endedAs === null,
    })),
  };
}

function saidBy(row: {
  readonly author: string;
  readonly source: string | null;
  readonly recordedAt: Date;
}) {
  return { author: row.author, source: row.source ?? undefined, recordedAt: row.recordedAt };
}

function factOf(anchor: string): AnchoredFact {
  return ANCHOR_FACTS[anchor as keyof typeof ANCHOR_FACTS];
}
