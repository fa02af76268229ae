import { createRoute, z } from "@hono/zod-openapi";
import { readAnchors, readFacts } from "../../../operations/changes/read-told.ts";
import {
  type TellRefusal,
  recordDischarge,
  recordFact,
} from "../../../operations/changes/tell-of-child.ts";
import { inPages } from "../../in-pages.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { bodyResponses, recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import { fromScheduleOnRecord, scheduleOnRecord } from "../../wire/visits/schedule-on-record.ts";
import { toFact } from "../../wire/visits/change.ts";
import {
  anchorList,
  discharge,
  factList,
  factOnRecord,
  fromAnchors,
  fromFact,
  newFact,
} from "../../wire/visits/told.ts";
import { changeProblem } from "./changes.ts";

const TAGS = ["Changes"];
const READING = "Reading: may be sent again. The log names the child.";

const said = {
  source: "childminder",
  author: "0999a000-0000-4000-8000-000000000001",
  recordedAt: "2027-05-01T10:00:00+02:00",
};
const factExample = {
  fact: "language-concern",
  value: true,
  on: "2027-05-01",
  until: null,
  endedOn: null,
  endedBy: null,
  ...said,
};
const anchorExample = {
  anchor: "discharge" as const,
  on: "2026-03-03",
  confirmed: true,
  counts: true,
  ...said,
};

const facts = createRoute({
  method: "get",
  path: "/v1/children/{id}/facts",
  operationId: "listFacts",
  tags: TAGS,
  summary: "The facts that were recorded about a child, with who said so and when",
  description: READING,
  middleware: [permit("listFacts"), inPages] as const,
  request: { params: idParams, query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "In the order in which they were recorded.",
      content: recordContent(factList, () => ({ items: [factExample], next: null })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const fact = createRoute({
  method: "post",
  path: "/v1/children/{id}/facts",
  operationId: "recordFact",
  tags: TAGS,
  summary: "Writes down what a professional has noticed about a child",
  description:
    "May be sent again with the same Idempotency-Key, and only so. What follows from it is planned at once; to see that first, preview a change. A later fact of the same name ends it, `until` ends it after that day, and null says that it is known no more.",
  middleware: [permit("recordFact"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newFact } } },
  },
  responses: {
    201: {
      description: "The fact.",
      content: recordContent(factOnRecord, () => factExample),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/on", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childEnded"),
    ...bodyResponses,
    422: problemResponse("dateOutOfRange", [{ pointer: "/on", code: "dateOutOfRange" }]),
  },
});

const anchors = createRoute({
  method: "get",
  path: "/v1/children/{id}/anchors",
  operationId: "listAnchors",
  tags: TAGS,
  summary: "The days that a child's visits are counted from, with who said so and when",
  description: READING,
  middleware: [permit("listAnchors"), inPages] as const,
  request: { params: idParams, query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "In the order in which they were told; the last of each name counts.",
      content: recordContent(anchorList, () => ({ items: [anchorExample], next: null })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const discharged = createRoute({
  method: "post",
  path: "/v1/children/{id}/discharge",
  operationId: "recordDischarge",
  tags: ["Registration"],
  summary: "The day on which a newborn was discharged",
  description:
    "May be sent again: the same day changes nothing. However late it comes, only what is counted from the discharge moves.",
  middleware: [permit("recordDischarge"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: discharge } } },
  },
  responses: {
    200: {
      description: "The schedule as it is now.",
      content: recordContent(scheduleOnRecord, () => recordExamples().schedule),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/on", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("confirmedAlready", [{ pointer: "/on", code: "confirmedAlready" }]),
    ...bodyResponses,
    422: problemResponse("onBeforeBirth", [{ pointer: "/on", code: "onBeforeBirth" }]),
  },
});

export const told = newRouter()
  .openapi(facts, (c) =>
    answerReading(c, {
      action: "listFacts",
      work: (desk) => readFacts(desk, c.req.valid("param").id),
      write: (all) => ({ status: 200, body: { items: all.map(fromFact), next: null } }),
      refuse: toldProblem,
    }),
  )
  .openapi(fact, (c) => {
    const sent = c.req.valid("json");
    return answerChange(c, {
      action: "recordFact",
      tellsOfNeeds: true,
      work: (desk) =>
        recordFact(desk, c.req.valid("param").id, toFact(sent), sent.source ?? undefined),
      write: (recorded) => ({ status: 201, body: fromFact(recorded) }),
      refuse: toldProblem,
    });
  })
  .openapi(anchors, (c) =>
    answerReading(c, {
      action: "listAnchors",
      work: (desk) => readAnchors(desk, c.req.valid("param").id),
      write: (days) => ({ status: 200, body: fromAnchors(days) }),
      refuse: toldProblem,
    }),
  )
  .openapi(discharged, (c) => {
    const { on, confirmed } = c.req.valid("json");
    const day = { anchor: "discharge", on, isProvisional: confirmed === false } as const;
    return answerChange(c, {
      action: "recordDischarge",
      work: (desk) => recordDischarge(desk, c.req.valid("param").id, day),
      write: (view) => ({ status: 200, body: fromScheduleOnRecord(view) }),
      refuse: dischargeProblem,
    });
  });

/** A discharge is one day, and is sent as such. */
function dischargeProblem(refusal: TellRefusal): Problem {
  if (refusal.kind !== "changeRefused") return toldProblem(refusal);
  return problemOf(refusal.faults.map(({ code }) => ({ pointer: "/on", code })));
}

export function toldProblem(refusal: TellRefusal): Problem {
  return refusal.kind === "notFound"
    ? { code: "notFound", faults: [] }
    : changeProblem(refusal, "");
}
