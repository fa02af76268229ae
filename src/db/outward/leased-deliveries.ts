import { type SQL, sql } from "drizzle-orm";
import type { Attempt } from "../../domain/disclosure/webhook-view.ts";
import { rows } from "../connection/database.ts";
import { type NumberedEvent, type WithdrawnEvent, readEventsOf } from "../transaction/ledger.ts";
import type { Records } from "../transaction/records.ts";

/** An event that is to be sent by whoever holds the lease, and by nobody else until it ends. */
export interface LeasedDelivery {
  readonly webhook: string;
  readonly event: NumberedEvent | WithdrawnEvent;
  /** The number of the event of its child that came before. */
  readonly previous: number | undefined;
  /** How often it has been tried. */
  readonly attempts: number;
}

export interface Lease {
  readonly id: string;
  readonly until: Date;
}

/** Of each lane that nobody is sending from, the event that comes first. */
function heads({ municipality }: Records): SQL {
  return sql`select distinct on (webhook, lane) webhook, lane, number, due_at, leased_until
    from webhook_delivery where municipality = ${municipality} and state = 'queued'
    order by webhook, lane, number`;
}

/**
 * Takes what is due: of each child's events to a webhook the first alone, so that one follows the other, and only where
 * none of them is on its way. Whoever takes some at the same moment passes these over. To one webhook no more than its
 * share is on its way at a time, whoever sends it: an address that hangs keeps the others from nothing.
 */
export async function leaseDeliveries(
  records: Records,
  lease: Lease,
  now: Date,
  { limit, perWebhook }: { readonly limit: number; readonly perWebhook: number },
): Promise<readonly LeasedDelivery[]> {
  const { tx, municipality } = records;
  const at = now.toISOString();
  const leased = await rows(
    tx,
    sql`with head as materialized (${heads(records)}),
      busy as materialized (
        select webhook, count(*) as on_their_way from webhook_delivery
        where municipality = ${municipality} and state = 'queued' and leased_until > ${at}::timestamptz group by webhook),
      ready as materialized (
        select head.webhook, head.number, head.due_at, coalesce(busy.on_their_way, 0)
          + row_number() over (partition by head.webhook order by head.due_at, head.number) as nth
        from head left join busy on busy.webhook = head.webhook
        join webhook on webhook.municipality = ${municipality} and webhook.id = head.webhook
        where head.due_at <= ${at}::timestamptz and webhook.state = 'active'
          and (webhook.quiet_until is null or webhook.quiet_until <= ${at}::timestamptz)
          and not exists (select 1 from webhook_delivery as other
            where other.municipality = ${municipality} and other.webhook = head.webhook and other.lane = head.lane
              and other.state = 'queued' and other.leased_until > ${at}::timestamptz)),
      due as materialized (select webhook, number from ready where nth <= ${perWebhook}
        order by due_at, number limit ${limit}),
      mine as (
        select webhook_delivery.webhook, webhook_delivery.number from webhook_delivery, due
        where webhook_delivery.municipality = ${municipality}
          and webhook_delivery.webhook = due.webhook and webhook_delivery.number = due.number
          and webhook_delivery.state = 'queued' and webhook_delivery.due_at <= ${at}::timestamptz
          and (webhook_delivery.leased_until is null or webhook_delivery.leased_until <= ${at}::timestamptz)
        for update of webhook_delivery skip locked)
      update webhook_delivery set lease = ${lease.id}, leased_until = ${lease.until.toISOString()}::timestamptz
      from mine where webhook_delivery.municipality = ${municipality}
        and webhook_delivery.webhook = mine.webhook and webhook_delivery.number = mine.number
      returning webhook_delivery.webhook, webhook_delivery.number::text as number, attempts,
        (select max(earlier.number)::text from event as earlier
          where earlier.municipality = ${municipality} and earlier.child = webhook_delivery.lane
            and earlier.number < webhook_delivery.number) as previous`,
  );
  const numbers = leased.map(({ number }) => Number(number));
  const found = new Map((await readEventsOf(records, numbers)).map((each) => [each.number, each]));
  return leased
    .flatMap(({ webhook, number, attempts, previous }) => {
      const event = found.get(Number(number));
      const before = previous === null ? undefined : Number(previous);
      const of = { webhook: String(webhook), attempts: Number(attempts), previous: before };
      return event === undefined ? [] : [{ ...of, event }];
    })
    .toSorted((one, other) => one.event.number - other.event.number);
}

