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
import { keyedHash, municipality, sealedText, version } from "./columns.ts";
import { healthVisitors } from "./health-visitor-tables.ts";

/** Where a health visitor's busy times come from, and how reading them goes. Her address is a secret: sealed, but for its host. */
export const ownCalendars = pgTable(
  "own_calendar",
  {
    municipality: municipality(),
    healthVisitor: uuid("health_visitor").notNull(),
    /** What the busy times that stand were read from; null where none do. */
    source: text("source", { enum: ["upload", "address"] }),
    readAt: timestamp("read_at", { withTimezone: true }),
    address: sealedText("address"),
    host: text("host"),
    givenAt: timestamp("given_at", { withTimezone: true }),
    nextReadAt: timestamp("next_read_at", { withTimezone: true }),
    /** The ETag under which the source sent what was read last in whole, and when. */
    sourceTag: text("source_tag"),
    wholeReadAt: timestamp("whole_read_at", { withTimezone: true }),
    /** Of the busy times: those that are the same again are not laid down again. */
    timesHash: keyedHash("times_hash"),
    failure: text("failure"),
    failedAt: timestamp("failed_at", { withTimezone: true }),
    /** In a row. */
    failures: integer("failures").notNull().default(0),
    /** Rises with what people do; reading leaves it. */
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.healthVisitor] }),
    foreignKey({
      columns: [row.municipality, row.healthVisitor],
      foreignColumns: [healthVisitors.municipality, healthVisitors.id],
    }),
    index("own_calendar_by_next_reading").on(row.municipality, row.nextReadAt),
  ],
);
