import { createRoute, z } from "@hono/zod-openapi";
import {
  type DeliveryRefusal,
  makeDelivery,
} from "../../../operations/deliveries/make-delivery.ts";
import {
  type CprNumberMissing,
  type SorCodeMissing,
  readDelivery,
} from "../../../operations/deliveries/read-delivery.ts";
import type { NotFound } from "../../../operations/not-found.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { FHIR_MEDIA_TYPE, fhirBase } from "../../fhir-base.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { scheduleDate } from "../../wire/blocks/civil-date.ts";
import { bodyResponses, recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  EVENTS_DEFAULT,
  bundleExample,
  delivery,
  deliveryAsked,
  deliveryExample,
  fromBundle,
  fromKlDelivery,
  klBundle,
} from "../../wire/outward/kl-delivery.ts";

const TAGS = ["Deliveries"];

const read = createRoute({
  method: "get",
  path: "/v1/children/{id}/kl-delivery",
  operationId: "readDelivery",
  tags: TAGS,
  summary: "A child's delivery report by KL's child-health profiles, kl-children 2.1.0",
  description:
    "Reading: may be sent again. Held contacts alone, with CPR numbers; nothing is remembered as delivered. The log names the child.",
  middleware: [permit("readDelivery")] as const,
  request: {
    params: idParams,
    query: z.strictObject({
      since: scheduleDate.optional().openapi({ description: "Contacts from this day on." }),
    }),
  },
  responses: {
    200: {
      description: "A bundle of type collection.",
      content: { [FHIR_MEDIA_TYPE]: recordContent(klBundle, bundleExample)["application/json"] },
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/since", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    422: problemResponse("sorCodeMissing"),
  },
});

const make = createRoute({
  method: "post",
  path: "/v1/kl-deliveries",
  operationId: "makeDelivery",
  tags: TAGS,
  summary: "What is new for KL's gateway since a delivery that has arrived there",
  description:
    "May be sent again: after the same delivery the same is told, and what has happened since. Its `bundle` goes to the gateway as it is; what is so no more stands in it as entered in error. The log names the children. Under a key whose answer told of a child that is shown no longer it is 404: ask after the same delivery without that key.",
  middleware: [permit("makeDelivery"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: deliveryAsked } } },
  },
  responses: {
    201: { description: "The delivery.", content: recordContent(delivery, deliveryExample) },
    400: problemResponse("invalidRequest", [{ pointer: "/after", code: "wrongType" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...bodyResponses,
    409: problemResponse("stillRunning"),
    422: problemResponse("unknownDelivery", [{ pointer: "/after", code: "unknownDelivery" }]),
  },
});

export const klDeliveries = newRouter()
  .openapi(read, (c) => {
    const { since } = c.req.valid("query");
    const base = fhirBase(c); // nobody has to find the resources there
    return answerReading(c, {
      action: "readDelivery",
      work: (desk) => readDelivery(desk, c.req.valid("param").id, since, base),
      write: (bundle) => ({
        status: 200,
        body: fromBundle(bundle),
        mediaType: FHIR_MEDIA_TYPE,
        tagOf: (body) => body.replace(bundle.timestamp, ""),
      }),
      refuse: deliveryProblem,
    });
  })
  .openapi(make, (c) => {
    const { after = 0, eventsMax = EVENTS_DEFAULT } = c.req.valid("json");
    const base = fhirBase(c);
    return answerChange(c, {
      action: "makeDelivery",
      isLong: true,
      tellsOfNeeds: true,
      work: (desk) => makeDelivery(desk, after, { base, eventsMax }),
      write: (made) => ({ status: 201, body: fromKlDelivery(made) }),
      refuse: deliveryProblem,
    });
  });

function deliveryProblem(
  refusal: DeliveryRefusal | NotFound | SorCodeMissing | CprNumberMissing,
): Problem {
  return refusal.kind === "unknownDelivery"
    ? problemOf([{ pointer: "/after", code: refusal.kind }])
    : { code: refusal.kind, faults: [] };
}
