import { saveWebhook, readWebhook } from "../../db/outward/webhooks.ts";
import { DatabaseAway } from "../../db/connection/patience.ts";
import { awaitWork } from "../../db/transaction/awaited-work.ts";
import { isKeyTaken } from "../../db/transaction/idempotency-keys.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Webhook, hasWebhook } from "../../domain/disclosure/webhook-view.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { challengeEvent } from "../../journal/webhook-message.ts";
import type { Context } from "../context.ts";
import type { Desk, DeskRequest } from "../desk.ts";
import { postSigned } from "./post-signed.ts";
import { type NotOwn, ownWebhook } from "./subscribe-webhook.ts";

const ANSWER_MS_MAX = 10_000;

/** What an address has said to a challenge, and of which version of the webhook it is the address. */
export interface Challenged {
  readonly version: number;
  readonly kind: "answered" | "addressNotAllowed" | "challengeUnanswered";
}

/** Asks a webhook's address for a text of chance back, with no transaction open. Undefined where there is nothing to ask, or was answered under this key before. */
export async function challengeWebhook(
  { store, actor, now, askOutside }: Context,
  id: string,
  repeatable: DeskRequest["repeatable"],
): Promise<Challenged | undefined> {
  if (store === undefined || askOutside === undefined || !isRecordId(id)) return undefined;
  const webhook = await store
    .open(actor.municipality, async (records) => {
      const { subject } = actor;
      const isRepeated = repeatable && (await isKeyTaken(records, { ...repeatable, subject }));
      return isRepeated === true ? undefined : readWebhook(records, id);
    })
    .catch((error: unknown) => {
      if (error instanceof DatabaseAway) return undefined; // the desk says so
      throw error;
    });
  if (webhook === undefined || !hasWebhook(webhook, actor)) return undefined;
  const event = crypto.randomUUID();
  const challenge = crypto.randomUUID();
  const body = challengeEvent(actor.municipality, event, now, challenge);
  const answer = await postSigned(askOutside, webhook, event, now, body, {
    millisecondsMax: ANSWER_MS_MAX,
  });
  const { version } = webhook;
  if (!answer.ok) {
    const isNotAllowed = answer.refusal === "addressNotAllowed";
    return { version, kind: isNotAllowed ? "addressNotAllowed" : "challengeUnanswered" };
  }
  const { status, body: said } = answer.value;
  const isAnswered = status >= 200 && status < 300 && said.trim() === challenge;
  return { version, kind: isAnswered ? "answered" : "challengeUnanswered" };
}

/** From now on events are sent, and what still waited from before it stopped. */
export async function confirmWebhook(
  desk: Desk,
  id: string,
  challenged: Challenged | undefined,
): Promise<
  Result<
    Disclosed<Webhook>,
    NotOwn | { readonly kind: "addressNotAllowed" | "challengeUnanswered" }
  >
> {
  const own = await ownWebhook(desk, id);
  if (!own.ok) return own;
  const { value: before } = own;
  // Moved meanwhile, it is another address that was asked.
  if (challenged?.version !== before.version) return refused({ kind: "challengeUnanswered" });
  const { kind } = challenged;
  if (kind !== "answered") return refused({ kind });
  const after = {
    ...before,
    state: "active" as const,
    stoppedAs: undefined,
    failingSince: undefined,
    confirmedAt: desk.now,
    version: before.version + 1,
  };
  await saveWebhook(desk, after);
  await awaitWork(desk, "deliveries", desk.clockNow);
  desk.announce({ type: "webhook.confirmed", child: undefined, reasons: [] });
  return accepted(discloseNonPersonal(after));
}
