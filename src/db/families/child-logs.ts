import { and, asc, eq } from "drizzle-orm";
import {
  ANCHOR_FACTS,
  type AnchoredFact,
  type ChildLog,
} from "../../domain/registration/child-log.ts";
import type { ChildEnding } from "../../domain/registration/child-ending.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { childVersions } from "../tables/family-tables.ts";
import { childProgrammes } from "../tables/programme-tables.ts";
import { readToldDays, readToldFacts, saidBy } from "../visits/told.ts";
import type { Records } from "../transaction/records.ts";

/** All that was ever said of a child, each with who said so and when. */
export async function readChildLog(records: Records, child: string): Promise<ChildLog> {
  const { tx, municipality } = records;
  const [days, facts, versionRows, programmeRows] = await Promise.all([
    readToldDays(records, child),
    readToldFacts(records, child),
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
    anchors: days.flatMap(({ anchor, on, author, source, recordedAt }) => {
      const fact = factOf(anchor); // nothing is counted from a departure
      return fact === undefined ? [] : [{ fact, on, author, source, recordedAt }];
    }),
    facts: facts.toSorted((one, other) => one.recordedAt.getTime() - other.recordedAt.getTime()),
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

function factOf(anchor: string): AnchoredFact | undefined {
  return Object.hasOwn(ANCHOR_FACTS, anchor)
    ? ANCHOR_FACTS[anchor as keyof typeof ANCHOR_FACTS]
    : undefined;
}
