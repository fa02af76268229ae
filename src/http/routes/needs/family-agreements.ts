import { createRoute, z } from "@hono/zod-openapi";
import {
  type ChangeAgreementRefusal,
  changeAgreement,
} from "../../../operations/help/change-agreement.ts";
import {
  type MakeAgreementsRefusal,
  makeAgreements,
} from "../../../operations/help/make-agreements.ts";
import { listAgreements, readAgreement } from "../../../operations/help/read-agreements.ts";
import { inPages } from "../../in-pages.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import {
  type Problem,
  childMergedProblem,
  problemOf,
  sendProblem,
} from "../../problems/problem.ts";
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
  agreement,
  agreementChange,
  agreementExample,
  agreementList,
  fromAgreement,
  newAgreements,
  toAgreementChange,
  toAgreements,
} from "../../wire/needs/family-agreement.ts";

const TAGS = ["Needs"];
const READING = "Reading: may be sent again. The log names the child.";

const reading = {
  304: unchanged,
  400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
  ...recordResponses,
  404: problemResponse("notFound"),
};

const make = createRoute({
  method: "post",
  path: "/v1/contacts/{id}/agreements",
  operationId: "makeAgreements",
  tags: TAGS,
  summary: "What was agreed with the family at a contact, who does it, and by when",
  description:
    "May be sent again with the same Idempotency-Key, and only so. All of them are written down, or none.",
  middleware: [permit("makeAgreements"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newAgreements } } },
  },
  responses: {
    201: {
      description: "The agreements, in their order.",
      content: recordContent(agreementList, () => ({ items: [agreementExample], next: null })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/items/0/text", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("alreadyUndone"),
    ...bodyResponses,
    422: problemResponse("unknownChild", [{ pointer: "/items/0/child", code: "unknownChild" }]),
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/children/{id}/agreements",
  operationId: "listAgreements",
  tags: TAGS,
  summary: "What was agreed with a child's family, open and closed",
  description: READING,
  middleware: [permit("listAgreements"), inPages] as const,
  request: { params: idParams, query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "By the day on which each is followed up.",
      content: recordContent(agreementList, () => ({ items: [agreementExample], next: null })),
    },
    ...reading,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/agreements/{id}",
  operationId: "readAgreement",
  tags: TAGS,
  summary: "An agreement with a family",
  description: READING,
  middleware: [permit("readAgreement")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The agreement.",
      content: recordContent(agreement, () => agreementExample),
    },
    ...reading,
  },
});

const change = createRoute({
  method: "patch",
  path: "/v1/agreements/{id}",
  operationId: "changeAgreement",
  tags: TAGS,
  summary: "Puts an open agreement otherwise, or says how it went and closes it",
  description: "May be sent again: a second one with the same If-Match is refused as stale.",
  middleware: [permit("changeAgreement"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: agreementChange } } },
  },
  responses: {
    200: {
      description: "The agreement as it is now.",
      content: recordContent(agreement, () => ({
        ...agreementExample,
        state: "kept" as const,
        effect: "helped-partly" as const,
        outcome: "Hun sover bedre om natten",
        closedAt: "2026-03-21T10:00:00+01:00",
        closedBy: agreementExample.author,
      })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/outcome", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("agreementClosed"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("daysOutOfOrder", [{ pointer: "/due", code: "daysOutOfOrder" }]),
  },
});

export const familyAgreements = newRouter()
  .openapi(make, (c) =>
    answerChange(c, {
      action: "makeAgreements",
      tellsOfNeeds: true,
      work: (desk) =>
        makeAgreements(desk, c.req.valid("param").id, toAgreements(c.req.valid("json"))),
      write: (made) => ({ status: 201, body: { items: made.map(fromAgreement), next: null } }),
      refuse: agreementProblem,
    }),
  )
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listAgreements",
      work: (desk) => listAgreements(desk, c.req.valid("param").id),
      write: (all) => ({ status: 200, body: { items: all.map(fromAgreement), next: null } }),
      refuse: agreementProblem,
    }),
  )
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readAgreement",
      work: (desk) => readAgreement(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromAgreement(view), version: view.version }),
      refuse: agreementProblem,
    }),
  )
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const told = toAgreementChange(c.req.valid("json"));
    return answerChange(c, {
      action: "changeAgreement",
      work: (desk) => changeAgreement(desk, c.req.valid("param").id, told, expected),
      write: (view) => ({ status: 200, body: fromAgreement(view), version: view.version }),
      refuse: agreementProblem,
    });
  });

function agreementProblem(refusal: MakeAgreementsRefusal | ChangeAgreementRefusal): Problem {
  switch (refusal.kind) {
    case "childMerged":
      return childMergedProblem(refusal);
    case "agreementFaults":
      return problemOf(
        refusal.faults.map(({ place, field, code }) => ({
          pointer: `/items/${place}/${field}`,
          code,
        })),
      );
    case "termsFaults":
      return problemOf(refusal.faults.map(({ field, code }) => ({ pointer: `/${field}`, code })));
    default:
      return { code: refusal.kind, faults: [] };
  }
}
