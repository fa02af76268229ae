import { and, asc, eq, ne } from "drizzle-orm";
import { invariant } from "../../domain/invariant.ts";
import type { Role } from "../../domain/disclosure/viewer.ts";
import type { Webhook } from "../../domain/disclosure/webhook-view.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { webhooks } from "../tables/webhook-tables.ts";
import type { Records } from "../transaction/records.ts";

/** A key that signs what is sent; until a moment, if another has taken its place. */
export interface WebhookKey {
  readonly secret: string;
  readonly until: string | undefined;
}

export interface KeptWebhook extends Webhook {
  /** The newest first. */
  readonly keys: readonly WebhookKey[];
}

type Row = typeof webhooks.$inferSelect;
type Target = Pick<KeptWebhook, "url" | "keys">;

/** A webhook, held until the change is done. */
export async function webhookToChange(
  records: Records,
  id: string,
): Promise<KeptWebhook | undefined> {
  const [row] = await records.tx
    .select()
    .from(webhooks)
    .where(standing(records, id))
    .for("no key update");
  return row && webhookOf(records, row);
}

export async function readWebhook(records: Records, id: string): Promise<KeptWebhook | undefined> {
  const [row] = await records.tx.select().from(webhooks).where(standing(records, id));
  return row && webhookOf(records, row);
}

/** All that were not removed, in the order in which they were made. */
export async function readWebhooks(records: Records): Promise<readonly KeptWebhook[]> {
  const found = await records.tx
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.municipality, records.municipality), ne(webhooks.state, "removed")))
    .orderBy(asc(webhooks.recordedAt), asc(webhooks.id));
  return Promise.all(found.map((row) => webhookOf(records, row)));
}

/** Lays a webhook down as it now is. */
export async function saveWebhook(records: Records, webhook: KeptWebhook): Promise<void> {
  const { url, keys, subscriber, id, version, state, recordedAt } = webhook;
  const target = await sealJson(records, placeOf(id), { url, keys } satisfies Target);
  records.pending.save(webhooks, {
    municipality: records.municipality,
    id,
    version,
    state,
    target,
    recordedAt,
    ...subscriber,
    scopes: [...subscriber.scopes],
    stoppedAs: webhook.stoppedAs ?? null,
    confirmedAt: webhook.confirmedAt ?? null,
    failingSince: webhook.failingSince ?? null,
    quietUntil: null,
  });
}

/** A webhook that is removed is nobody's any more, and has neither address nor keys. */
export async function removeWebhook({ tx, municipality }: Records, id: string): Promise<void> {
  await tx
    .update(webhooks)
    .set({ state: "removed", stoppedAs: null, target: null })
    .where(and(eq(webhooks.municipality, municipality), eq(webhooks.id, id)));
}

function standing({ municipality }: Records, id: string) {
  return and(
    eq(webhooks.municipality, municipality),
    eq(webhooks.id, id),
    ne(webhooks.state, "removed"),
  );
}

async function webhookOf(records: Records, row: Row): Promise<KeptWebhook> {
  const { id, version, state, subject, scopes, recordedAt } = row;
  const target = await unsealJson<Target>(records, placeOf(id), row.target);
  invariant(target !== undefined, "what stands has an address");
  return {
    ...target,
    id,
    version,
    state,
    stoppedAs: row.stoppedAs ?? undefined,
    subscriber: { subject, role: row.role as Role, scopes },
    recordedAt,
    confirmedAt: row.confirmedAt ?? undefined,
    failingSince: row.failingSince ?? undefined,
  };
}

function placeOf(row: string) {
  return { table: "webhook", column: "target", row };
}
