import { and, asc, eq } from "drizzle-orm";
import type { Instrument, ScreenedParent } from "../../domain/criteria/instruments.ts";
import type { ScreeningResult } from "../../domain/needs/screening.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { isAnyOf } from "../tables/columns.ts";
import { screenings } from "../tables/screening-tables.ts";
import type { Records } from "../transaction/records.ts";

/** A screening with who wrote it down, and the contact at which it was made. */
export interface ScreeningOnRecord extends ScreeningResult {
  readonly id: string;
  readonly child: string;
  readonly contact: string | undefined;
  readonly author: string;
  readonly recordedAt: Date;
}

/** Lays a screening down. Its version is text that people write, and sealed. */
export async function addScreening(records: Records, screening: ScreeningOnRecord): Promise<void> {
  const { pending, municipality } = records;
  const { version, parent, selfHarmItem, contact, ...others } = screening;
  pending.add(screenings, [
    {
      ...others,
      municipality,
      instrumentVersion: await sealJson(records, placeOf(screening.id), version),
      parent: parent ?? null,
      selfHarmItem: selfHarmItem ?? null,
      contact: contact ?? null,
    },
  ]);
}

/** Every screening about a child, in the order in which they were written down. */
export function readScreenings(
  records: Records,
  child: string,
): Promise<readonly ScreeningOnRecord[]> {
  return screeningsOf(records, [child]);
}

/** The same of several children. */
export async function screeningsOf(
  records: Records,
  children: readonly string[],
): Promise<readonly ScreeningOnRecord[]> {
  if (children.length === 0) return [];
  const { tx, municipality } = records;
  const rows = await tx
    .select()
    .from(screenings)
    .where(and(eq(screenings.municipality, municipality), isAnyOf(screenings.child, children)))
    .orderBy(asc(screenings.recordedAt), asc(screenings.id));
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      child: row.child,
      instrument: row.instrument as Instrument,
      version: (await unsealJson<string>(records, placeOf(row.id), row.instrumentVersion)) ?? "",
      on: row.on as CivilDate,
      parent: (row.parent as ScreenedParent | null) ?? undefined,
      score: row.score,
      selfHarmItem: row.selfHarmItem ?? undefined,
      contact: row.contact ?? undefined,
      author: row.author,
      recordedAt: row.recordedAt,
    })),
  );
}

function placeOf(row: string) {
  return { table: "screening", column: "instrument_version", row };
}
