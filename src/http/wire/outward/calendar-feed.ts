import { z } from "@hono/zod-openapi";
import { type CalendarFeed, FEED_TIERS } from "../../../domain/disclosure/feed-view.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { instantText } from "../blocks/instant.ts";
import { pageOf } from "../blocks/list.ts";
import { namedId } from "../blocks/named-id.ts";

export const newFeed = z
  .strictObject({
    healthVisitor: namedId,
    tier: z.enum(FEED_TIERS).openapi({
      description:
        "`busy`: that she is busy; `area`: the postal code too; `initials`: the child's too, where the municipality's settings allow it. Of a protected family never more than `busy`.",
    }),
  })
  .openapi("NewCalendarFeed", {
    example: { healthVisitor: "00000000-0000-4000-8000-000000000002", tier: "busy" },
  });

export const handedOutFeed = z
  .object({
    id: z.uuid(),
    url: z.url().openapi({
      description:
        "A secret: it is shown once, and again only to the same request sent with its Idempotency-Key.",
    }),
  })
  .openapi("HandedOutCalendarFeed");

export const feed = z
  .object({
    id: z.uuid(),
    healthVisitor: z.uuid(),
    tier: z.enum(FEED_TIERS),
    recordedAt: instantText,
    lastFetchedAt: instantText.nullable().openapi({
      description:
        "When a calendar last asked for it, unchanged or not; null where none has since this address was made. Written down at most every five minutes, and always when something has changed.",
    }),
    revoked: z.boolean(),
  })
  .openapi("CalendarFeed");

export const feedPage = pageOf(feed).openapi("CalendarFeedPage");

export const FEED_EXAMPLES = {
  handedOut: {
    id: "00000000-0000-4000-8000-000000000003",
    url: "https://tusind.example/calendar/0999Pq3v7nE0tQy1m2Xk8b5Rz6sWd4cFh9jLgTuVaKo0.ics",
  },
  feed: {
    id: "00000000-0000-4000-8000-000000000003",
    healthVisitor: "00000000-0000-4000-8000-000000000002",
    tier: "busy" as const,
    recordedAt: "2026-03-02T09:00:00+01:00",
    lastFetchedAt: "2026-03-03T07:58:00+01:00",
    revoked: false,
  },
};

export function fromFeed(view: CalendarFeed): z.input<typeof feed> {
  const { id, healthVisitor, tier, recordedAt, lastFetchedAt, revokedAt } = view;
  return {
    id,
    healthVisitor,
    tier,
    recordedAt: writeInstant(recordedAt),
    lastFetchedAt: lastFetchedAt === undefined ? null : writeInstant(lastFetchedAt),
    revoked: revokedAt !== undefined,
  };
}
