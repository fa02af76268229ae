import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { contacts } from "./appointment-tables.ts";
import { civilDate, id, municipality, recordedAt, sealedText } from "./columns.ts";
import { children } from "./family-tables.ts";

/** A screening's score, and of EPDS the answer that a person acts on; never its questions, never another answer. Only ever added to. */
export const screenings = pgTable(
  "screening",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    instrument: text("instrument").notNull(),
    instrumentVersion: sealedText("instrument_version").notNull(),
    on: civilDate("on").notNull(),
    /** Null where the child was looked at. */
    parent: text("parent"),
    score: integer("score").notNull(),
    selfHarmItem: integer("self_harm_item"),
    contact: uuid("contact"),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
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
    index("screening_by_child").on(row.municipality, row.child),
  ],
);
