import {
  boolean,
  foreignKey,
  index,
  integer,
  json,
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
    /** Null where it is known no more. */
    value: jsonb("value"),
    on: civilDate("on").notNull(),
    /** The last day on which it counts; null where it counts until a later one of its name. */
    until: civilDate("until"),
    /** The version of the child that it made: they follow each other whatever the clock says. */
    version: integer("version").notNull().default(0),
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

/** A day that windows are counted from; only ever added to, the one of the child's latest version counts. */
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
    /** The version of the child that it made: they follow each other whatever the clock says. */
    version: integer("version").notNull(),
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
    /** Not jsonb: reasons read in the order in which they are written. */
    because: json("because").notNull(),
    /** On what a person decided it; null for one that its programme gives. */
    need: json("need"),
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
