import { and, eq, gte, isNull, lte } from "drizzle-orm";
import type { HealthVisitor } from "../../domain/planning/health-visitor.ts";
import { invariant } from "../../domain/invariant.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { instantOfMinute } from "../../domain/time/minute-of-day.ts";
import { countAppointmentsOn } from "../visits/appointments.ts";
import { absences } from "../tables/health-visitor-tables.ts";
import { busyTimesBetween } from "./busy-times.ts";
import { readHealthVisitor } from "./health-visitors.ts";
import type { Records } from "../transaction/records.ts";

/** What of a health visitor counts on a day on which something is to be agreed with her. */
export interface HealthVisitorOnDay extends HealthVisitor {
  readonly absences: readonly { readonly from: CivilDate; readonly until: CivilDate }[];
  /** Her agreed appointments of the day, beside one. */
  readonly othersThatDay: number;
  readonly busy: readonly { readonly startsAt: Date; readonly endsAt: Date }[];
}

const DAY_AND_AN_HOUR_MS = 25 * 3_600_000;

export async function readHealthVisitorOnDay(
  records: Records,
  id: string,
  date: CivilDate,
  besides: string | undefined,
): Promise<HealthVisitorOnDay> {
  const { tx, municipality } = records;
  const start = instantOfMinute(date, 0);
  const end = new Date(start.getTime() + DAY_AND_AN_HOUR_MS);
  const [healthVisitor, away, othersThatDay, busy] = await Promise.all([
    readHealthVisitor(records, id),
    tx
      .select({ from: absences.from, until: absences.until })
      .from(absences)
      .where(
        and(
          eq(absences.municipality, municipality),
          eq(absences.healthVisitor, id),
          isNull(absences.withdrawnAt),
          lte(absences.from, date),
          gte(absences.until, date),
        ),
      )
      .execute(),
    countAppointmentsOn(records, id, date, besides),
    busyTimesBetween(records, id, start, end),
  ]);
  invariant(healthVisitor !== undefined, "a health visitor who is held is on record");
  const spans = away.map(({ from, until }) => ({
    from: from as CivilDate,
    until: until as CivilDate,
  }));
  return { ...healthVisitor, absences: spans, othersThatDay, busy };
}
