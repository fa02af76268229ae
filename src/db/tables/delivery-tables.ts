import {
  bigint,
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
import { contacts } from "./appointment-tables.ts";
import { civilDate, id, municipality, recordedAt, sealedText, version } from "./columns.ts";
import { children } from "./family-tables.ts";

/** What was found of a child and its parents at a contact; said anew, it takes the place of what was said before. */
export const contactFindings = pgTable(
  "contact_findings",
  {
    municipality: municipality(),
    contact: uuid("contact").notNull(),
    child: uuid("child").notNull(),
    /** As JSON. */
    findings: sealedText("findings").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.contact, row.child] }),
    foreignKey({
      columns: [row.municipality, row.contact],
      foreignColumns: [contacts.municipality, contacts.id],
    }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
  ],
);

/** What is done for a child or a parent beside what everyone is given, from its opening to its end. */
export const interventions = pgTable(
  "intervention",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    recipient: text("recipient").notNull(),
    /** Of FBOE, as the conditions that are its reason. */
    code: text("code").notNull(),
    conditions: jsonb("conditions").notNull(),
    startedOn: civilDate("started_on").notNull(),
    endedOn: civilDate("ended_on"),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
    undoneAt: timestamp("undone_at", { withTimezone: true }),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("intervention_by_child").on(row.municipality, row.child),
  ],
);

/** A delivery to KL's gateway, and up to which event its children were looked at. */
export const klDeliveries = pgTable(
  "kl_delivery",
  {
    municipality: municipality(),
    number: integer("number").notNull(),
    throughEvent: bigint("through_event", { mode: "number" }).notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [primaryKey({ columns: [row.municipality, row.number] })],
);

/** What was delivered of a child so far: what is no longer so has to be taken back. */
export const klReports = pgTable(
  "kl_report",
  {
    municipality: municipality(),
    child: uuid("child").notNull(),
    /** As JSON, each resource as it was delivered last. */
    resources: sealedText("resources").notNull(),
    /** The last delivery that said something of the child. */
    delivery: integer("delivery").notNull(),
    /** The last day on which what a contact must document is waited for. */
    waitsUntil: civilDate("waits_until"),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.child] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("kl_report_by_delivery").on(row.municipality, row.delivery),
  ],
);
