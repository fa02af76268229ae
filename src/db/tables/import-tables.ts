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
import {
  IMPORT_FORMATS,
  IMPORT_STATES,
  LINE_STATES,
  MATCH_DECISIONS,
} from "../../domain/visits/family-import.ts";
import { civilDate, id, municipality, recordedAt, sealedText, version } from "./columns.ts";

/** Families that another system hands over: first looked through, then carried out in steps. */
export const imports = pgTable(
  "import",
  {
    municipality: municipality(),
    id: id(),
    state: text("state", { enum: IMPORT_STATES }).notNull(),
    format: text("format", { enum: IMPORT_FORMATS }).notNull(),
    /** What ended before it is the former system's. */
    followedFrom: civilDate("followed_from").notNull(),
    lines: integer("lines").notNull(),
    skipsFaulty: boolean("skips_faulty").notNull().default(false),
    /** Who sent it, and in whose name its steps are done: whoever said that it is to be carried out. */
    author: text("author").notNull(),
    doneFor: text("done_for").notNull(),
    doneAs: text("done_as").notNull(),
    recordedAt: recordedAt(),
    committedAt: timestamp("committed_at", { withTimezone: true }),
    endedAt: timestamp("ended_at", { withTimezone: true }),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    index("import_by_state").on(row.municipality, row.state, row.recordedAt),
  ],
);

/** A line of an import: one family, and what it became. */
export const importLines = pgTable(
  "import_line",
  {
    municipality: municipality(),
    import: uuid("import").notNull(),
    line: integer("line").notNull(),
    state: text("state", { enum: LINE_STATES }).notNull(),
    /** The family as it was sent; null once it is done with. */
    content: sealedText("content"),
    /** Places and codes, nothing of what was sent. */
    problems: jsonb("problems").notNull().default([]),
    family: uuid("family"),
    childrenMade: uuid("children_made").array().notNull().default([]),
    childrenJoined: uuid("children_joined").array().notNull().default([]),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.import, row.line] }),
    foreignKey({
      columns: [row.municipality, row.import],
      foreignColumns: [imports.municipality, imports.id],
    }),
    index("import_line_by_state").on(row.municipality, row.import, row.state, row.line),
  ],
);

/** A child of a line that may be one on record, or of another line: a person says whether it is. */
export const importMatches = pgTable(
  "import_match",
  {
    municipality: municipality(),
    id: id(),
    import: uuid("import").notNull(),
    line: integer("line").notNull(),
    /** The child's place in its line. */
    place: integer("place").notNull(),
    /** The child on record, or else the line and the place in it. */
    child: uuid("child"),
    otherLine: integer("other_line"),
    otherPlace: integer("other_place"),
    because: text("because").array().notNull(),
    decision: text("decision", { enum: MATCH_DECISIONS }),
    decidedBy: text("decided_by"),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.import],
      foreignColumns: [imports.municipality, imports.id],
    }),
    index("import_match_by_line").on(row.municipality, row.import, row.line),
  ],
);
