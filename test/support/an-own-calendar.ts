import { sql } from "drizzle-orm";
import { rows } from "../../src/db/connection/database.ts";
import { aDay } from "./a-day-plan.ts";
import { withTag } from "./a-family-to-visit.ts";
import { aCalendar, anEvent } from "./a-foreign-calendar.ts";
import type { AMunicipality } from "./a-municipality.ts";
import { bodyOf } from "./on-record.ts";

export const SECRET = "hvidtjorn-7f3a9c";
export const URL_GIVEN = `https://outlook.office365.com/owa/calendar/${SECRET}/calendar.ics`;

/** When addresses are given: noon on 3 March. */
export const GIVEN_AT = "2026-03-03T11:00:00Z";

/** An hour of a day of March, in UTC. */
export function hour(day: number, from: number): readonly string[] {
  const digits = (number: number) => String(number).padStart(2, "0");
  const start = `202603${digits(day)}T${digits(from)}0000Z`;
  return anEvent(`UID:${day}-${from}`, `DTSTART:${start}`, "DURATION:PT1H", "LOCATION:Vintergæk");
}

export const DENTIST = aCalendar(...hour(6, 8));

export interface OwnCalendarShown {
  readonly busySource: string | null;
  readonly busyReadAt: string | null;
  readonly address: { host: string; givenAt: string; nextReadAt: string | null } | null;
  readonly failure: { code: string; at: string } | null;
}

/** Where the ETag of an address comes from. */
export const stateAt = (path: string) => path.replace(/\/address$/, "");

export const ownCalendarOf = (id: string) => `/v1/health-visitors/${id}/own-calendar`;

/** A health visitor whose calendar has an address since noon on 3 March. */
export async function givesAddress(municipality: AMunicipality, url = URL_GIVEN) {
  const coordinator = municipality.as("coordinator");
  const day = await aDay(municipality);
  const path = ownCalendarOf(day.healthVisitor);
  const answer = await withTag(coordinator, "PUT", `${path}/address`, { url }, stateAt);
  return {
    ...day,
    path,
    given: bodyOf<OwnCalendarShown>(answer),
    state: async () => bodyOf<OwnCalendarShown>(await coordinator("GET", path)),
    forgets: () => withTag(coordinator, "DELETE", `${path}/address`, undefined, stateAt),
    /** When she is busy from: `06T08:00`, day of the month and time in UTC. */
    busy: async () => {
      const found = await municipality.database.within("0999", (tx) =>
        rows(
          tx,
          sql`select to_json(starts_at) as at from busy_time
            where health_visitor = ${day.healthVisitor} order by starts_at`,
        ),
      );
      return found.map((row) => new Date(String(row["at"])).toISOString().slice(8, 16));
    },
  };
}

/** Nothing of an earlier test is due any more. */
export async function nobodyElseIsDue({ database }: AMunicipality): Promise<void> {
  await database.within("0999", (tx) =>
    tx.execute(sql`update own_calendar set next_read_at = null`),
  );
}
