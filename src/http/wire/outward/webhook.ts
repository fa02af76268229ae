import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import {
  DELIVERY_STATES,
  type WebhookDelivery,
  WEBHOOK_STATES,
  type Webhook,
} from "../../../domain/disclosure/webhook-view.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { WebhookWithSecret } from "../../../operations/webhooks/subscribe-webhook.ts";
import { instantText } from "../blocks/instant.ts";
import { pageOf, pageQuery } from "../blocks/list.ts";
import { machineText, saying } from "../blocks/text.ts";

const URL_LENGTH_MAX = 2_000;
/** So many events may be sent again at once. */
const REPLAYED_MAX = 10_000;

/** What an address is read without, and so would be shown as it is not asked: blanks and control characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSEEN = /[\s\u0000-\u001F\u007F-\u009F]/;
/** A login before the host, an empty one too. */
const LOGIN = /^[a-z][a-z\d+.-]*:[\\/]*[^\\/?#]*@/i;

export const webhookAddress = z
  .strictObject({
    url: machineText(URL_LENGTH_MAX)
      .refine((text) => !UNSEEN.test(text), saying("forbiddenCharacter"))
      .refine((text) => !LOGIN.test(text), saying("addressNotAllowed"))
      // As it is asked. What is none is refused, by name, where it is looked at.
      .transform((text) => (URL.canParse(text) ? new URL(text).href : text))
      .pipe(machineText(URL_LENGTH_MAX))
      .openapi({
        type: "string",
        format: "uri",
        minLength: 1,
        maxLength: URL_LENGTH_MAX,
        description:
          "https, without a login, blanks or control characters, on port 443 or above 1023, at a public host. It may hold no CPR number. It is kept, and shown, as it is asked: `https://journal.example` as `https://journal.example/`.",
      }),
  })
  .openapi("WebhookAddress", { example: { url: "https://journal.example/tusind" } });

export const webhook = z
  .object({
    id: z.uuid(),
    url: z.string(),
    state: z.enum(WEBHOOK_STATES).openapi({
      description:
        "`unconfirmed`: its address has not answered a challenge; `stopped`: see `stoppedAs`. Nothing is sent to either, and nothing of that time is sent later but by a replay.",
    }),
    stoppedAs: z.enum(["gone", "failing"]).nullable().openapi({
      description: "`gone`: it answered 410; `failing`: five days without one success.",
    }),
    role: z.string().openapi({
      description: "Of whoever subscribed: what they may see is what is sent.",
    }),
    recordedAt: instantText,
    confirmedAt: instantText.nullable(),
    failingSince: instantText.nullable(),
  })
  .openapi("Webhook");

export const webhookWithSecret = webhook
  .extend({
    secret: z.string().openapi({
      description:
        "Of Standard Webhooks: `whsec_` and 32 bytes in base64. It is shown once, and again only to the same request sent with its Idempotency-Key.",
    }),
  })
  .openapi("WebhookWithSecret");

export const webhookPage = pageOf(webhook).openapi("WebhookPage");

const attempt = z
  .object({
    at: instantText,
    status: z.int().nullable(),
    fault: z.string().nullable().openapi({
      description: "Where nothing was answered: `addressNotAllowed`, `notReached`, `tooSlow`.",
    }),
    durationMs: z.int(),
  })
  .openapi("WebhookAttempt");

const delivery = z
  .object({
    number: z.int().openapi({ description: "Of the event." }),
    event: z.uuid().openapi({ description: "Its id, and the `webhook-id` of every attempt." }),
    state: z.enum(DELIVERY_STATES).openapi({
      description: "`dead`: ten attempts failed. It is sent again by a replay alone.",
    }),
    attempts: z.int(),
    dueAt: instantText,
    last: attempt.nullable().openapi({ description: "The last of `tried`." }),
    tried: z.array(attempt).openapi({
      description: "The latest twenty attempts, in their order, those before a replay among them.",
    }),
  })
  .openapi("WebhookDelivery");

export const deliveryPage = pageOf(delivery).openapi("WebhookDeliveryPage");

export const deliveryQuery = z.strictObject({
  ...pageQuery,
  state: z.enum(DELIVERY_STATES).optional(),
});

const number = z.int().min(1);

export const replay = z
  .strictObject({ from: number, to: number })
  .check(
    acrossFields(({ from, to }, fault) => {
      if (typeof from !== "number" || typeof to !== "number") return;
      if (to < from) fault("tooSmall", "to");
      if (to - from >= REPLAYED_MAX) fault("tooBig", "to");
    }),
  )
  .openapi("WebhookReplay", {
    description: `Numbers of events, both included; at most ${REPLAYED_MAX} at once.`,
    example: { from: 17, to: 42 },
  });

export const replayed = z
  .object({ queued: z.int().openapi({ description: "How many events will be sent." }) })
  .openapi("WebhookReplayed");

export function fromWebhook(shown: Webhook): z.input<typeof webhook> {
  const { id, url, state, stoppedAs, subscriber, recordedAt, confirmedAt, failingSince } = shown;
  return {
    id,
    url,
    state,
    stoppedAs: stoppedAs ?? null,
    role: subscriber.role,
    recordedAt: writeInstant(recordedAt),
    confirmedAt: confirmedAt ? writeInstant(confirmedAt) : null,
    failingSince: failingSince ? writeInstant(failingSince) : null,
  };
}

export function fromNewWebhook({
  webhook: made,
  secret,
}: WebhookWithSecret): z.input<typeof webhookWithSecret> {
  return { ...fromWebhook(made), secret };
}

export function fromWebhookDelivery(shown: WebhookDelivery): z.input<typeof delivery> {
  const { number: of, event, state, attempts, dueAt } = shown;
  const tried = shown.tried.map(({ at, status = null, fault = null, durationMs }) => ({
    at: writeInstant(at),
    status,
    fault,
    durationMs,
  }));
  const last = tried.at(-1) ?? null;
  return { number: of, event, state, attempts, dueAt: writeInstant(dueAt), last, tried };
}

const AN_ATTEMPT = { at: "2026-03-02T06:00:00+01:00", status: 503, fault: null, durationMs: 212 };

const A_WEBHOOK = {
  id: "00000000-0000-4000-8000-000000000017",
  url: "https://journal.example/tusind",
  state: "active" as const,
  stoppedAs: null,
  role: "journal-system",
  recordedAt: "2026-03-02T06:00:00+01:00",
  confirmedAt: "2026-03-02T06:01:00+01:00",
  failingSince: null,
};

export const WEBHOOK_EXAMPLES = {
  webhook: A_WEBHOOK,
  made: {
    ...A_WEBHOOK,
    state: "unconfirmed" as const,
    confirmedAt: null,
    secret: "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
  },
  delivery: {
    number: 17,
    event: "00000000-0000-4000-8000-000000000018",
    state: "queued" as const,
    attempts: 1,
    dueAt: "2026-03-02T06:00:06+01:00",
    last: AN_ATTEMPT,
    tried: [AN_ATTEMPT],
  },
};
