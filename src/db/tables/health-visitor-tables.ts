import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { civilDate, id, keyedHash, municipality, recordedAt, version } from "./columns.ts";

/** Who visits: where her days start and end, when she works, and what she is trained for. */
export const healthVisitors = pgTable(
  "health_visitor",
  {
    municipality: municipality(),
    id: id(),
    name: text("name").notNull(),
    district: text("district"),
    /** Postal code and coordinates of the house that her days start from. */
    base: jsonb("base"),
    competences: text("competences").array().notNull().default([]),
    /** Recurrence rules with their clock times, as the route takes them. */
    workingHours: jsonb("working_hours").notNull().default([]),
    lunch: jsonb("lunch"),
    dailyCap: integer("daily_cap"),
    version: version(),
  },
  (row) => [primaryKey({ columns: [row.municipality, row.id] })],
);

/** Days on which a health visitor is away; one that is taken back stays on record. */
export const absences = pgTable(
  "absence",
  {
    municipality: municipality(),
    id: id(),
    healthVisitor: uuid("health_visitor").notNull(),
    from: civilDate("from_day").notNull(),
    until: civilDate("until_day").notNull(),
    kind: text("kind", { enum: ["holiday", "illness", "course", "other"] }).notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.healthVisitor],
      foreignColumns: [healthVisitors.municipality, healthVisitors.id],
    }),
    index("absence_by_health_visitor").on(row.municipality, row.healthVisitor, row.until),
  ],
);

/** When her own calendar, as it was read in last, says that she is busy: times alone. */
export const busyTimes = pgTable(
  "busy_time",
  {
    municipality: municipality(),
    id: id(),
    healthVisitor: uuid("health_visitor").notNull(),
    startsAt: timestamp("starts_at", { withTimezone: true }).notNull(),
    endsAt: timestamp("ends_at", { withTimezone: true }).notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.healthVisitor],
      foreignColumns: [healthVisitors.municipality, healthVisitors.id],
    }),
    index("busy_time_by_health_visitor").on(row.municipality, row.healthVisitor, row.startsAt),
  ],
);

/** A calendar address that was handed out: whoever has its token sees the feed, so only a keyed hash is kept. */
export const calendarFeeds = pgTable(
  "calendar_feed",
  {
    municipality: municipality(),
    id: id(),
    healthVisitor: uuid("health_visitor").notNull(),
    tier: text("tier", { enum: ["busy", "area", "initials"] }).notNull(),
    tokenHash: keyedHash("token_hash").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
    /** No index holds it: that it is written again and again moves no other part of the row. */
    lastFetchedAt: timestamp("last_fetched_at", { withTimezone: true }),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.healthVisitor],
      foreignColumns: [healthVisitors.municipality, healthVisitors.id],
    }),
    index("calendar_feed_by_token").on(row.municipality, row.tokenHash),
    index("calendar_feed_by_health_visitor").on(row.municipality, row.healthVisitor),
  ],
);
