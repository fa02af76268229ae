import { and, eq } from "drizzle-orm";
import type { OwnCalendar } from "../../domain/planning/own-calendar.ts";
import { sealJson } from "../sealing/sealed-json.ts";
import { ownCalendars } from "../tables/own-calendar-tables.ts";
import type { Records } from "../transaction/records.ts";

export type OwnCalendarRow = typeof ownCalendars.$inferSelect;

/** A health visitor's own calendar as it is on record; version 0 where nothing was ever read or given. */
export async function ownCalendarRow(
  { tx, municipality }: Records,
  healthVisitor: string,
): Promise<OwnCalendarRow> {
  const [row] = await tx
    .select()
    .from(ownCalendars)
    .where(
      and(
        eq(ownCalendars.municipality, municipality),
        eq(ownCalendars.healthVisitor, healthVisitor),
      ),
    );
  return (
    row ?? { municipality, healthVisitor, source: null, readAt: null, ...NO_ADDRESS, version: 0 }
  );
}

/** What is forgotten with an address. */
export const NO_ADDRESS = {
  address: null,
  host: null,
  givenAt: null,
  nextReadAt: null,
  sourceTag: null,
  wholeReadAt: null,
  timesHash: null,
  failure: null,
  failedAt: null,
  failures: 0,
} satisfies Partial<OwnCalendarRow>;

export function ownCalendarOf(row: OwnCalendarRow): OwnCalendar {
  const { version, source, readAt, host, givenAt, nextReadAt, failure, failedAt } = row;
  return {
    version,
    source: source ?? undefined,
    readAt: readAt ?? undefined,
    address:
      host === null || givenAt === null
        ? undefined
        : { host, givenAt, nextReadAt: nextReadAt ?? undefined },
    failure: failure === null || failedAt === null ? undefined : { code: failure, at: failedAt },
  };
}

/** Where in the database an address stands: it opens nowhere else. */
export function placeOfAddress(healthVisitor: string) {
  return { table: "own_calendar", column: "address", row: healthVisitor };
}

export function sealedAddress(
  records: Records,
  healthVisitor: string,
  url: string,
): Promise<Uint8Array> {
  return sealJson(records, placeOfAddress(healthVisitor), url);
}

/** Lays a row down with the next version, in the place of the one before. */
export function saveOwnCalendar({ pending }: Records, row: OwnCalendarRow): OwnCalendarRow {
  const next = { ...row, version: row.version + 1 };
  pending.save(ownCalendars, next);
  return next;
}
