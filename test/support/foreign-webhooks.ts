import { type Place, cursorOf, inPath, keyOf, nobody } from "./foreign-places.ts";
import { keyOfRefused } from "./foreign-visits.ts";

/** A key with something of a webhook that nobody has. */
function keyOfNobodys(operation: string): Place {
  const place = keyOf(operation);
  return { ...place, request: (own, value) => place.request({ ...own, webhook: nobody() }, value) };
}

/** Where operations on webhooks name something. */
export const WEBHOOK_PLACES: Readonly<Record<string, readonly Place[]>> = {
  subscribeWebhook: [keyOfRefused("subscribeWebhook", () => ({ url: "http://10.0.0.1/" }))],
  listWebhooks: [],
  readWebhook: [inPath("readWebhook", "webhook")],
  moveWebhook: [inPath("moveWebhook", "webhook")],
  dropWebhook: [inPath("dropWebhook", "webhook")],
  challengeWebhook: [inPath("challengeWebhook", "webhook"), keyOfNobodys("challengeWebhook")],
  rotateWebhookKey: [inPath("rotateWebhookKey", "webhook"), keyOfNobodys("rotateWebhookKey")],
  listDeliveries: [inPath("listDeliveries", "webhook"), cursorOf("listDeliveries")],
  replayEvents: [inPath("replayEvents", "webhook"), keyOfNobodys("replayEvents")],
};
