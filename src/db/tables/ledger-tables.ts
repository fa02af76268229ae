import {
  bigint,
  char,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { id, keyedHash, municipality, recordedAt, sealedText } from "./columns.ts";

const number = () => bigint("number", { mode: "number" }).notNull();

/** The last number given in each municipality's sequence of events; taken as the last write of a transaction. */
export const eventHeads = pgTable("event_head", {
  municipality: char("municipality", { length: 4 }).primaryKey(),
  lastNumber: bigint("last_number", { mode: "number" }).notNull(),
});

/** What happened, in commit order, without gaps; identifiers and codes only. */
export const events = pgTable(
  "event",
  {
    municipality: municipality(),
    number: number(),
    id: id(),
    type: text("type").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    child: uuid("child"),
    visit: uuid("visit"),
    version: integer("version"),
    reasons: jsonb("reasons").notNull(),
    /** The journal's own reference of the appointment or contact that it tells of. */
    externalReference: text("external_reference"),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.number] }),
    index("event_by_child").on(row.municipality, row.child),
  ],
);

/** Who did or saw what, about whom and why; only ever added to. */
export const auditEntries = pgTable(
  "audit_entry",
  {
    municipality: municipality(),
    id: id(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    actor: text("actor").notNull(),
    role: text("role").notNull(),
    action: text("action").notNull(),
    children: uuid("children").array().notNull(),
    /** The reason that was given, or what was searched for. */
    particulars: sealedText("particulars"),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.id] }),
    index("audit_entry_by_time").on(row.municipality, row.at),
  ],
);

/** The first answer to a request, for whoever sends it again with the same key. */
export const idempotencyKeys = pgTable(
  "idempotency_key",
  {
    municipality: municipality(),
    /** Of the key and who sent it. */
    keyHash: keyedHash("key_hash").notNull(),
    requestHash: keyedHash("request_hash").notNull(),
    reply: sealedText("reply"),
    recordedAt: recordedAt(),
  },
  (row) => [primaryKey({ columns: [row.municipality, row.keyHash] })],
);

/** A letter from a hospital as it came, so that it counts once, whatever its order. */
export const birthLetters = pgTable(
  "birth_letter",
  {
    municipality: municipality(),
    messageId: text("message_id").notNull(),
    /** The birth that it is about, with every other letter about it. */
    birth: uuid("birth").notNull(),
    replaces: text("replaces"),
    /** Keyed hashes of what letters about one birth may share: its children's numbers and its mother's. */
    marks: char("marks", { length: 64 }).array().notNull(),
    contentHash: keyedHash("content_hash").notNull(),
    content: sealedText("content").notNull(),
    /** The answer that it got, given again to whoever repeats it. */
    answer: sealedText("answer").notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.messageId] }),
    index("birth_letter_by_replaced").on(row.municipality, row.replaces),
    index("birth_letter_by_birth").on(row.municipality, row.birth),
    index("birth_letter_by_mark").using("gin", row.marks),
  ],
);
