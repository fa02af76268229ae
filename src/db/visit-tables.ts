import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { civilDate, id, municipality, recordedAt, version } from "./columns.ts";
import { children } from "./family-tables.ts";

/** What a professional recorded about a child; only ever added to. */
export const recordedFacts = pgTable(
  "recorded_fact",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    fact: text("fact").notNull(),
    value: jsonb("value").notNull(),
    on: civilDate("on").notNull(),
    author: text("author").notNull(),
    source: text("source"),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("recorded_fact_by_child").on(row.municipality, row.child),
  ],
);

/** A day that windows are counted from, or what else registration says about a child; only ever added to, the latest counts. */
export const anchors = pgTable(
  "anchor",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    anchor: text("anchor").notNull(),
    /** Null takes it back. */
    on: civilDate("on"),
    confirmed: boolean("confirmed").notNull(),
    author: text("author").notNull(),
    source: text("source"),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("anchor_by_child").on(row.municipality, row.child),
  ],
);

/** A visit is its rule, not its date: one row, one id, for its whole life. */
export const visits = pgTable(
  "visit",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    rule: text("rule").notNull(),
    occurrence: integer("occurrence").notNull(),
    programme: text("programme").notNull(),
    programmeVersion: text("programme_version").notNull(),
    earliest: civilDate("earliest").notNull(),
    target: civilDate("target").notNull(),
    latest: civilDate("latest").notNull(),
    provisional: boolean("provisional").notNull(),
    feasible: boolean("feasible").notNull(),
    because: jsonb("because").notNull(),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
    recordedAt: recordedAt(),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    unique("visit_by_rule").on(row.municipality, row.child, row.rule, row.occurrence),
    index("visit_by_window").on(row.municipality, row.earliest),
  ],
);
