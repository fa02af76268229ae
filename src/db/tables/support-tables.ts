import {
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { appointments, contacts } from "./appointment-tables.ts";
import { civilDate, id, municipality, recordedAt, sealedText, version } from "./columns.ts";
import { children } from "./family-tables.ts";
import { healthVisitors } from "./health-visitor-tables.ts";

/** What was agreed with a family at a contact about one of its children, who does it and by when. */
export const familyAgreements = pgTable(
  "family_agreement",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    contact: uuid("contact").notNull(),
    madeOn: civilDate("made_on").notNull(),
    text: sealedText("text").notNull(),
    responsible: text("responsible").notNull(),
    responsibleHealthVisitor: uuid("responsible_health_visitor"),
    due: civilDate("due").notNull(),
    state: text("state").notNull(),
    effect: text("effect"),
    outcome: sealedText("outcome"),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
    closedAt: timestamp("closed_at", { withTimezone: true }),
    closedBy: text("closed_by"),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    foreignKey({
      columns: [row.municipality, row.contact],
      foreignColumns: [contacts.municipality, contacts.id],
    }),
    foreignKey({
      columns: [row.municipality, row.responsibleHealthVisitor],
      foreignColumns: [healthVisitors.municipality, healthVisitors.id],
    }),
    index("family_agreement_by_child").on(row.municipality, row.child),
  ],
);

/** Who holds the threads of a child's help together, from which day; only ever added to. A row of nobody ends the one before. */
export const keyWorkers = pgTable(
  "key_worker",
  {
    municipality: municipality(),
    child: uuid("child").notNull(),
    /** The first is 1. */
    version: integer("version").notNull(),
    role: text("role"),
    healthVisitor: uuid("health_visitor"),
    name: sealedText("name"),
    since: civilDate("since").notNull(),
    reason: sealedText("reason").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.child, row.version] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    foreignKey({
      columns: [row.municipality, row.healthVisitor],
      foreignColumns: [healthVisitors.municipality, healthVisitors.id],
    }),
  ],
);

/** What a parent's forms of Feedback Informed Treatment came to at a contact, in tenths; only ever added to, the last said counts. Never what was answered: the forms are licensed. */
export const feedback = pgTable(
  "feedback",
  {
    municipality: municipality(),
    id: id(),
    contact: uuid("contact").notNull(),
    child: uuid("child").notNull(),
    parent: text("parent").notNull(),
    orsTenths: integer("ors_tenths"),
    srsTenths: integer("srs_tenths"),
    formVersion: text("form_version").notNull(),
    /** Of all that was said of the child at a contact: they follow each other whatever the clock says. */
    version: integer("version").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.contact],
      foreignColumns: [contacts.municipality, contacts.id],
    }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("feedback_by_child").on(row.municipality, row.child),
  ],
);

/** The level that a person has set for a child, and why; only ever added to. */
export const levels = pgTable(
  "level",
  {
    municipality: municipality(),
    child: uuid("child").notNull(),
    /** The first is 1. */
    version: integer("version").notNull(),
    level: integer("level").notNull(),
    reason: sealedText("reason").notNull(),
    nextMeetingOn: civilDate("next_meeting_on"),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.child, row.version] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
  ],
);

/** Why an appointment is not at home although home comes first; only ever added to, the last said of a form counts. */
export const modalityReasons = pgTable(
  "modality_reason",
  {
    municipality: municipality(),
    id: id(),
    appointment: uuid("appointment").notNull(),
    modality: text("modality").notNull(),
    reason: sealedText("reason").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.appointment],
      foreignColumns: [appointments.municipality, appointments.id],
    }),
    index("modality_reason_by_appointment").on(row.municipality, row.appointment),
  ],
);
