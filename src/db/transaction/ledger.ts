import type { EventType } from "../../domain/disclosure/event-type.ts";
import { type SQL, sql } from "drizzle-orm";
import { rows } from "../connection/database.ts";
import { sealJson } from "../sealing/sealed-json.ts";
import { auditEntries } from "../tables/ledger-tables.ts";
import type { NamedPart } from "./pending-rows.ts";
import type { Records } from "./records.ts";

export interface NewEvent {
  readonly type: EventType;
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
  /** Of its child's family, today. */
  readonly district?: string | undefined;
}

/** An event of a child that was stopped: its number stays, and nothing else of it. */
export interface WithdrawnEvent {
  readonly number: number;
  readonly type: "withdrawn";
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
      "happened",
      sql`select * from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as happened (
        place int, id uuid, type text, child uuid, visit uuid, version int, reasons jsonb, "externalReference" text)`,
    ],
    [
      // Of a child that was stopped before, whatever the change is about, nothing more is said.
      "said",
      sql`select happened.*, row_number() over (order by place) as nth from happened
        where not exists (select 1 from child where child.municipality = ${municipality}
          and child.id = happened.child and child.stopped_as is not null)`,
    ],
    [
      "head",
      sql`insert into event_head (municipality, last_number)
        select ${municipality}, count(*) from said having count(*) > 0
        on conflict (municipality) do update set last_number = event_head.last_number + excluded.last_number
        returning last_number`,
    ],
    [
      "numbered",
      sql`insert into event (municipality, number, id, type, at, child, visit, version, reasons, external_reference)
        select ${municipality}, head.last_number - (select count(*) from said) + nth, id, type,
          ${at.toISOString()}::timestamptz, child, visit, version, reasons, "externalReference"
        from head, said returning number, child, type`,
    ],
    ...sentOn(municipality, at),
  ];
}

/** The lane of events that are about no child. */
export const NO_CHILD = "00000000-0000-0000-0000-000000000000";

/** To each webhook that is active by now; of a child that is stopped with them, that alone. Without one it costs a look into an empty table. */
function sentOn(municipality: string, at: Date): readonly NamedPart[] {
  // A sandbox may be ahead of the clock that sends.
  const dueAt = sql`least(${at.toISOString()}::timestamptz, now())`;
  return [
    [
      "sent_on",
      sql`insert into webhook_delivery (municipality, webhook, number, lane, state, attempts, due_at)
        select ${municipality}, webhook.id, numbered.number, coalesce(numbered.child, ${NO_CHILD}), 'queued', 0, ${dueAt}
        from numbered, webhook where webhook.municipality = ${municipality} and webhook.state = 'active'
          and (numbered.type = ${CHILD_STOPPED} or not exists (select 1 from said
            where said.child = numbered.child and said.type = ${CHILD_STOPPED}))
        returning number`,
    ],
    [
      "awaiting",
      sql`insert into awaited_work (municipality, kind, due_at)
        select ${municipality}, 'deliveries', ${dueAt} from sent_on limit 1
        on conflict (municipality, kind) do update set due_at = least(awaited_work.due_at, excluded.due_at)`,
    ],
  ];
}

/** The last event of a child that was stopped; those before it are withdrawn. */
export const CHILD_STOPPED = "child.stopped" as const;

/** Events after a number, in their order. */
export function readEvents(
  records: Records,
  after: number,
  limit: number,
): Promise<readonly (NumberedEvent | WithdrawnEvent)[]> {
  return eventsWhere(records, sql`event.number > ${after}`, limit);
}

/** The events that have these numbers. */
export function readEventsOf(
  records: Records,
  numbers: readonly number[],
): Promise<readonly (NumberedEvent | WithdrawnEvent)[]> {
  const list = `{${numbers.join(",")}}`;
  return eventsWhere(records, sql`event.number = any(${list}::bigint[])`, numbers.length);
}

async function eventsWhere(
  { tx, municipality }: Records,
  which: SQL,
  limit: number,
): Promise<readonly (NumberedEvent | WithdrawnEvent)[]> {
  const found = await rows(
    tx,
    sql`select event.number::text as number, event.id, type, to_json(at) as at, child, visit, event.version,
          reasons, coalesce(event.external_reference, child.external_reference) as external_reference,
          child.stopped_as is not null and event.type <> ${CHILD_STOPPED} as withdrawn, family.district
        from event left join child
          on child.municipality = event.municipality and child.id = event.child
        left join family on family.municipality = child.municipality and family.id = child.family
        where event.municipality = ${municipality} and ${which}
        order by event.number limit ${limit}`,
  );
  return found.map((row) => (row["withdrawn"] === true ? withdrawnEvent(row) : eventOf(row)));
}

function withdrawnEvent(row: Readonly<Record<string, unknown>>): WithdrawnEvent {
  return { number: Number(row["number"]), type: "withdrawn" };
}

function eventOf(row: Readonly<Record<string, unknown>>): NumberedEvent {
  return {
    number: Number(row["number"]),
    id: String(row["id"]),
    type: row["type"] as EventType,
    at: new Date(String(row["at"])),
    child: (row["child"] as string | null) ?? undefined,
    district: (row["district"] as string | null) ?? undefined,
    visit: (row["visit"] as string | null) ?? undefined,
    version: (row["version"] as number | null) ?? undefined,
    reasons: row["reasons"] as string[],
    externalReference: (row["external_reference"] as string | null) ?? undefined,
  };
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
