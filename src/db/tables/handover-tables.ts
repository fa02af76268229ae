import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { civilDate, id, municipality, recordedAt, sealedText, version } from "./columns.ts";
import { children } from "./family-tables.ts";

/** What a municipality tells at a transition, in each of its versions; the last counts. */
export const handoverTemplates = pgTable(
  "handover_template",
  {
    municipality: municipality(),
    transition: text("transition").notNull(),
    version: integer("version").notNull(),
    /** Not jsonb: it reads in the order in which it was sent. */
    sections: json("sections").notNull(),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [primaryKey({ columns: [row.municipality, row.transition, row.version] })],
);

/** What follows a child at a transition. Its state follows from the days; all that people wrote is sealed. */
export const handovers = pgTable(
  "handover",
  {
    municipality: municipality(),
    id: id(),
    child: uuid("child").notNull(),
    transition: text("transition").notNull(),
    receiver: sealedText("receiver").notNull(),
    content: sealedText("content").notNull(),
    templateVersion: integer("template_version").notNull(),
    consentGiven: boolean("consent_given"),
    consentBy: text("consent_by"),
    consentOn: civilDate("consent_on"),
    legalBasis: text("legal_basis"),
    startMeeting: boolean("start_meeting").notNull(),
    followUp: boolean("follow_up").notNull(),
    sentOn: civilDate("sent_on"),
    sentBy: text("sent_by"),
    sentAuthor: text("sent_author"),
    acknowledgedOn: civilDate("acknowledged_on"),
    /** By whom there, and what they said. */
    acknowledgement: sealedText("acknowledgement"),
    acknowledgedAuthor: text("acknowledged_author"),
    withdrawnOn: civilDate("withdrawn_on"),
    reason: sealedText("reason"),
    consentTakenBack: boolean("consent_taken_back"),
    withdrawnAuthor: text("withdrawn_author"),
    author: text("author").notNull(),
    recordedAt: recordedAt(),
    version: version(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    foreignKey({
      columns: [row.municipality, row.child],
      foreignColumns: [children.municipality, children.id],
    }),
    index("handover_by_child").on(row.municipality, row.child),
    index("handover_by_recording").on(row.municipality, row.recordedAt, row.id),
    index("handover_awaited")
      .on(row.municipality, row.child)
      .where(sql`sent_on is not null and acknowledged_on is null and withdrawn_on is null`),
  ],
);
