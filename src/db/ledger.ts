import { sql } from "drizzle-orm";
import { type Transaction, rows } from "./database.ts";
import { auditEntries, events } from "./ledger-tables.ts";

export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly child: string | undefined;
  readonly visit: string | undefined;
  readonly version: number | undefined;
  readonly reasons: readonly string[];
}

export interface AuditEntry {
  readonly id: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly children: readonly string[];
  readonly reason: string | undefined;
}

/**
 * Gives events their numbers, and must be the last write of its transaction: whoever takes a number
 * holds the municipality's head until the commit, so numbers follow commits and none is ever lost.
 */
export async function appendEvents(
  tx: Transaction,
  municipality: string,
  at: Date,
  happened: readonly NewEvent[],
): Promise<void> {
  if (happened.length === 0) return;
  const [head] = await rows(
    tx,
    sql`insert into event_head (municipality, last_number) values (${municipality}, ${happened.length})
        on conflict (municipality) do update set last_number = event_head.last_number + ${happened.length}
        returning last_number`,
  );
  const first = Number(head?.["last_number"]) - happened.length + 1;
  await tx
    .insert(events)
    .values(
      happened.map((event, place) => ({ municipality, number: first + place, at, ...event })),
    );
}

export async function appendAudit(
  tx: Transaction,
  municipality: string,
  at: Date,
  entry: AuditEntry,
): Promise<void> {
  await tx
    .insert(auditEntries)
    .values({ municipality, at, ...entry, children: [...entry.children] });
}
