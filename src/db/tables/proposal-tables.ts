import {
  foreignKey,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { civilDate, id, municipality, recordedAt, sealedText } from "./columns.ts";
import { children } from "./family-tables.ts";

/** What a person decided of a proposal; only ever added to. A proposal follows from what is on record, and is kept by its decisions alone. */
export const proposalDecisions = pgTable(
  "proposal_decision",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    proposal: uuid("proposal").notNull(),
    rule: text("rule").notNull(),
    programme: text("programme").notNull(),
    programmeVersion: text("programme_version").notNull(),
    round: integer("round").notNull(),
    /** Of all that was decided about the child: they follow each other whatever the clock says. */
    version: integer("version").notNull(),
    /** The suggestions that were known then. */
    suggestions: json("suggestions").notNull(),
    raisedBy: text("raised_by").notNull(),
    earliest: civilDate("earliest").notNull(),
    target: civilDate("target").notNull(),
    latest: civilDate("latest").notNull(),
    /** Not jsonb: reasons read in the order in which they are written. */
    because: json("because").notNull(),
    decision: text("decision", { enum: ["accept", "decline", "defer"] }).notNull(),
    cause: text("cause").notNull(),
    reason: sealedText("reason").notNull(),
    on: civilDate("on").notNull(),
    until: civilDate("until"),
    countedFrom: json("counted_from"),
    interventions: json("interventions").notNull(),
    conditions: json("conditions").notNull(),
    capReason: sealedText("cap_reason"),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    unique("proposal_decision_in_order").on(row.municipality, row.child, row.version),
    index("proposal_decision_by_proposal").on(row.municipality, row.proposal),
  ],
);

/** A needs visit that a colleague or the parents suggest; only ever added to. */
export const raisedProposals = pgTable(
  "raised_proposal",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    rule: text("rule").notNull(),
    by: text("by").notNull(),
    words: sealedText("words").notNull(),
    on: civilDate("on").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("raised_proposal_by_child").on(row.municipality, row.child),
  ],
);
