import { and, eq, sql } from "drizzle-orm";
import { rows } from "../connection/database.ts";
import { busyTimes } from "../tables/health-visitor-tables.ts";
import type { Records } from "../transaction/records.ts";

/** The uids of what is in her calendar, or was: read back from her own calendar it is no news. */
export async function uidsOf(
  { tx, municipality }: Records,
  healthVisitor: string,
): Promise<ReadonlySet<string>> {
  const found = await rows(
    tx,
    sql`select uid from appointment
      where municipality = ${municipality} and (health_visitor = ${healthVisitor} or id in (
        select appointment from former_time
        where municipality = ${municipality} and health_visitor = ${healthVisitor}))`,
  );
  return new Set(found.map(({ uid }) => String(uid)));
}

/** Her own calendar as it was read in just now, in the place of what was read before. */
export async function replaceBusyTimes(
  { tx, pending, municipality }: Records,
  healthVisitor: string,
  busy: readonly { readonly startsAt: Date; readonly endsAt: Date }[],
): Promise<void> {
  await tx
    .delete(busyTimes)
    .where(
      and(eq(busyTimes.municipality, municipality), eq(busyTimes.healthVisitor, healthVisitor)),
    );
  pending.add(
    busyTimes,
    busy.map(({ startsAt, endsAt }) => ({
      municipality,
      id: crypto.randomUUID(),
      healthVisitor,
      startsAt,
      endsAt,
    })),
  );
}
