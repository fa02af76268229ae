import { and, asc, eq, gt, ne, sql } from "drizzle-orm";
import type { WebhookDelivery, DeliveryState } from "../../domain/disclosure/webhook-view.ts";
import { rows } from "../connection/database.ts";
import { events } from "../tables/ledger-tables.ts";
import { isAnyOf } from "../tables/columns.ts";
import { webhookDeliveries } from "../tables/webhook-tables.ts";
import { CHILD_STOPPED, NO_CHILD } from "../transaction/ledger.ts";
import type { Records } from "../transaction/records.ts";

/** Deliveries of a webhook after an event's number, by that number. */
export async function readDeliveries(
  { tx, municipality }: Records,
  webhook: string,
  state: DeliveryState | undefined,
  after: number,
  limit: number,
): Promise<readonly WebhookDelivery[]> {
  const found = await tx
    .select({ delivery: webhookDeliveries, event: events.id })
    .from(webhookDeliveries)
    .innerJoin(
      events,
      and(
        eq(events.municipality, webhookDeliveries.municipality),
        eq(events.number, webhookDeliveries.number),
      ),
    )
    .where(
      and(
        eq(webhookDeliveries.municipality, municipality),
        eq(webhookDeliveries.webhook, webhook),
        gt(webhookDeliveries.number, after),
        state && eq(webhookDeliveries.state, state),
      ),
    )
    .orderBy(asc(webhookDeliveries.number))
    .limit(limit);
  return found.map(({ delivery, event }) => deliveryOf(delivery, event));
}

function deliveryOf(row: typeof webhookDeliveries.$inferSelect, event: string): WebhookDelivery {
  const { number, state, attempts, dueAt, tried } = row;
  const told = tried.map(({ at, status, fault, durationMs }) => ({
    at: new Date(at),
    status,
    fault,
    durationMs,
  }));
  return { number, event, state, attempts, dueAt, tried: told };
}

/** Queues what happened between two numbers once more, both included; how many events that is. Of children that were stopped nothing is sent again but that. */
export async function queueAgain(
  { tx, municipality }: Records,
  webhook: string,
  [from, to]: readonly [from: number, to: number],
  now: Date,
): Promise<number> {
  const at = now.toISOString();
  const queued = await rows(
    tx,
    sql`insert into webhook_delivery (municipality, webhook, number, lane, state, attempts, due_at)
      select ${municipality}, ${webhook}, event.number, coalesce(event.child, ${NO_CHILD}),
        'queued', 0, ${at}::timestamptz
      from event left join child on child.municipality = event.municipality and child.id = event.child
      where event.municipality = ${municipality} and event.number between ${from} and ${to}
        and (child.stopped_as is null or event.type = ${CHILD_STOPPED})
      on conflict (municipality, webhook, number) do update
        set state = 'queued', attempts = 0, due_at = excluded.due_at
      returning number`,
  );
  return queued.length;
}

/** Throws away what was to be said of children: they were stopped. */
export async function dropDeliveriesAbout(
  { tx, municipality }: Records,
  children: readonly string[],
): Promise<void> {
  await tx
    .delete(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.municipality, municipality),
        isAnyOf(webhookDeliveries.lane, children),
        ne(webhookDeliveries.state, "delivered"),
      ),
    );
}

/** Throws away everything on its way to a webhook, and what became of it. */
export async function dropDeliveriesTo(
  { tx, municipality }: Records,
  webhook: string,
): Promise<void> {
  await tx
    .delete(webhookDeliveries)
    .where(
      and(eq(webhookDeliveries.municipality, municipality), eq(webhookDeliveries.webhook, webhook)),
    );
}
