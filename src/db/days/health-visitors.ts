import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { HealthVisitor, Lunch, Base } from "../../domain/planning/health-visitor.ts";
import type { Follower } from "../../domain/registration/least-burdened.ts";
import { invariant } from "../../domain/invariant.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { parseRepeat } from "../../domain/time/repeat.ts";
import { families } from "../tables/family-tables.ts";
import { healthVisitors } from "../tables/health-visitor-tables.ts";
import type { Records } from "../transaction/records.ts";

/** By their ids; all of them, or those of a district. */
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
  return rows.map(healthVisitorOf);
}

export async function readHealthVisitor(
  { tx, municipality }: Records,
  id: string,
): Promise<HealthVisitor | undefined> {
  const [row] = await tx
    .select()
    .from(healthVisitors)
    .where(and(eq(healthVisitors.municipality, municipality), eq(healthVisitors.id, id)));
  return row && healthVisitorOf(row);
}

/** The health visitors of a district, each with how many open families she follows. */
export async function followersIn(
  { tx, municipality }: Records,
  district: string,
): Promise<readonly Follower[]> {
  return tx
    .select({ id: healthVisitors.id, openFamilies: sql<number>`count(${families.id})::int` })
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
    .groupBy(healthVisitors.id);
}

/** Lays a health visitor down as she is from now on. */
export function saveHealthVisitor(
  { pending, municipality }: Records,
  { workingHours, ...visitor }: HealthVisitor,
): void {
  pending.save(healthVisitors, {
    municipality,
    id: visitor.id,
    name: visitor.name,
    district: visitor.district ?? null,
    base: visitor.base ?? null,
    competences: [...visitor.competences],
    workingHours: workingHours.map(({ written: repeat, from, startsAt, endsAt }) => ({
      repeat,
      from,
      startsAt,
      endsAt,
    })),
    lunch: visitor.lunch ?? null,
    dailyCap: visitor.dailyCap ?? null,
    version: visitor.version,
  });
}

/** Health visitors of whom no more is known than these; those who are there already stay as they are. */
export async function addHealthVisitors(
  { tx, municipality }: Records,
  added: readonly Pick<HealthVisitor, "id" | "name" | "district">[],
): Promise<void> {
  await tx
    .insert(healthVisitors)
    .values(
      added.map(({ id, name, district }) => ({
        municipality,
        id,
        name,
        district: district ?? null,
      })),
    )
    .onConflictDoNothing();
}

interface WrittenHours {
  readonly repeat: string;
  readonly from: CivilDate;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Fields stand in one order, whatever order they are kept in. */
export function healthVisitorOf(row: typeof healthVisitors.$inferSelect): HealthVisitor {
  const base = row.base as Partial<Base> | null;
  const lunch = row.lunch as Lunch | null;
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    district: row.district ?? undefined,
    base: base === null ? undefined : baseOf(base),
    competences: row.competences,
    workingHours: (row.workingHours as readonly WrittenHours[]).map(hoursOf),
    lunch:
      lunch === null
        ? undefined
        : {
            earliest: lunch.earliest,
            latest: lunch.latest,
            durationMinutes: lunch.durationMinutes,
          },
    dailyCap: row.dailyCap ?? undefined,
  };
}

function baseOf({ postalCode, coordinates }: Partial<Base>): Base {
  return {
    postalCode,
    coordinates: coordinates && {
      latitude: coordinates.latitude,
      longitude: coordinates.longitude,
    },
  };
}

function hoursOf({ repeat: written, from, startsAt, endsAt }: WrittenHours) {
  const repeat = parseRepeat(written, { mayBeEndless: true });
  invariant(repeat.ok, "working hours were checked before they were kept");
  return { written, repeat: repeat.value, from, startsAt, endsAt };
}
