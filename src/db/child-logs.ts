import { and, asc, eq } from "drizzle-orm";
import type { FactValue } from "../domain/criteria/recorded-facts.ts";
import {
  ANCHOR_FACTS,
  type AnchoredFact,
  type ChildLog,
} from "../domain/registration/child-log.ts";
import type { ChildEnding } from "../domain/registration/child-ending.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import { childVersions } from "./tables/family-tables.ts";
import { childProgrammes } from "./tables/programme-tables.ts";
import { anchors, recordedFacts } from "./tables/visit-tables.ts";
import type { Records } from "./transaction/records.ts";

/** All that was ever said of a child, each with who said so and when. */
export async function readChildLog(
  { tx, municipality }: Records,
  child: string,
): Promise<ChildLog> {
  const [anchorRows, factRows, versionRows, programmeRows] = await Promise.all([
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
    tx
      .select()
      .from(childProgrammes)
      .where(and(eq(childProgrammes.municipality, municipality), eq(childProgrammes.child, child)))
      .orderBy(asc(childProgrammes.place))
      .execute(),
  ]);
  return {
    anchors: anchorRows.flatMap(({ anchor, on, ...said }) => {
      const fact = factOf(anchor); // nothing is counted from a departure
      const day = on === null ? undefined : (on as CivilDate);
      return fact === undefined ? [] : [{ ...saidBy(said), fact, on: day }];
    }),
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
      ending: (row.endedAs as ChildEnding | null) ?? undefined,
    })),
    programmes: programmeRows.map((row) => ({
      id: row.programme,
      version: row.programmeVersion,
      from: (row.fromDay as CivilDate | null) ?? undefined,
      recordedAt: row.recordedAt,
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

function factOf(anchor: string): AnchoredFact | undefined {
  return Object.hasOwn(ANCHOR_FACTS, anchor)
    ? ANCHOR_FACTS[anchor as keyof typeof ANCHOR_FACTS]
    : undefined;
}
