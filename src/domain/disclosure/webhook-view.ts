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
export interface Delivery {
  readonly number: number;
  readonly event: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly dueAt: Date;
  readonly last:
    | {
        readonly at: Date;
        /** What was answered; undefined where nothing was. */
        readonly status: number | undefined;
        readonly fault: string | undefined;
        readonly durationMs: number;
      }
    | undefined;
}

export const DELIVERY_STATES = ["queued", "delivered", "dead"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Whoever subscribed has the webhook, and who runs the municipality's systems has all of them. */
export function hasWebhook(
  { subscriber }: Pick<Webhook, "subscriber">,
  { role, subject }: Pick<Viewer, "role" | "subject">,
): boolean {
  return role === "administrator" || (subscriber.role === role && subscriber.subject === subject);
}
