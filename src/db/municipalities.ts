import { eq, sql } from "drizzle-orm";
import {
  CUT_OFFS,
  type CutOffs,
  SCREENING_FACTS,
  cutOffsWith,
} from "../domain/criteria/cut-offs.ts";
import { AS_SHIPPED, type MunicipalCriteria } from "../domain/criteria/municipal-criteria.ts";
import type { PublishedVersion } from "../domain/programme/versions/published-version.ts";
import type { PostalCodeCentre } from "../domain/registration/coordinates.ts";
import type { District } from "../domain/registration/district.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import { invariant } from "../domain/invariant.ts";
import type { EmergencyPlan } from "../domain/visits/emergency-plan.ts";
import type { Transaction } from "./connection/database.ts";
import { type WrittenPlan, planOf, plansOf } from "./days/emergency-plans.ts";
import type { SandboxClock } from "./sandbox-clock.ts";
import { municipalities } from "./tables/family-tables.ts";
import type { Records } from "./transaction/records.ts";

export interface Settings {
  readonly closingDays: readonly CivilDate[];
  readonly districts: readonly District[];
  /** Where to look for an address that has no coordinates of its own. */
  readonly postalCodeCentres: readonly PostalCodeCentre[];
  /** Whether a calendar may show a child's initials. */
  readonly calendarInitials: boolean;
  readonly cutOffs: CutOffs;
  readonly criteria: MunicipalCriteria;
  /** Needs visits that a child is given in a year after its first, unless a person says why there are more; null where nobody counts. */
  readonly needsVisitsPerYearMax: number | null;
  /** Of the organisation that keeps the records, as SOR numbers it; null where nobody has said. */
  readonly sorCode: string | null;
}

export interface MunicipalityRow extends Settings {
  readonly wrappedKeys: Uint8Array;
  /** In the order in which they were. */
  readonly publishedProgrammes: readonly PublishedVersion[];
  /** Past ones too, by their first day. */
  readonly emergencyPlans: readonly EmergencyPlan[];
  /** Rises with each change of the settings. */
  readonly version: number;
  /** Undefined of every municipality but the sandbox. */
  readonly sandboxClock: SandboxClock | undefined;
}

export function settingsOf({
  closingDays,
  districts,
  postalCodeCentres,
  calendarInitials,
  needsVisitsPerYearMax,
  cutOffs,
  criteria,
  sorCode,
}: Settings): Settings {
  return {
    closingDays,
    districts,
    postalCodeCentres,
    calendarInitials,
    needsVisitsPerYearMax,
    cutOffs,
    criteria,
    sorCode,
  };
}

export async function readMunicipality(
  tx: Transaction,
  municipality: string,
  inTurn: boolean,
): Promise<MunicipalityRow | undefined> {
  const query = tx
    .select({ row: municipalities, plans: plansOf(municipality) })
    .from(municipalities)
    .where(eq(municipalities.municipality, municipality));
  const [found] = await (inTurn ? query.for("no key update") : query);
  return found && rowOf(found.row, found.plans ?? []);
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
  { closingDays, cutOffs, ...others }: Settings,
): Promise<void> {
  await tx
    .update(municipalities)
    .set({
      ...others,
      closingDays: [...closingDays],
      cutOffs: Object.fromEntries(
        SCREENING_FACTS.filter((fact) => cutOffs[fact] !== CUT_OFFS[fact]).map((fact) => [
          fact,
          cutOffs[fact],
        ]),
      ),
      version: sql`${municipalities.version} + 1`,
    })
    .where(eq(municipalities.municipality, municipality));
}

/** Names one more version as published: whoever opens the records next knows of it. */
export async function addPublished(
  { tx, municipality }: Records,
  { id, version, policy }: PublishedVersion,
): Promise<void> {
  const added = JSON.stringify([{ id, version, policy }]);
  await tx
    .update(municipalities)
    .set({ publishedProgrammes: sql`${municipalities.publishedProgrammes} || ${added}::jsonb` })
    .where(eq(municipalities.municipality, municipality));
}

/** Fields stand in one order, whatever order they are kept in. */
function rowOf(
  row: typeof municipalities.$inferSelect,
  plans: readonly WrittenPlan[],
): MunicipalityRow {
  return {
    wrappedKeys: row.wrappedKeys,
    closingDays: row.closingDays as CivilDate[],
    districts: (row.districts as District[]).map(({ code, postalCodes, coordinators }) => ({
      code,
      postalCodes,
      coordinators,
    })),
    postalCodeCentres: (row.postalCodeCentres as PostalCodeCentre[]).map(
      ({ postalCode, latitude, longitude }) => ({ postalCode, latitude, longitude }),
    ),
    calendarInitials: row.calendarInitials,
    cutOffs: cutOffsWith(CUT_OFFS, row.cutOffs as Partial<CutOffs>),
    criteria: criteriaOf(row.criteria as Partial<MunicipalCriteria>),
    needsVisitsPerYearMax: row.needsVisitsPerYearMax,
    sorCode: row.sorCode,
    publishedProgrammes: row.publishedProgrammes as PublishedVersion[],
    emergencyPlans: plans.map(planOf),
    version: row.version,
    sandboxClock: (row.sandboxClock as SandboxClock | null) ?? undefined,
  };
}

function criteriaOf({ own = [], off = [] }: Partial<MunicipalCriteria>): MunicipalCriteria {
  return own.length + off.length === 0 ? AS_SHIPPED : { own, off };
}
