import { pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { municipality } from "./columns.ts";

/**
 * Work that the clock starts: of which municipality, of what kind, and when. Nothing else stands here, for the
 * clock belongs to no municipality, and this is the one table of which it reads all rows.
 */
export const awaitedWork = pgTable(
  "awaited_work",
  {
    municipality: municipality(),
    kind: text("kind", { enum: ["deliveries", "calendars", "imports"] }).notNull(),
    dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
  },
  (row) => [primaryKey({ columns: [row.municipality, row.kind] })],
);
