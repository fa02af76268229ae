import {
  foreignKey,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { civilDate, id, municipality, recordedAt, sealedText, version } from "./columns.ts";
import { children } from "./family-tables.ts";
import { visits } from "./visit-tables.ts";

/** A change that was previewed and then made: under the id of its preview, so that it is made once. */
export const changes = pgTable(
  "change",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    /** What was said to have changed. Not jsonb: it reads in the order in which it was sent. */
    told: json("told").notNull(),
    /** What became of each visit. */
    effect: json("effect").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("change_by_child").on(row.municipality, row.child),
  ],
);

/** An agreed or held visit that its plan no longer fits, until a person has resolved it or the plan fits again. */
export const tensions = pgTable(
  "tension",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    visit: uuid("visit").notNull(),
    kind: text("kind").notNull(),
    /** The appointment or the contact. */
    about: uuid("about").notNull(),
    /** The day that is agreed, or on which it was held. */
    on: civilDate("on").notNull(),
    /** Before the window below zero, after it above; null where it is not owed at all. */
    daysOutside: integer("days_outside"),
    /** The window that it is owed in now. */
    earliest: civilDate("earliest"),
    target: civilDate("target"),
    latest: civilDate("latest"),
    openedAt: timestamp("opened_at", { withTimezone: true }).notNull(),
    closedAt: timestamp("closed_at", { withTimezone: true }),
    closedAs: text("closed_as"),
    closedBy: text("closed_by"),
    reason: sealedText("reason"),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    foreignKey({
      columns: [row.municipality, row.visit],
      foreignColumns: [visits.municipality, visits.id],
    }),
    uniqueIndex("tension_open_once")
      .on(row.municipality, row.visit)
      .where(sql`closed_at is null`),
    index("tension_by_visit").on(row.municipality, row.visit),
    index("tension_by_opening").on(row.municipality, row.openedAt, row.id),
  ],
);
