import { and, asc, eq, gt, gte, isNull, ne, or } from "drizzle-orm";
import type { CalendarFeed } from "../../domain/disclosure/feed-view.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { hashForLookup } from "../sealing/sealing.ts";
import { appointments, formerTimes } from "../tables/appointment-tables.ts";
import { calendarFeeds } from "../tables/health-visitor-tables.ts";
import type { Records } from "../transaction/records.ts";

export async function readFeed(
  { tx, municipality }: Records,
  id: string,
): Promise<CalendarFeed | undefined> {
  const [row] = await tx
    .select()
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.municipality, municipality), eq(calendarFeeds.id, id)));
  return row && feedOf(row);
}

/** The feed that a token opens; undefined for one that nobody was given, that was rotated or revoked. */
export async function feedOfToken(
  { tx, municipality, keys }: Records,
  token: string,
): Promise<CalendarFeed | undefined> {
  const [row] = await tx
    .select()
    .from(calendarFeeds)
    .where(
      and(
        eq(calendarFeeds.municipality, municipality),
        eq(calendarFeeds.tokenHash, await hashOf(keys, token)),
        isNull(calendarFeeds.revokedAt),
      ),
    );
  return row && feedOf(row);
}

/** A health visitor's feeds that stand, in the order in which they were made. */
export async function feedsOf(
  { tx, municipality }: Records,
  healthVisitor: string,
): Promise<readonly CalendarFeed[]> {
  const found = await tx
    .select()
    .from(calendarFeeds)
    .where(
      and(
        eq(calendarFeeds.municipality, municipality),
        eq(calendarFeeds.healthVisitor, healthVisitor),
        isNull(calendarFeeds.revokedAt),
      ),
    )
    .orderBy(asc(calendarFeeds.recordedAt), asc(calendarFeeds.id));
  return found.map(feedOf);
}

/** Lays down a feed that is new. */
export async function addFeed(
  { pending, municipality, keys }: Records,
  feed: CalendarFeed,
  token: string,
  author: string,
): Promise<void> {
  pending.add(calendarFeeds, [
    {
      municipality,
      id: feed.id,
      healthVisitor: feed.healthVisitor,
      tier: feed.tier,
      tokenHash: await hashOf(keys, token),
      author,
      recordedAt: feed.recordedAt,
      revokedAt: null,
      lastFetchedAt: null,
      version: feed.version,
    },
  ]);
}

/** From now on another token opens it, or none does. */
export async function changeFeed(
  { tx, municipality, keys }: Records,
  { id, version, revokedAt, lastFetchedAt }: CalendarFeed,
  token: string | undefined,
): Promise<void> {
  await tx
    .update(calendarFeeds)
    .set({
      version,
      revokedAt: revokedAt ?? null,
      lastFetchedAt: lastFetchedAt ?? null,
      ...(token === undefined ? {} : { tokenHash: await hashOf(keys, token) }),
    })
    .where(and(eq(calendarFeeds.municipality, municipality), eq(calendarFeeds.id, id)));
}

/** A calendar has asked for it, unless its address was changed meanwhile. */
export async function noteFetch(
  { tx, municipality }: Records,
  { id, version }: CalendarFeed,
  at: Date,
): Promise<void> {
  await tx
    .update(calendarFeeds)
    .set({ lastFetchedAt: at })
    .where(
      and(
        eq(calendarFeeds.municipality, municipality),
        eq(calendarFeeds.id, id),
        eq(calendarFeeds.version, version),
      ),
    );
}

/** The ids of a health visitor's appointments from a day on: those that stand, and those that have ended since a moment. */
export async function appointmentsOfFeed(
  { tx, municipality }: Records,
  healthVisitor: string,
  from: CivilDate,
  endedSince: Date,
): Promise<readonly string[]> {
  const found = await tx
    .select({ id: appointments.id })
    .from(appointments)
    .where(
      and(
        eq(appointments.municipality, municipality),
        eq(appointments.healthVisitor, healthVisitor),
        gte(appointments.date, from),
        or(isNull(appointments.endedAt), gt(appointments.endedAt, endedSince)),
      ),
    );
  return found.map(({ id }) => id);
}

/** What was hers and is another's since: where it last was in her calendar. */
export async function timesGivenAway(
  { tx, municipality }: Records,
  healthVisitor: string,
  since: Date,
) {
  return tx
    .select({
      uid: appointments.uid,
      appointment: formerTimes.appointment,
      version: formerTimes.version,
      date: formerTimes.date,
      startsAt: formerTimes.startsAt,
      endsAt: formerTimes.endsAt,
      leftAt: formerTimes.leftAt,
      recordedAt: appointments.recordedAt,
    })
    .from(formerTimes)
    .innerJoin(
      appointments,
      and(
        eq(appointments.municipality, formerTimes.municipality),
        eq(appointments.id, formerTimes.appointment),
        ne(appointments.healthVisitor, formerTimes.healthVisitor),
      ),
    )
    .where(
      and(
        eq(formerTimes.municipality, municipality),
        eq(formerTimes.healthVisitor, healthVisitor),
        gt(formerTimes.leftAt, since),
      ),
    )
    .orderBy(asc(formerTimes.version));
}

function hashOf(keys: Records["keys"], token: string): Promise<string> {
  return hashForLookup(keys, "calendar token", token);
}

export function feedOf(row: typeof calendarFeeds.$inferSelect): CalendarFeed {
  return {
    id: row.id,
    version: row.version,
    healthVisitor: row.healthVisitor,
    tier: row.tier,
    recordedAt: row.recordedAt,
    revokedAt: row.revokedAt ?? undefined,
    lastFetchedAt: row.lastFetchedAt ?? undefined,
  };
}
