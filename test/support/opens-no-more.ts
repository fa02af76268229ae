import { REQUESTS_OF_SANDBOX } from "./requests-of-sandbox.ts";

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

/** Operations on a calendar address, which opens nothing once it was rotated or revoked, on a draft that is thrown away, on a webhook that is removed, or on a clock that only the sandbox has. */
export const OPENS_NO_MORE = [
  "readFeed",
  "rotateFeed",
  "revokeFeed",
  "readCalendar",
  "dropDraft",
  "forgetCalendarAddress",
  ...OF_ONE_WEBHOOK,
  ...Object.keys(REQUESTS_OF_SANDBOX),
];
