import { and, asc, eq, lte, sql } from "drizzle-orm";
import { rows } from "../connection/database.ts";
import { unsealJson } from "../sealing/sealed-json.ts";
import { hashForLookup } from "../sealing/sealing.ts";
import { isAnyOf } from "../tables/columns.ts";
import { ownCalendars } from "../tables/own-calendar-tables.ts";
import { awaitNext, holdWork } from "../transaction/awaited-work.ts";
import type { Records } from "../transaction/records.ts";
import { type OwnCalendarRow, placeOfAddress } from "./own-calendar-address.ts";

/** An own calendar that is to be read now. */
export interface DueReading extends OwnCalendarRow {
  readonly url: string;
}

/** Takes calendars that are due: until `until` nobody else takes them, and then they are due again, whatever became of their reader. */
export async function takeDueReadings(
  records: Records,
  { now, until, limit }: { readonly now: Date; readonly until: Date; readonly limit: number },
): Promise<readonly DueReading[]> {
  const { tx, municipality } = records;
  const due = await tx
    .select()
    .from(ownCalendars)
    .where(and(eq(ownCalendars.municipality, municipality), lte(ownCalendars.nextReadAt, now)))
    .orderBy(asc(ownCalendars.nextReadAt), asc(ownCalendars.healthVisitor))
    .limit(limit)
    .for("update", { skipLocked: true });
  if (due.length > 0) {
    const taken = due.map(({ healthVisitor }) => healthVisitor);
    await tx
      .update(ownCalendars)
      .set({ nextReadAt: until })
      .where(
        and(
          eq(ownCalendars.municipality, municipality),
          isAnyOf(ownCalendars.healthVisitor, taken),
        ),
      );
  }
  return Promise.all(
    due.map(async (row) => {
      const place = placeOfAddress(row.healthVisitor);
      return { ...row, url: (await unsealJson<string>(records, place, row.address)) ?? "" };
    }),
  );
}

/** What came of a reading; false where the address was changed or forgotten meanwhile, and nothing is noted. */
export async function noteReading(
  { tx, municipality }: Records,
  { healthVisitor, version }: DueReading,
  noted: Partial<OwnCalendarRow>,
): Promise<boolean> {
  const found = await tx
    .update(ownCalendars)
    .set(noted)
    .where(
      and(
        eq(ownCalendars.municipality, municipality),
        eq(ownCalendars.healthVisitor, healthVisitor),
        eq(ownCalendars.version, version),
      ),
    )
    .returning({ version: ownCalendars.version });
  return found.length > 0;
}

/** Says when calendars are to be read next. Whoever gives an address waits meanwhile, or is seen. */
export async function awaitNextReading(records: Records): Promise<void> {
  const { tx, municipality } = records;
  await holdWork(records, "calendars");
  const [next] = await rows(
    tx,
    sql`select to_json(min(next_read_at)) as at from own_calendar where municipality = ${municipality}`,
  );
  const at = next?.["at"];
  await awaitNext(records, "calendars", typeof at === "string" ? new Date(at) : undefined);
}

/** Equal for equal times. */
export function hashOfTimes(
  { keys }: Records,
  busy: readonly { readonly startsAt: Date; readonly endsAt: Date }[],
): Promise<string> {
  const times = busy.map(({ startsAt, endsAt }) => `${startsAt.getTime()}-${endsAt.getTime()}`);
  return hashForLookup(keys, "busy times", times.join(","));
}
