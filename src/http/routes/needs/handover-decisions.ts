import { createRoute } from "@hono/zod-openapi";
import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { HandoverDecision } from "../../../domain/needs/handovers/decided-handover.ts";
import { decideHandover } from "../../../operations/handovers/decide-handover.ts";
import { answerChange } from "../../at-desk.ts";
import type { AppEnvironment } from "../../door.ts";
import { readJsonBody } from "../../json-body.ts";
import { type Action, permit } from "../../permissions.ts";
import { type ProblemResponse, sendProblem } from "../../problems/problem.ts";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { handoverExamples } from "../../wire/examples/handover.ts";
import {
  fromHandover,
  handover,
  handoverAcknowledged,
  handoverSent,
  handoverWithdrawn,
} from "../../wire/needs/handover.ts";
import { handoverProblem } from "./handover-problem.ts";

const TAGS = ["Handovers"];
const AGAIN =
  "May be sent again with the same Idempotency-Key; without one a second is refused as stale.";

/** What the three decisions answer alike. */
function answers(
  state: "sent" | "acknowledged" | "withdrawn",
  refusedAs: ProblemCodeName,
  required: string,
) {
  return {
    200: {
      description: `The handover, ${state}.`,
      content: recordContent(handover, () => handoverExamples[state]),
    },
    400: problemResponse("invalidRequest", [{ pointer: required, code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse(refusedAs),
    ...bodyResponses,
    ...versionResponses,
  };
}

function asked<Body extends z.ZodType>(schema: Body) {
  return {
    params: idParams,
    headers: ifMatchHeader.extend(idempotencyHeader.shape),
    body: { required: true as const, content: { "application/json": { schema } } },
  };
}

const IN_THE_FUTURE = problemResponse("onInTheFuture", [{ pointer: "/on", code: "onInTheFuture" }]);

const sent = createRoute({
  method: "post",
  path: "/v1/handovers/{id}/sent",
  operationId: "sendHandover",
  tags: TAGS,
  summary: "A handover was sent, or told",
  description: `${AGAIN} Only on what the parents agreed to by that day, or the law asks for.`,
  middleware: [permit("sendHandover"), readJsonBody] as const,
  request: asked(handoverSent),
  responses: { ...answers("sent", "consentMissing", "/by"), 422: IN_THE_FUTURE },
});

const acknowledged = createRoute({
  method: "post",
  path: "/v1/handovers/{id}/acknowledged",
  operationId: "acknowledgeHandover",
  tags: TAGS,
  summary: "Whoever received a handover has read it",
  description: AGAIN,
  middleware: [permit("acknowledgeHandover"), readJsonBody] as const,
  request: asked(handoverAcknowledged),
  responses: { ...answers("acknowledged", "handoverNotSent", "/by"), 422: IN_THE_FUTURE },
});

const withdrawn = createRoute({
  method: "post",
  path: "/v1/handovers/{id}/withdrawn",
  operationId: "withdrawHandover",
  tags: TAGS,
  summary: "A handover is not to be passed on, or no more of it",
  description: `${AGAIN} What has been acknowledged cannot be unsaid.`,
  middleware: [permit("withdrawHandover"), readJsonBody] as const,
  request: asked(handoverWithdrawn),
  responses: {
    ...answers("withdrawn", "handoverAcknowledged", "/reason"),
    422: problemResponse("keyUsedBefore"),
  },
});

export const handoverDecisions = newRouter()
  .openapi(sent, (c) => {
    const decision = { step: "send" as const, ...c.req.valid("json") };
    return answerDecision(c, "sendHandover", c.req.valid("param").id, decision);
  })
  .openapi(acknowledged, (c) => {
    const { on, by, note } = c.req.valid("json");
    const decision = { step: "acknowledge" as const, on, by, note: note ?? undefined };
    return answerDecision(c, "acknowledgeHandover", c.req.valid("param").id, decision);
  })
  .openapi(withdrawn, (c) => {
    const { reason, consentTakenBack = false } = c.req.valid("json");
    const decision = { step: "withdraw" as const, reason, consentTakenBack };
    return answerDecision(c, "withdrawHandover", c.req.valid("param").id, decision);
  });

/** Answered anew where it is sent again: the family may have become protected since. */
async function answerDecision(
  c: Context<AppEnvironment>,
  action: Action,
  id: string,
  decision: HandoverDecision,
): Promise<ProblemResponse> {
  const expected = expectedVersion(c);
  if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
  return answerChange(c, {
    action,
    isAnsweredAnew: true,
    work: (desk) => decideHandover(desk, id, decision, expected),
    write: (view) => ({ status: 200, body: fromHandover(view), version: view.version }),
    refuse: handoverProblem,
  });
}