/** Whether it is to be sent still, by us: what was queued of a child that is stopped is thrown away. */
export async function isStillOurs(
  { tx, municipality }: Records,
  lease: Lease,
  { webhook, event }: LeasedDelivery,
): Promise<boolean> {
  const found = await rows(
    tx,
    sql`select 1 from webhook_delivery where municipality = ${municipality} and webhook = ${webhook}
      and number = ${event.number} and lease = ${lease.id} and state = 'queued'`,
  );
  return found.length > 0;
}

/** What came of an attempt, and when to try next; `dropped`: it is no longer to be said. */
export type Settlement =
  | { readonly kind: "dropped" }
  | {
      readonly kind: "delivered" | "queued" | "dead";
      readonly dueAt: Date;
      readonly attempt: Attempt;
    };

/** So many attempts of a delivery are remembered, those before a replay among them. */
const ATTEMPTS_REMEMBERED = 20;

/** Lays down what came of an attempt, and gives the lease back; false where it was not ours any more. */
export async function settleDelivery(
  { tx, municipality }: Records,
  lease: Lease,
  { webhook, event }: LeasedDelivery,
  settlement: Settlement,
): Promise<boolean> {
  const ours = sql`municipality = ${municipality} and webhook = ${webhook} and number = ${event.number}
    and lease = ${lease.id} and state = 'queued'`;
  if (settlement.kind === "dropped") {
    const dropped = await rows(
      tx,
      sql`delete from webhook_delivery where ${ours} returning number`,
    );
    return dropped.length > 0;
  }
  const { kind, dueAt, attempt } = settlement;
  const settled = await rows(
    tx,
    sql`update webhook_delivery set state = ${kind}, attempts = attempts + 1, lease = null, leased_until = null,
        due_at = ${dueAt.toISOString()}::timestamptz,
        tried = case when jsonb_array_length(tried) < ${ATTEMPTS_REMEMBERED}::int then tried else tried - 0 end
          || ${JSON.stringify(attempt)}::jsonb
      where ${ours} returning number`,
  );
  return settled.length > 0;
}

/** When something is to be sent next; undefined while nothing waits. */
export async function nextDeliveryAt(records: Records): Promise<Date | undefined> {
  const [found] = await rows(
    records.tx,
    sql`with head as (${heads(records)})
      select to_json(min(greatest(head.due_at, head.leased_until, webhook.quiet_until))) as at from head
      join webhook on webhook.municipality = ${records.municipality} and webhook.id = head.webhook
      where webhook.state = 'active'`,
  );
  const at = found?.["at"] as string | null | undefined;
  return typeof at === "string" ? new Date(at) : undefined;
}

/** So many of the latest events are remembered as delivered. */
const REMEMBERED_EVENTS = 100_000;

/** Forgets what was delivered long ago. */
export async function forgetDelivered({ tx, municipality }: Records): Promise<void> {
  await tx.execute(sql`delete from webhook_delivery
    using event_head, webhook
    where event_head.municipality = ${municipality} and webhook.municipality = ${municipality}
      and webhook_delivery.municipality = ${municipality} and webhook_delivery.webhook = webhook.id
      and webhook_delivery.number <= event_head.last_number - ${REMEMBERED_EVENTS}
      and webhook_delivery.state = 'delivered'`);
}

/** It answered as it should. */
export async function noteSuccess({ tx, municipality }: Records, webhook: string): Promise<void> {
  await tx.execute(sql`update webhook set failing_since = null, quiet_until = null
    where municipality = ${municipality} and id = ${webhook}
      and (failing_since is not null or quiet_until is not null)`);
}

/** It did not; since when it has not once. */
export async function noteFailure(
  { tx, municipality }: Records,
  webhook: string,
  now: Date,
  quietUntil: Date | undefined,
): Promise<Date> {
  const at = now.toISOString();
  const [found] = await rows(
    tx,
    sql`update webhook set failing_since = coalesce(failing_since, ${at}::timestamptz),
        quiet_until = greatest(quiet_until, ${quietUntil?.toISOString() ?? null}::timestamptz)
      where municipality = ${municipality} and id = ${webhook} returning to_json(failing_since) as since`,
  );
  return new Date((found?.["since"] as string | undefined) ?? at);
}

/** Nothing is sent there any more, until its address is confirmed anew; whether it was active until now. */
export async function stopWebhook(
  { tx, municipality }: Records,
  webhook: string,
  stoppedAs: "gone" | "failing",
): Promise<boolean> {
  const stopped = await rows(
    tx,
    sql`update webhook set state = 'stopped', stopped_as = ${stoppedAs}, version = version + 1
      where municipality = ${municipality} and id = ${webhook} and state = 'active' returning id`,
  );
  return stopped.length > 0;
}
