import { sql } from "drizzle-orm";
import {
  bigint,
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
import { DELIVERY_STATES, WEBHOOK_STATES } from "../../domain/disclosure/webhook-view.ts";
import { id, municipality, recordedAt, sealedText, version } from "./columns.ts";

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** Where events are sent, for whom: what is told there is what its subscriber may see. */
export const webhooks = pgTable(
  "webhook",
  {
    municipality: municipality(),
    id: id(),
    state: text("state", { enum: WEBHOOK_STATES }).notNull(),
    stoppedAs: text("stopped_as", { enum: ["gone", "failing"] }),
    /** Its address and its keys; null once it is removed. */
    target: sealedText("target"),
    subject: text("subject").notNull(),
    role: text("role").notNull(),
    scopes: text("scopes").array().notNull(),
    recordedAt: recordedAt(),
    confirmedAt: moment("confirmed_at"),
    /** Asked to be left alone until then. */
    quietUntil: moment("quiet_until"),
    /** The first failure since the last success. */
    failingSince: moment("failing_since"),
    version: version(),
  },
  (row) => [primaryKey({ columns: [row.municipality, row.id] })],
);

interface TriedOnce {
  readonly at: string;
  readonly status?: number;
  readonly fault?: string;
  readonly durationMs: number;
}

/** An event on its way to a webhook, and what became of it. */
export const webhookDeliveries = pgTable(
  "webhook_delivery",
  {
    municipality: municipality(),
    webhook: uuid("webhook").notNull(),
    /** Of the event. */
    number: bigint("number", { mode: "number" }).notNull(),
    /** The event's child, or the nil id: within a lane one follows the other. */
    lane: uuid("lane").notNull(),
    state: text("state", { enum: DELIVERY_STATES }).notNull(),
    attempts: integer("attempts").notNull(),
    dueAt: moment("due_at").notNull(),
    /** Of whoever sends it just now, until when. */
    lease: uuid("lease"),
    leasedUntil: moment("leased_until"),
    /** The latest attempts, in their order: when, what was answered or went wrong, how long it took. */
    tried: jsonb("tried").$type<readonly TriedOnce[]>().notNull().default([]),
  },
  (row) => [
    primaryKey({ columns: [row.municipality, row.webhook, row.number] }),
    foreignKey({
      columns: [row.municipality, row.webhook],
      foreignColumns: [webhooks.municipality, webhooks.id],
    }),
    index("webhook_delivery_queued")
      .on(row.municipality, row.webhook, row.lane, row.number)
      .where(sql`state = 'queued'`),
    index("webhook_delivery_by_lane").on(row.municipality, row.lane),
  ],
);
