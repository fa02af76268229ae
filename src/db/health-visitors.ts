import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { families } from "./family-tables.ts";
import { healthVisitors } from "./health-visitor-tables.ts";
import type { Records } from "./records.ts";

export interface HealthVisitor {
  readonly id: string;
  readonly name: string;
  readonly district: string | undefined;
}

export async function listHealthVisitors(
  { tx, municipality }: Records,
  district: string | undefined,
): Promise<readonly HealthVisitor[]> {
  const rows = await tx
    .select()
    .from(healthVisitors)
    .where(
      and(
        eq(healthVisitors.municipality, municipality),
        district === undefined ? undefined : eq(healthVisitors.district, district),
      ),
    )
    .orderBy(asc(healthVisitors.id));
  return rows.map(({ id, name, district: own }) => ({ id, name, district: own ?? undefined }));
}

export async function readHealthVisitor(
  { tx, municipality }: Records,
  id: string,
): Promise<HealthVisitor | undefined> {
  const [row] = await tx
    .select()
    .from(healthVisitors)
    .where(and(eq(healthVisitors.municipality, municipality), eq(healthVisitors.id, id)));
  return row && { id: row.id, name: row.name, district: row.district ?? undefined };
}

/** The health visitor of a district who follows the fewest open families; of several the first by id. */
export async function leastBurdenedIn(
  { tx, municipality }: Records,
  district: string,
): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: healthVisitors.id })
    .from(healthVisitors)
    .leftJoin(
      families,
      and(
        eq(families.municipality, healthVisitors.municipality),
        eq(families.healthVisitor, healthVisitors.id),
        isNull(families.closedAt),
      ),
    )
    .where(
      and(eq(healthVisitors.municipality, municipality), eq(healthVisitors.district, district)),
    )
    .groupBy(healthVisitors.id)
    .orderBy(sql`count(${families.id})`, asc(healthVisitors.id))
    .limit(1);
  return row?.id;
}

export async function addHealthVisitors(
  { tx, municipality }: Records,
  added: readonly HealthVisitor[],
): Promise<void> {
  await tx
    .insert(healthVisitors)
    .values(
      added.map((visitor) => ({ municipality, ...visitor, district: visitor.district ?? null })),
    )
    .onConflictDoNothing();
}
