import { createRoute, z } from "@hono/zod-openapi";
import type { AlreadyUndone } from "../../../operations/contacts/undo-contact.ts";
import type { VersionStale } from "../../../operations/expected-version.ts";
import {
  changeIntervention,
  readInterventionById,
} from "../../../operations/interventions/change-intervention.ts";
import {
  type InterventionRefusal,
  listInterventions,
  openIntervention,
} from "../../../operations/interventions/open-intervention.ts";
import { inPages } from "../../in-pages.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
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
  fromIntervention,
  intervention,
  interventionChange,
  interventionExample,
  interventionList,
  newIntervention,
  toIntervention,
} from "../../wire/needs/intervention.ts";
import { toldProblem } from "../visits/told.ts";

const TAGS = ["Needs"];
const OF_CHILD = "/v1/children/{id}/interventions";
const PATH = "/v1/interventions/{id}";
const READING = "Reading: may be sent again. The log names the child.";

const reading = {
  304: unchanged,
  400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
  ...recordResponses,
  404: problemResponse("notFound"),
};

const open = createRoute({
  method: "post",
  path: OF_CHILD,
  operationId: "openIntervention",
  tags: TAGS,
  summary: "Begins an intervention for a child or one of its parents, by its FBOE code",
  description:
    "May be sent again with the same Idempotency-Key, and only so. Accepting a needs visit begins its interventions by itself.",
  middleware: [permit("openIntervention"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newIntervention } } },
  },
  responses: {
    201: {
      description: "The intervention.",
      content: recordContent(intervention, () => interventionExample),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/startedOn", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childEnded"),
    ...bodyResponses,
    422: problemResponse("unknownIntervention", [
      { pointer: "/code", code: "unknownIntervention" },
    ]),
  },
});

const list = createRoute({
  method: "get",
  path: OF_CHILD,
  operationId: "listInterventions",
  tags: TAGS,
  summary: "The interventions for a child and its parents, going on and ended",
  description: READING,
  middleware: [permit("listInterventions"), inPages] as const,
  request: { params: idParams, query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "In the order in which they began.",
      content: recordContent(interventionList, () => ({
        items: [interventionExample],
        next: null,
      })),
    },
    ...reading,
  },
});

const read = createRoute({
  method: "get",
  path: PATH,
  operationId: "readIntervention",
  tags: TAGS,
  summary: "An intervention",
  description: READING,
  middleware: [permit("readIntervention")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The intervention.",
      content: recordContent(intervention, () => interventionExample),
    },
    ...reading,
  },
});

const change = createRoute({
  method: "patch",
  path: PATH,
  operationId: "changeIntervention",
  tags: TAGS,
  summary: "Ends an intervention, has it go on after all, or says that it was entered by mistake",
  description: "May be sent again: a second one with the same If-Match is refused as stale.",
  middleware: [permit("changeIntervention"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: interventionChange } } },
  },
  responses: {
    200: {
      description: "The intervention as it is now.",
      content: recordContent(intervention, () => ({
        ...interventionExample,
        endedOn: "2026-05-11",
      })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/endedOn", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("alreadyUndone"),
    ...versionResponses,
    ...bodyResponses,
    422: problemResponse("daysOutOfOrder", [{ pointer: "/endedOn", code: "daysOutOfOrder" }]),
  },
});

export const interventions = newRouter()
  .openapi(open, (c) => {
    const told = toIntervention(c.req.valid("json"));
    return answerChange(c, {
      action: "openIntervention",
      tellsOfNeeds: true,
      work: (desk) => openIntervention(desk, c.req.valid("param").id, told),
      write: (view) => ({ status: 201, body: fromIntervention(view), version: view.version }),
      refuse: interventionProblem,
    });
  })
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listInterventions",
      work: (desk) => listInterventions(desk, c.req.valid("param").id),
      write: (all) => ({ status: 200, body: { items: all.map(fromIntervention), next: null } }),
      refuse: interventionProblem,
    }),
  )
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readIntervention",
      work: (desk) => readInterventionById(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromIntervention(view), version: view.version }),
      refuse: interventionProblem,
    }),
  )
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    return answerChange(c, {
      action: "changeIntervention",
      work: (desk) =>
        changeIntervention(desk, c.req.valid("param").id, c.req.valid("json"), expected),
      write: (view) => ({ status: 200, body: fromIntervention(view), version: view.version }),
      refuse: interventionProblem,
    });
  });

function interventionProblem(refusal: InterventionRefusal | VersionStale | AlreadyUndone): Problem {
  switch (refusal.kind) {
    case "interventionFaults":
      return problemOf(
        refusal.faults.map(({ field, place, code }) => ({
          pointer: place === undefined ? `/${field}` : `/${field}/${place}`,
          code,
        })),
      );
    case "versionStale":
    case "alreadyUndone":
      return { code: refusal.kind, faults: [] };
    default:
      return toldProblem(refusal);
  }
}
