import type { KeptWebhook } from "../../db/outward/webhooks.ts";
import type { Result } from "../../domain/result.ts";
import { CLOUD_EVENT } from "../../journal/webhook-message.ts";
import { webhookHeaders } from "../../journal/webhook-signature.ts";
import type { AskOutside, OutsideAnswer, OutsideFault, OutsideRequest } from "../outside.ts";

const ANSWER_BYTES_MAX = 65_536;

/** Sends a message to a webhook, signed with every key that is valid at the moment. */
export async function postSigned(
  askOutside: AskOutside,
  { url, keys }: Pick<KeptWebhook, "url" | "keys">,
  id: string,
  at: Date,
  body: string,
  { millisecondsMax, isBodyUnread }: Pick<OutsideRequest, "millisecondsMax" | "isBodyUnread">,
): Promise<Result<OutsideAnswer, OutsideFault>> {
  const valid = keys.filter(({ until }) => until === undefined || new Date(until) > at);
  const secrets = valid.map(({ secret }) => secret);
  const headers = {
    "content-type": CLOUD_EVENT,
    "user-agent": "Tusind",
    ...(await webhookHeaders(secrets, id, at, body)),
  };
  return askOutside({
    url,
    method: "POST",
    headers,
    body,
    bytesMax: ANSWER_BYTES_MAX,
    millisecondsMax,
    isBodyUnread,
  });
}
