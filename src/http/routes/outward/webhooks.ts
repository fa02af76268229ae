import { createRoute, z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { challengeWebhook, confirmWebhook } from "../../../operations/webhooks/confirm-webhook.ts";
import {
  dropWebhook,
  listWebhooks,
  moveWebhook,
  readWebhookById,
  rotateWebhookKey,
  subscribeWebhook,
} from "../../../operations/webhooks/subscribe-webhook.ts";
import { inPages } from "../../in-pages.ts";
import { answerChange, answerReading, noRefusal } from "../../at-desk.ts";
import type { AppEnvironment } from "../../door.ts";
import { idempotencyOf } from "../../idempotency.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";
import { type Problem, problemOf, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  WEBHOOK_EXAMPLES,
  fromNewWebhook,
  fromWebhook,
  webhook,
  webhookAddress,
  webhookPage,
  webhookWithSecret,
} from "../../wire/outward/webhook.ts";

const TAGS = ["Events"];

const anAddress = {
  required: true,
  content: { "application/json": { schema: webhookAddress } },
};
const oneWebhook = recordContent(webhook, () => WEBHOOK_EXAMPLES.webhook);
const notAllowed = problemResponse("addressNotAllowed", [
  { pointer: "/url", code: "addressNotAllowed" },
]);

const subscribe = createRoute({
  method: "post",
  path: "/v1/webhooks",
  operationId: "subscribeWebhook",
  tags: TAGS,
  summary: "Has events sent to an address, once the address has confirmed itself",
  description:
    "May be sent again with the same Idempotency-Key, and only so. The secret is shown once. Nothing is sent before a challenge was answered (`POST /v1/webhooks/{id}/challenges`). What is sent is what the role and scopes of this token may see.",
  middleware: [permit("subscribeWebhook"), readJsonBody] as const,
  request: { headers: idempotencyHeader, body: anAddress },
  responses: {
    201: {
      description: "Subscribed, and to be confirmed.",
      content: recordContent(webhookWithSecret, () => WEBHOOK_EXAMPLES.made),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/url", code: "required" }]),
    ...recordResponses,
    409: problemResponse("tooManyWebhooks"),
    ...bodyResponses,
    422: notAllowed,
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/webhooks",
  operationId: "listWebhooks",
  tags: TAGS,
  summary: "One's own webhooks; an administrator's are all of the municipality",
  description: "Reading: may be sent again. Secrets are not shown.",
  middleware: [permit("listWebhooks"), inPages] as const,
  request: { query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "All of them.",
      content: recordContent(webhookPage, () => ({
        items: [WEBHOOK_EXAMPLES.webhook],
        next: null,
      })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/webhooks/{id}",
  operationId: "readWebhook",
  tags: TAGS,
  summary: "A webhook, and whether anything is sent to it",
  description: "Reading: may be sent again. Its secret is not shown.",
  middleware: [permit("readWebhook")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: { description: "The webhook.", content: oneWebhook },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const move = createRoute({
  method: "patch",
  path: "/v1/webhooks/{id}",
  operationId: "moveWebhook",
  tags: TAGS,
  summary: "Another address, which is to be confirmed too",
  description:
    "May be sent again with the ETag of the answer. What waits is sent once it is confirmed.",
  middleware: [permit("moveWebhook"), readJsonBody] as const,
  request: { params: idParams, headers: ifMatchHeader, body: anAddress },
  responses: {
    200: { description: "Moved.", content: oneWebhook },
    400: problemResponse("invalidRequest", [{ pointer: "/url", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...versionResponses,
    ...bodyResponses,
    422: notAllowed,
  },
});

const drop = createRoute({
  method: "delete",
  path: "/v1/webhooks/{id}",
  operationId: "dropWebhook",
  tags: TAGS,
  summary: "Nothing more is sent there, not even what waits",
  description: "May be sent again: a second one finds nothing.",
  middleware: [permit("dropWebhook")] as const,
  request: { params: idParams, headers: ifMatchHeader },
  responses: {
    200: {
      description: "Removed.",
      content: recordContent(webhook, () => ({
        ...WEBHOOK_EXAMPLES.webhook,
        state: "removed" as const,
      })),
    },
    ...recordResponses,
    404: problemResponse("notFound"),
    ...versionResponses,
  },
});

const challenge = createRoute({
  method: "post",
  path: "/v1/webhooks/{id}/challenges",
  operationId: "challengeWebhook",
  tags: TAGS,
  summary: "Asks the address for a text of chance back; from then on events are sent",
  description:
    "May be sent again: each asks anew, but with the same Idempotency-Key. A signed event `webhook.challenge` is posted to the address, which answers 2xx with `data.challenge` as its whole body within ten seconds. A stopped webhook starts again so too.",
  middleware: [permit("challengeWebhook")] as const,
  request: { params: idParams, headers: idempotencyHeader },
  responses: {
    200: { description: "Confirmed.", content: oneWebhook },
    400: problemResponse("invalidIdempotencyKey"),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("stillRunning"),
    422: problemResponse("challengeUnanswered", [{ pointer: "/url", code: "challengeUnanswered" }]),
  },
});

const rotate = createRoute({
  method: "post",
  path: "/v1/webhooks/{id}/key-rotations",
  operationId: "rotateWebhookKey",
  tags: TAGS,
  summary: "A new secret; the one before signs beside it for a day",
  description: "May be sent again with the same Idempotency-Key, and only so.",
  middleware: [permit("rotateWebhookKey")] as const,
  request: { params: idParams, headers: idempotencyHeader },
  responses: {
    201: {
      description: "The new secret.",
      content: recordContent(webhookWithSecret, () => ({
        ...WEBHOOK_EXAMPLES.webhook,
        secret: WEBHOOK_EXAMPLES.made.secret,
      })),
    },
    400: problemResponse("invalidIdempotencyKey"),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("stillRunning"),
    422: problemResponse("keyUsedBefore"),
  },
});

export const webhooks = newRouter()
  .openapi(subscribe, async (c) => {
    const given = await givenAddress(c, c.req.valid("json").url);
    return answerChange(c, {
      action: "subscribeWebhook",
      work: (desk) => subscribeWebhook(desk, given),
      write: (made) => ({
        status: 201,
        body: fromNewWebhook(made),
        version: made.webhook.version,
      }),
      refuse: webhookProblem,
    });
  })
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listWebhooks",
      work: listWebhooks,
      write: (all) => ({ status: 200, body: { items: all.map(fromWebhook), next: null } }),
      refuse: noRefusal,
    }),
  )
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readWebhook",
      work: (desk) => readWebhookById(desk, c.req.valid("param").id),
      write: (shown) => ({ status: 200, body: fromWebhook(shown), version: shown.version }),
      refuse: webhookProblem,
    }),
  )
  .openapi(move, async (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const given = await givenAddress(c, c.req.valid("json").url);
    return answerChange(c, {
      action: "moveWebhook",
      work: (desk) => moveWebhook(desk, c.req.valid("param").id, given, expected),
      write: (shown) => ({ status: 200, body: fromWebhook(shown), version: shown.version }),
      refuse: webhookProblem,
    });
  })
  .openapi(drop, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    return answerChange(c, {
      action: "dropWebhook",
      work: (desk) => dropWebhook(desk, c.req.valid("param").id, expected),
      write: (shown) => ({ status: 200, body: fromWebhook(shown), version: shown.version }),
      refuse: webhookProblem,
    });
  })
  .openapi(challenge, async (c) => {
    const { id } = c.req.valid("param");
    const repeatable = idempotencyOf(c);
    const challenged =
      repeatable === "malformed"
        ? undefined
        : await challengeWebhook(c.var.context, id, repeatable);
    return answerChange(c, {
      action: "challengeWebhook",
      work: (desk) => confirmWebhook(desk, id, challenged),
      write: (shown) => ({ status: 200, body: fromWebhook(shown), version: shown.version }),
      refuse: webhookProblem,
    });
  })
  .openapi(rotate, (c) =>
    answerChange(c, {
      action: "rotateWebhookKey",
      work: (desk) => rotateWebhookKey(desk, c.req.valid("param").id),
      write: (made) => ({
        status: 201,
        body: fromNewWebhook(made),
        version: made.webhook.version,
      }),
      refuse: webhookProblem,
    }),
  );

/** Looked up before records are opened: a name may take its time. */
async function givenAddress(c: HonoContext<AppEnvironment>, url: string) {
  return { url, mayBeAsked: (await c.var.context.mayAskOutside?.(url)) ?? false };
}

const OF_THE_ADDRESS = new Set<ProblemCodeName>(["addressNotAllowed", "challengeUnanswered"]);

function webhookProblem({ kind }: { readonly kind: ProblemCodeName }): Problem {
  return OF_THE_ADDRESS.has(kind)
    ? problemOf([{ pointer: "/url", code: kind }])
    : { code: kind, faults: [] };
}
