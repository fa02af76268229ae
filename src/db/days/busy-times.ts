import { and, asc, eq, gt, lt } from "drizzle-orm";
import { busyTimes } from "../tables/health-visitor-tables.ts";
import type { Records } from "../transaction/records.ts";

/** When a health visitor's own calendar has her busy, as far as it touches a stretch of time. */
export async function busyTimesBetween(
  { tx, municipality }: Records,
  healthVisitor: string,
  start: Date,
  end: Date,
): Promise<readonly { readonly startsAt: Date; readonly endsAt: Date }[]> {
  return tx
    .select({ startsAt: busyTimes.startsAt, endsAt: busyTimes.endsAt })
    .from(busyTimes)
    .where(
      and(
        eq(busyTimes.municipality, municipality),
        eq(busyTimes.healthVisitor, healthVisitor),
        lt(busyTimes.startsAt, end),
        gt(busyTimes.endsAt, start),
      ),
    )
    .orderBy(asc(busyTimes.startsAt))
    .execute();
}
