import type { CivilDate } from "../time/civil-date.ts";

/** How much a calendar tells: that she is busy, in which area, or with whose initials; the last only where the municipality allows it. */
export const FEED_TIERS = ["busy", "area", "initials"] as const;
export type FeedTier = (typeof FEED_TIERS)[number];

/** A calendar address that was handed out. */
export interface CalendarFeed {
  readonly id: string;
  readonly version: number;
  readonly healthVisitor: string;
  readonly tier: FeedTier;
  readonly recordedAt: Date;
  readonly revokedAt: Date | undefined;
  /** When a calendar last asked for it; undefined where none has since its address was made. */
  readonly lastFetchedAt: Date | undefined;
}

/** One appointment as a calendar shows it. */
export interface FeedEntry {
  readonly uid: string;
  /** Rises with each change. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly recordedAt: Date;
  readonly isCancelled: boolean;
  readonly time:
    | { readonly kind: "clock"; readonly startsAt: Date; readonly endsAt: Date }
    | { readonly kind: "day"; readonly date: CivilDate };
  readonly summary: string;
  readonly location: string | undefined;
}

export interface FeedView {
  readonly entries: readonly FeedEntry[];
}
