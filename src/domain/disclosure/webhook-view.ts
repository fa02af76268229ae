import type { Viewer } from "./viewer.ts";

/** Where events are sent: not before its address was confirmed, and no more once it has stopped. */
export interface Webhook {
  readonly id: string;
  readonly version: number;
  readonly url: string;
  readonly state: WebhookState;
  readonly stoppedAs: "gone" | "failing" | undefined;
  /** Who subscribed: what is sent is what they may see. */
  readonly subscriber: Pick<Viewer, "subject" | "role" | "scopes">;
  readonly recordedAt: Date;
  readonly confirmedAt: Date | undefined;
  /** The first failure since the last success. */
  readonly failingSince: Date | undefined;
}

export const WEBHOOK_STATES = ["unconfirmed", "active", "stopped", "removed"] as const;
export type WebhookState = (typeof WEBHOOK_STATES)[number];

/** What became of an event on its way to a webhook. */
export interface WebhookDelivery {
  readonly number: number;
  readonly event: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly dueAt: Date;
  /** The latest attempts, in their order. */
  readonly tried: readonly Attempt[];
}

export interface Attempt {
  readonly at: Date;
  /** What was answered; undefined where nothing was. */
  readonly status: number | undefined;
  readonly fault: string | undefined;
  readonly durationMs: number;
}

export const DELIVERY_STATES = ["queued", "delivered", "dead"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Whoever subscribed has the webhook. */
export function hasWebhook(
  { subscriber }: Pick<Webhook, "subscriber">,
  { role, subject }: Pick<Viewer, "role" | "subject">,
): boolean {
  return subscriber.role === role && subscriber.subject === subject;
}

/** Who runs the municipality's systems sees and removes the others' too, and has neither their keys nor what is sent there. */
export function seesWebhook(
  webhook: Pick<Webhook, "subscriber">,
  viewer: Pick<Viewer, "role" | "subject">,
): boolean {
  return viewer.role === "administrator" || hasWebhook(webhook, viewer);
}
