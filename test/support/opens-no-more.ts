/** Operations that ask an address at which nobody listens. */
export const ANSWERED_BY_NOBODY = ["challengeWebhook"];

/** Operations on a webhook that may have been removed. */
const OF_ONE_WEBHOOK = [
  "readWebhook",
  "moveWebhook",
  "dropWebhook",
  "challengeWebhook",
  "rotateWebhookKey",
  "listDeliveries",
  "replayEvents",
];

/** Operations on a calendar address, which opens nothing once it was rotated or revoked, on a draft that is thrown away, or on a webhook that is removed. */
export const OPENS_NO_MORE = [
  "readFeed",
  "rotateFeed",
  "revokeFeed",
  "readCalendar",
  "dropDraft",
  ...OF_ONE_WEBHOOK,
];
