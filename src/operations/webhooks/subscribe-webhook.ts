import { dropDeliveriesTo } from "../../db/outward/webhook-deliveries.ts";
import {
  type KeptWebhook,
  readWebhook,
  readWebhooks,
  removeWebhook,
  saveWebhook,
  webhookToChange,
} from "../../db/outward/webhooks.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Webhook, hasWebhook, seesWebhook } from "../../domain/disclosure/webhook-view.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { newWebhookSecret } from "../../journal/webhook-signature.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotFound } from "../not-found.ts";

/** A webhook with its newest key, which nobody is shown again. */
export interface WebhookWithSecret {
  readonly webhook: Webhook;
  readonly secret: string;
}

/** An address as the door has looked at it. */
export interface WebhookTarget {
  readonly url: string;
  readonly mayBeAsked: boolean;
}

const WEBHOOKS_MAX = 100;
/** How long the key before is valid beside a new one. */
const GRACE_MS = 24 * 3_600_000;
/** More than a receiver would check. */
const KEYS_MAX = 3;

/** Events go to an address from the moment at which it confirms that it means to have them. */
export async function subscribeWebhook(
  desk: Desk,
  { url, mayBeAsked }: WebhookTarget,
): Promise<
  Result<Disclosed<WebhookWithSecret>, { readonly kind: "addressNotAllowed" | "tooManyWebhooks" }>
> {
  if (!mayBeAsked) return refused({ kind: "addressNotAllowed" });
  const standing = await readWebhooks(desk);
  if (standing.length >= WEBHOOKS_MAX) return refused({ kind: "tooManyWebhooks" });
  const { role, subject, scopes } = desk.actor;
  const secret = newWebhookSecret();
  const webhook: KeptWebhook = {
    id: crypto.randomUUID(),
    version: 1,
    url,
    keys: [{ secret, until: undefined }],
    state: "unconfirmed",
    stoppedAs: undefined,
    subscriber: { role, subject, scopes },
    recordedAt: desk.now,
    confirmedAt: undefined,
    failingSince: undefined,
  };
  await saveWebhook(desk, webhook);
  desk.announce({ type: "webhook.subscribed", child: undefined, reasons: [] });
  return accepted(discloseNonPersonal({ webhook, secret }));
}

/** The webhooks of whoever asks; of an administrator all. */
export async function listWebhooks(
  desk: Desk,
): Promise<Result<Disclosed<readonly Webhook[]>, never>> {
  const all = await readWebhooks(desk);
  return accepted(discloseNonPersonal(all.filter((each) => seesWebhook(each, desk.viewer))));
}

export async function readWebhookById(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<Webhook>, NotFound>> {
  const found = await knownWebhook(desk, id, readWebhook);
  return found === undefined ? refused({ kind: "notFound" }) : accepted(discloseNonPersonal(found));
}

/** Another address, which is to confirm itself too; until then nothing is sent. */
export async function moveWebhook(
  desk: Desk,
  id: string,
  { url, mayBeAsked }: WebhookTarget,
  expected: ExpectedVersion,
): Promise<
  Result<Disclosed<Webhook>, NotOwn | VersionStale | { readonly kind: "addressNotAllowed" }>
> {
  const own = await ownWebhook(desk, id);
  if (!own.ok) return own;
  const { value: before } = own;
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  if (!mayBeAsked) return refused({ kind: "addressNotAllowed" });
  if (url === before.url) return accepted(discloseNonPersonal(before));
  const after = { ...before, url, version: before.version + 1, ...UNCONFIRMED };
  await saveWebhook(desk, after);
  desk.announce({ type: "webhook.changed", child: undefined, reasons: [] });
  return accepted(discloseNonPersonal(after));
}

const UNCONFIRMED = {
  state: "unconfirmed",
  stoppedAs: undefined,
  confirmedAt: undefined,
  failingSince: undefined,
} as const;

/** A new key; the one before signs beside it for a day more. */
export async function rotateWebhookKey(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<WebhookWithSecret>, NotOwn>> {
  const own = await ownWebhook(desk, id);
  if (!own.ok) return own;
  const { value: before } = own;
  const secret = newWebhookSecret();
  const until = new Date(desk.clockNow.getTime() + GRACE_MS).toISOString();
  const former = before.keys
    .map((key) => ({ ...key, until: key.until ?? until }))
    .filter((key) => new Date(key.until) > desk.clockNow);
  const keys = [{ secret, until: undefined }, ...former].slice(0, KEYS_MAX);
  const webhook = { ...before, keys, version: before.version + 1 };
  await saveWebhook(desk, webhook);
  desk.announce({ type: "webhook.changed", child: undefined, reasons: [] });
  return accepted(discloseNonPersonal({ webhook, secret }));
}

/** Nothing more is sent there, not even what waits. */
export async function dropWebhook(
  desk: Desk,
  id: string,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<Webhook>, NotFound | VersionStale>> {
  const before = await knownWebhook(desk, id, webhookToChange);
  if (before === undefined) return refused({ kind: "notFound" });
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  await dropDeliveriesTo(desk, id);
  await removeWebhook(desk, id);
  desk.announce({ type: "webhook.removed", child: undefined, reasons: [] });
  const after = { ...before, state: "removed" as const, version: before.version + 1 };
  return accepted(discloseNonPersonal(after));
}

/** A webhook that whoever asks may see, and remove; what is another's is not found. */
export async function knownWebhook(
  desk: Desk,
  id: string,
  read: (desk: Desk, id: string) => Promise<KeptWebhook | undefined>,
): Promise<KeptWebhook | undefined> {
  const found = isRecordId(id) ? await read(desk, id) : undefined;
  return found !== undefined && seesWebhook(found, desk.viewer) ? found : undefined;
}

export type NotOwn = NotFound | { readonly kind: "notAllowedToDo" };

/** A webhook of whoever asks, to be changed: another's address or key in an administrator's hands would be what its subscriber may see. */
export async function ownWebhook(desk: Desk, id: string): Promise<Result<KeptWebhook, NotOwn>> {
  const found = await knownWebhook(desk, id, webhookToChange);
  if (found === undefined) return refused({ kind: "notFound" });
  return hasWebhook(found, desk.viewer) ? accepted(found) : refused({ kind: "notAllowedToDo" });
}
