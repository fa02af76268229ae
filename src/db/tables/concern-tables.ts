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
  uuid,
} from "drizzle-orm/pg-core";
import { civilDate, id, municipality, recordedAt, sealedText, version } from "./columns.ts";
import { children } from "./family-tables.ts";
import { healthVisitors } from "./health-visitor-tables.ts";

/** A worry about a child with an owner, a next step and a review, until it has come to something. */
export const concerns = pgTable(
  "concern",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    state: text("state").notNull(),
    raisedBy: text("raised_by").notNull(),
    /** Of FBOE. */
    condition: text("condition").notNull(),
    spokenWith: jsonb("spoken_with").notNull(),
    parentsInvolved: boolean("parents_involved").notNull(),
    /** As JSON: what was seen, the family's words, and the words beside the codes. */
    said: sealedText("said").notNull(),
    consentGiven: boolean("consent_given"),
    consentBy: text("consent_by"),
    consentOn: civilDate("consent_on"),
    owner: uuid("owner").notNull(),
    nextStep: sealedText("next_step"),
    nextStepDue: civilDate("next_step_due"),
    reviewOn: civilDate("review_on"),
    outcome: text("outcome"),
    notifiedOn: civilDate("notified_on"),
    openedAt: timestamp("opened_at", { withTimezone: true }).notNull(),
    closedAt: timestamp("closed_at", { withTimezone: true }),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    foreignKey({
      columns: [row.municipality, row.owner],
      foreignColumns: [healthVisitors.municipality, healthVisitors.id],
    }),
    index("concern_by_child").on(row.municipality, row.child),
    index("concern_by_owner").on(row.municipality, row.owner),
    index("concern_by_opening").on(row.municipality, row.openedAt, row.id),
  ],
);

/** What happened to a concern, in order; only ever added to. */
export const concernEntries = pgTable(
  "concern_entry",
  {
    municipality: municipality(),
    concern: uuid("concern").notNull(),
    /** Of the concern, as the entry left it. */
    version: integer("version").notNull(),
    /** Among what one command did. */
    place: integer("place").notNull(),
    kind: text("kind").notNull(),
    /** As JSON: its words, and what it changed. */
    said: sealedText("said").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.concern, row.version, row.place] }),
    foreignKey({
      columns: [row.municipality, row.concern],
      foreignColumns: [concerns.municipality, concerns.id],
    }),
  ],
);
