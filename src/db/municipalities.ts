import { eq, sql } from "drizzle-orm";
import type { District } from "../domain/registration/district.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import { invariant } from "../domain/invariant.ts";
import type { Transaction } from "./database.ts";
import { municipalities } from "./family-tables.ts";
import type { Records } from "./records.ts";

export interface Settings {
  readonly closingDays: readonly CivilDate[];
  readonly districts: readonly District[];
}

export interface MunicipalityRow extends Settings {
  readonly wrappedKeys: Uint8Array;
  /** Rises with each change of the settings. */
  readonly version: number;
}

export async function readMunicipality(
  tx: Transaction,
  municipality: string,
  inTurn: boolean,
): Promise<MunicipalityRow | undefined> {
  const query = tx
    .select()
    .from(municipalities)
    .where(eq(municipalities.municipality, municipality));
  const [row] = await (inTurn ? query.for("no key update") : query);
  return row && rowOf(row);
}

/** Two requests may meet a new municipality at once: the second waits for the first and takes its keys. */
export async function createMunicipality(
  tx: Transaction,
  municipality: string,
  wrappedKeys: Uint8Array,
): Promise<MunicipalityRow> {
  await tx
    .insert(municipalities)
    .values({ municipality, wrappedKeys, closingDays: [], districts: [] })
    .onConflictDoNothing();
  const row = await readMunicipality(tx, municipality, true);
  invariant(row !== undefined, "a municipality that was made is there");
  return row;
}

export async function writeSettings(
  { tx, municipality }: Records,
  { closingDays, districts }: Settings,
): Promise<void> {
  await tx
    .update(municipalities)
    .set({
      closingDays: [...closingDays],
      districts,
      version: sql`${municipalities.version} + 1`,
    })
    .where(eq(municipalities.municipality, municipality));
}

function rowOf(row: typeof municipalities.$inferSelect): MunicipalityRow {
  return {
    wrappedKeys: row.wrappedKeys,
    closingDays: row.closingDays as CivilDate[],
    districts: row.districts as District[],
    version: row.version,
  };
}
