import { boolean, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { contacts } from "./appointment-tables.ts";
import { id, municipality, recordedAt, sealedText } from "./columns.ts";
import { children } from "./family-tables.ts";

/** Tasks follow from what is on record; only that somebody has seen to one is kept. Its id follows from what it is about. */
export const doneTasks = pgTable(
  "done_task",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    kind: text("kind").notNull(),
    note: sealedText("note").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("done_task_by_child").on(row.municipality, row.child),
  ],
);

/** What was said of an observation that a contact was to make of a child, each time: made, or reported as absent; the last counts. What was observed stands in the journal. */
export const observations = pgTable(
  "observation",
  {
    municipality: municipality(),
    contact: uuid("contact").notNull(),
    child: uuid("child").notNull(),
    observation: text("observation").notNull(),
    isMade: boolean("is_made").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({
      name: "observation_said",
      columns: [row.municipality, row.contact, row.child, row.observation, row.recordedAt],
    }),
    foreignKey({
      columns: [row.municipality, row.contact],
      foreignColumns: [contacts.municipality, contacts.id],
    }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("observation_by_child").on(row.municipality, row.child),
  ],
);
