import { sql } from "drizzle-orm";
import { rows } from "../connection/database.ts";
import { sealJson } from "../sealing/sealed-json.ts";
import { auditEntries } from "../tables/ledger-tables.ts";
import type { NamedPart } from "./pending-rows.ts";
import type { Records } from "./records.ts";

export interface NewEvent {
  readonly type: string;
  readonly child: string | undefined;
  readonly visit?: string | undefined;
  readonly version?: number | undefined;
  readonly reasons: readonly string[];
  /** The journal's own reference of the appointment or contact that it tells of; the child's if left out. */
  readonly externalReference?: string | undefined;
}

export interface NumberedEvent extends NewEvent {
  readonly number: number;
  readonly id: string;
  readonly at: Date;
}

export interface AuditEntry {
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly children: readonly string[];
  /** The reason that was given, or what was searched for. */
  readonly particulars: string | undefined;
}

/**
 * Gives events their numbers, in the last statement of a transaction: whoever takes a number holds the
 * municipality's head until the commit, so numbers follow commits and none is ever lost.
 */
export function numberedEvents(
  municipality: string,
  at: Date,
  happened: readonly NewEvent[],
): readonly NamedPart[] {
  if (happened.length === 0) return [];
  const added = happened.map((event, place) => ({ ...event, place, id: crypto.randomUUID() }));
  return [
    [
      "head",
      sql`insert into event_head (municipality, last_number) values (${municipality}, ${added.length}::int)
        on conflict (municipality) do update set last_number = event_head.last_number + excluded.last_number
        returning last_number`,
    ],
    [
      "numbered",
      sql`insert into event (municipality, number, id, type, at, child, visit, version, reasons, external_reference)
        select ${municipality}, head.last_number - ${added.length}::int + 1 + place, id, type,
          ${at.toISOString()}::timestamptz, child, visit, version, reasons, "externalReference"
        from head, jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as happened (
          place int, id uuid, type text, child uuid, visit uuid, version int, reasons jsonb, "externalReference" text)`,
    ],
  ];
}

/** Events after a number, in their order. */
export async function readEvents(
  { tx, municipality }: Records,
  after: number,
  limit: number,
): Promise<readonly NumberedEvent[]> {
  const found = await rows(
    tx,
    sql`select event.number::text as number, event.id, type, to_json(at) as at, child, visit, event.version,
          reasons, coalesce(event.external_reference, child.external_reference) as external_reference
        from event left join child
          on child.municipality = event.municipality and child.id = event.child
        where event.municipality = ${municipality} and event.number > ${after}
        order by event.number limit ${limit}`,
  );
  return found.map((row) => ({
    number: Number(row["number"]),
    id: String(row["id"]),
    type: String(row["type"]),
    at: new Date(String(row["at"])),
    child: (row["child"] as string | null) ?? undefined,
    visit: (row["visit"] as string | null) ?? undefined,
    version: (row["version"] as number | null) ?? undefined,
    reasons: row["reasons"] as string[],
    externalReference: (row["external_reference"] as string | null) ?? undefined,
  }));
}

export async function addAudit(records: Records, at: Date, entry: AuditEntry): Promise<void> {
  const { pending, municipality } = records;
  const { actor, role, action, children, particulars } = entry;
  const id = crypto.randomUUID();
  const place = { table: "audit_entry", column: "particulars", row: id };
  const sealed = particulars === undefined ? null : await sealJson(records, place, particulars);
  const who = { actor, role, action, children: [...children] };
  pending.add(auditEntries, [{ municipality, id, at, ...who, particulars: sealed }]);
}
