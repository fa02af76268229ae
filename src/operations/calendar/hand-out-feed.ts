import { addFeed, changeFeed, feedsOf, readFeed } from "../../db/outward/calendar-feeds.ts";
import { readHealthVisitor } from "../../db/days/health-visitors.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import type { CalendarFeed, FeedTier } from "../../domain/disclosure/feed-view.ts";
import { looksAfter } from "../../domain/disclosure/looks-after.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotFound } from "../not-found.ts";
import { newCalendarToken } from "./calendar-token.ts";

/** A feed with the secret of its address, which nobody is shown again. */
export interface FeedWithToken {
  readonly feed: CalendarFeed;
  readonly token: string;
}

/** A calendar address for a health visitor's appointments; `initials` only where the municipality allows it. */
export async function handOutFeed(
  desk: Desk,
  told: { readonly healthVisitor: string; readonly tier: FeedTier },
): Promise<
  Result<
    Disclosed<FeedWithToken>,
    { readonly kind: "unknownHealthVisitor" } | { readonly kind: "tierNotAllowed" }
  >
> {
  const { healthVisitor, tier } = told;
  if (!(await isOfViewer(desk, healthVisitor))) return refused({ kind: "unknownHealthVisitor" });
  if (tier === "initials" && !desk.settings.calendarInitials) {
    return refused({ kind: "tierNotAllowed" });
  }
  const feed = {
    id: crypto.randomUUID(),
    version: 1,
    healthVisitor,
    tier,
    recordedAt: desk.now,
    revokedAt: undefined,
    lastFetchedAt: undefined,
  };
  const token = newCalendarToken(desk.municipality);
  await addFeed(desk, feed, token, desk.actor.subject);
  desk.announce({ type: "calendar-feed.handed-out", child: undefined, reasons: [tier] });
  return accepted(discloseNonPersonal({ feed, token }));
}

/** A new address in the place of the old one, which opens nothing any more. */
export async function rotateFeed(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<FeedWithToken>, NotFound>> {
  const before = await findFeed(desk, id);
  if (before === undefined) return refused({ kind: "notFound" });
  const feed = { ...before, version: before.version + 1, lastFetchedAt: undefined };
  const token = newCalendarToken(desk.municipality);
  await changeFeed(desk, feed, token);
  desk.announce({ type: "calendar-feed.rotated", child: undefined, reasons: [feed.tier] });
  return accepted(discloseNonPersonal({ feed, token }));
}

/** From now on its address opens nothing. */
export async function revokeFeed(
  desk: Desk,
  id: string,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<CalendarFeed>, NotFound | VersionStale>> {
  const before = await findFeed(desk, id);
  if (before === undefined) return refused({ kind: "notFound" });
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  const feed = { ...before, version: before.version + 1, revokedAt: desk.now };
  await changeFeed(desk, feed, undefined);
  desk.announce({ type: "calendar-feed.revoked", child: undefined, reasons: [feed.tier] });
  return accepted(discloseNonPersonal(feed));
}

export async function readFeedById(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<CalendarFeed>, NotFound>> {
  const feed = await findFeed(desk, id);
  return feed === undefined ? refused({ kind: "notFound" }) : accepted(discloseNonPersonal(feed));
}

/** The feeds that stand of a health visitor whom the viewer looks after; none of anybody else. */
export async function listFeeds(
  desk: Desk,
  healthVisitor: string,
): Promise<Result<Disclosed<readonly CalendarFeed[]>, never>> {
  const feeds = (await isOfViewer(desk, healthVisitor)) ? await feedsOf(desk, healthVisitor) : [];
  return accepted(discloseNonPersonal(feeds));
}

async function findFeed(desk: Desk, id: string): Promise<CalendarFeed | undefined> {
  const feed = isRecordId(id) ? await readFeed(desk, id) : undefined;
  if (feed === undefined || feed.revokedAt !== undefined) return undefined;
  return (await isOfViewer(desk, feed.healthVisitor)) ? feed : undefined;
}

async function isOfViewer(desk: Desk, healthVisitor: string): Promise<boolean> {
  const found = isRecordId(healthVisitor)
    ? await readHealthVisitor(desk, healthVisitor)
    : undefined;
  return found !== undefined && looksAfter(desk.viewer, found);
}
