import type { ARequest, Known } from "./every-operation.ts";
import { type RecordRoute, ifAny, nothing } from "./record-route.ts";

/** Where nobody listens, on this machine. */
export const NOBODYS_ADDRESS = "http://127.0.0.1:9/tusind";

const MOVED = { url: "http://127.0.0.1:9/moved" };
const EVENTS = { from: 1, to: 2 };

const get = (path: string): ARequest => ({ method: "GET", path });
const post = (path: string, body?: unknown): ARequest => ({ method: "POST", path, body });
const ANY_VERSION = { "If-Match": "*" };

/** A sound request of each operation of webhooks, by its name in the document. */
export const WEBHOOK_REQUESTS: Readonly<Record<string, (known: Known) => ARequest>> = {
  subscribeWebhook: () => post("/v1/webhooks", { url: NOBODYS_ADDRESS }),
  listWebhooks: () => get("/v1/webhooks"),
  readWebhook: ({ webhook }) => get(`/v1/webhooks/${webhook}`),
  moveWebhook: ({ webhook }) => ({
    method: "PATCH",
    path: `/v1/webhooks/${webhook}`,
    body: MOVED,
    headers: ANY_VERSION,
  }),
  dropWebhook: ({ webhook }) => ({
    method: "DELETE",
    path: `/v1/webhooks/${webhook}`,
    headers: ANY_VERSION,
  }),
  challengeWebhook: ({ webhook }) => ({
    method: "POST",
    path: `/v1/webhooks/${webhook}/challenges`,
  }),
  rotateWebhookKey: ({ webhook }) => ({
    method: "POST",
    path: `/v1/webhooks/${webhook}/key-rotations`,
  }),
  listDeliveries: ({ webhook }) => get(`/v1/webhooks/${webhook}/deliveries`),
  replayEvents: ({ webhook }) => post(`/v1/webhooks/${webhook}/replays`, EVENTS),
};

/** Every route of webhooks; one that was removed is found no more. */
export const ROUTES_OF_WEBHOOKS: readonly RecordRoute[] = [
  {
    method: "POST",
    route: "/v1/webhooks",
    ask: () => ({ body: { url: NOBODYS_ADDRESS } }),
    status: 201,
  },
  { method: "GET", route: "/v1/webhooks", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/webhooks/{id}", ask: nothing, status: 200, again: 404 },
  {
    method: "PATCH",
    route: "/v1/webhooks/{id}",
    ask: () => ({ body: MOVED, ...ifAny }),
    status: 200,
    again: 404,
  },
  { method: "POST", route: "/v1/webhooks/{id}/challenges", ask: nothing, status: 200, again: 404 },
  {
    method: "POST",
    route: "/v1/webhooks/{id}/key-rotations",
    ask: nothing,
    status: 201,
    again: 404,
  },
  { method: "GET", route: "/v1/webhooks/{id}/deliveries", ask: nothing, status: 200, again: 404 },
  {
    method: "POST",
    route: "/v1/webhooks/{id}/replays",
    ask: () => ({ body: EVENTS }),
    status: 200,
    again: 404,
  },
  { method: "DELETE", route: "/v1/webhooks/{id}", ask: () => ifAny, status: 200, again: 404 },
];
