import {
  char,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { civilDate, id, municipality, recordedAt, sealedText, version } from "./columns.ts";
import { children } from "./family-tables.ts";
import { healthVisitors } from "./health-visitor-tables.ts";
import { visits } from "./visit-tables.ts";

const endedAt = () => timestamp("ended_at", { withTimezone: true });
const undoneAt = () => timestamp("undone_at", { withTimezone: true });

/**
 * An agreed day of one health visitor, with or without a clock time. The database lets no two that stand
 * overlap (`appointment_without_overlap`, by hand in the migration, since drizzle knows no EXCLUDE).
 */
export const appointments = pgTable(
  "appointment",
  {
    municipality: municipality(),
    id: id(),
    /** Of its calendar entry: the same for its whole life. */
    uid: uuid("uid").notNull(),
    healthVisitor: uuid("health_visitor").notNull(),
    date: civilDate("date").notNull(),
    /** The local clock time that was agreed; null where only the day is. */
    time: char("time", { length: 5 }),
    startsAt: timestamp("starts_at", { withTimezone: true }),
    endsAt: timestamp("ends_at", { withTimezone: true }),
    durationMinutes: integer("duration_minutes").notNull(),
    modality: text("modality").notNull(),
    groupSession: uuid("group_session"),
    externalReference: text("external_reference"),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
    endedAt: endedAt(),
    endedAs: text("ended_as"),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.healthVisitor],
      foreignColumns: [healthVisitors.municipality, healthVisitors.id],
    }),
    unique("appointment_by_external_reference").on(row.municipality, row.externalReference),
    index("appointment_by_day").on(row.municipality, row.healthVisitor, row.date),
    index("appointment_by_change").on(row.municipality, row.changedAt),
  ],
);

/** The visits of an appointment; a visit is agreed once at a time. */
export const appointmentVisits = pgTable(
  "appointment_visit",
  {
    municipality: municipality(),
    appointment: uuid("appointment").notNull(),
    visit: uuid("visit").notNull(),
    recordedAt: recordedAt(),
    endedAt: endedAt(),
    /** The day from which it is no longer agreed: nobody was at home on Monday, and it is written down on Wednesday. */
    endedOn: civilDate("ended_on"),
    /** The contact or the outcome that ended it: taking that back restores it. */
    endedBy: uuid("ended_by"),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.appointment, row.visit] }),
    foreignKey({
      columns: [row.municipality, row.appointment],
      foreignColumns: [appointments.municipality, appointments.id],
    }),
    foreignKey({
      columns: [row.municipality, row.visit],
      foreignColumns: [visits.municipality, visits.id],
    }),
    uniqueIndex("appointment_visit_agreed_once")
      .on(row.municipality, row.visit)
      .where(sql`ended_at is null`),
    index("appointment_visit_by_visit").on(row.municipality, row.visit),
    index("appointment_visit_by_end").on(row.municipality, row.endedBy),
  ],
);

/** Where an appointment was before it moved to another day or another health visitor: her calendar still says that it is gone. */
export const formerTimes = pgTable(
  "former_time",
  {
    municipality: municipality(),
    id: id(),
    appointment: uuid("appointment").notNull(),
    healthVisitor: uuid("health_visitor").notNull(),
    date: civilDate("date").notNull(),
    startsAt: timestamp("starts_at", { withTimezone: true }),
    endsAt: timestamp("ends_at", { withTimezone: true }),
    /** The appointment's version that left it. */
    version: integer("version").notNull(),
    leftAt: timestamp("left_at", { withTimezone: true }).notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.appointment],
      foreignColumns: [appointments.municipality, appointments.id],
    }),
    index("former_time_by_health_visitor").on(row.municipality, row.healthVisitor, row.leftAt),
  ],
);

/** What was held; one that was entered by mistake stays on record, undone. */
export const contacts = pgTable(
  "contact",
  {
    municipality: municipality(),
    id: id(),
    heldAt: timestamp("held_at", { withTimezone: true }).notNull(),
    healthVisitor: uuid("health_visitor").notNull(),
    modality: text("modality").notNull(),
    groupSession: uuid("group_session"),
    externalReference: text("external_reference"),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
    undoneAt: undoneAt(),
    undoneBy: text("undone_by"),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.healthVisitor],
      foreignColumns: [healthVisitors.municipality, healthVisitors.id],
    }),
    unique("contact_by_external_reference").on(row.municipality, row.externalReference),
    uniqueIndex("contact_says_once_who_came")
      .on(row.municipality, row.groupSession)
      .where(sql`undone_at is null`),
  ],
);

/** The visits that a contact fulfilled; a visit is fulfilled once. */
export const contactVisits = pgTable(
  "contact_visit",
  {
    municipality: municipality(),
    contact: uuid("contact").notNull(),
    visit: uuid("visit").notNull(),
    undoneAt: undoneAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.contact, row.visit] }),
    foreignKey({
      columns: [row.municipality, row.contact],
      foreignColumns: [contacts.municipality, contacts.id],
    }),
    foreignKey({
      columns: [row.municipality, row.visit],
      foreignColumns: [visits.municipality, visits.id],
    }),
    uniqueIndex("contact_visit_held_once")
      .on(row.municipality, row.visit)
      .where(sql`undone_at is null`),
    index("contact_visit_by_visit").on(row.municipality, row.visit),
  ],
);

/** The children that a contact was about. */
export const contactChildren = pgTable(
  "contact_child",
  {
    municipality: municipality(),
    contact: uuid("contact").notNull(),
    child: uuid("child").notNull(),
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
    index("contact_child_by_child").on(row.municipality, row.child),
  ],
);

/** What else came of a visit: nobody at home, cancelled, declined, covered elsewhere. */
export const outcomes = pgTable(
  "outcome",
  {
    municipality: municipality(),
    id: id(),
    /** What was recorded at once, of one visit or of several in one appointment: it is taken back at once too. */
    entry: uuid("entry").notNull(),
    child: uuid("child").notNull(),
    visit: uuid("visit").notNull(),
    outcome: text("outcome").notNull(),
    /** Of what was declined: this visit, or the whole programme. */
    scope: text("scope"),
    on: civilDate("on").notNull(),
    reason: sealedText("reason").notNull(),
    /** The appointment that it ended. */
    appointment: uuid("appointment"),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
    undoneAt: undoneAt(),
    undoneBy: text("undone_by"),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.visit],
      foreignColumns: [visits.municipality, visits.id],
    }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("outcome_by_visit").on(row.municipality, row.visit),
    index("outcome_by_child").on(row.municipality, row.child),
    index("outcome_by_entry").on(row.municipality, row.entry),
  ],
);

/** A date, a place and a capacity for many children; its appointment holds the time and who comes. */
export const groupSessions = pgTable(
  "group_session",
  {
    municipality: municipality(),
    id: id(),
    appointment: uuid("appointment").notNull(),
    title: text("title").notNull(),
    place: text("place").notNull(),
    capacity: integer("capacity").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.appointment],
      foreignColumns: [appointments.municipality, appointments.id],
    }),
    index("group_session_by_appointment").on(row.municipality, row.appointment),
  ],
);
