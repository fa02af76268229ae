import {
  foreignKey,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { civilDate, municipality, recordedAt, version } from "./columns.ts";
import { children } from "./family-tables.ts";

/** A municipality's own programmes, a row a version. A draft can change; what is published never does. */
export const programmes = pgTable(
  "programme",
  {
    municipality: municipality(),
    id: text("id").notNull(),
    programmeVersion: text("programme_version").notNull(),
    /** As it was sent: the document that is exchanged. */
    document: json("document").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
    publishedAt: timestamp("published_at", { withTimezone: true }),
    publishedBy: text("published_by"),
    /** Whose visits follow it from when on; null while it is a draft. */
    policy: json("policy"),
    version: version(),
  },
  (row) => [primaryKey({ columns: [row.municipality, row.id, row.programmeVersion] })],
);

/** The programmes that a child has followed, in their order; none is the one that its municipality began with. Only ever added to. */
export const childProgrammes = pgTable(
  "child_programme",
  {
    municipality: municipality(),
    child: uuid("child").notNull(),
    place: integer("place").notNull(),
    programme: text("programme").notNull(),
    programmeVersion: text("programme_version").notNull(),
    /** Windows that open before this day stay with the programme before; null takes all that is open. */
    fromDay: civilDate("from_day"),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.child, row.place] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
  ],
);
