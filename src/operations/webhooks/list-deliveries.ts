import { queueAgain, readDeliveries } from "../../db/outward/webhook-deliveries.ts";
import { readWebhook } from "../../db/outward/webhooks.ts";
import { awaitWork } from "../../db/transaction/awaited-work.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import type { WebhookDelivery, DeliveryState } from "../../domain/disclosure/webhook-view.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import type { ListRequest } from "../list-filter.ts";
import type { NotFound } from "../not-found.ts";
import { type Page, pageOfRows } from "../page.ts";
import { type NotOwn, knownWebhook, ownWebhook } from "./subscribe-webhook.ts";

/** What became of the events that were sent to a webhook: numbers and ids, and nobody that they are about. */
export async function listDeliveries(
  desk: Desk,
  id: string,
  asked: Pick<ListRequest, "cursor" | "limit"> & { readonly state: DeliveryState | undefined },
): Promise<Result<Disclosed<Page<WebhookDelivery>>, NotFound | InvalidCursor>> {
  const webhook = await knownWebhook(desk, id, readWebhook);
  if (webhook === undefined) return refused({ kind: "notFound" });
  const list = `deliveries of ${id} ${asked.state ?? "all"}`;
  const page = await pageOfRows(desk, list, asked, async (after, limit) => {
    const number = after === undefined ? 0 : Number(after[0]);
    const found = await readDeliveries(desk, id, asked.state, number, limit);
    return found.map((each) => ({ ...each, id: each.event, order: String(each.number) }));
  });
  return page.ok ? accepted(discloseNonPersonal(page.value)) : page;
}

/** Sends what happened between two numbers again, under the ids that it had. */
export async function replayEvents(
  desk: Desk,
  id: string,
  range: readonly [from: number, to: number],
): Promise<
  Result<Disclosed<{ readonly queued: number }>, NotOwn | { readonly kind: "webhookNotActive" }>
> {
  const own = await ownWebhook(desk, id);
  if (!own.ok) return own;
  if (own.value.state !== "active") return refused({ kind: "webhookNotActive" });
  const queued = await queueAgain(desk, id, range, desk.clockNow);
  await awaitWork(desk, "deliveries", desk.clockNow);
  return accepted(discloseNonPersonal({ queued }));
}
