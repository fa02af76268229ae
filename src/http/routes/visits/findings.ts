import { createRoute, z } from "@hono/zod-openapi";
import { listFindings } from "../../../operations/contacts/list-findings.ts";
import {
  type FindingRefusal,
  recordFindings,
} from "../../../operations/contacts/record-findings.ts";
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
import { ifMatchHeader } from "../../wire/blocks/headers.ts";
import { idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import { contact, fromContact } from "../../wire/visits/contact.ts";
import {
  findingList,
  findingsExample,
  fromFindings,
  newFindings,
  toFindings,
} from "../../wire/visits/finding.ts";

const TAGS = ["Contacts"];
const PATH = "/v1/contacts/{id}/findings";

const record = createRoute({
  method: "put",
  path: PATH,
  operationId: "recordFindings",
  tags: TAGS,
  summary: "What was found at a contact of a child and its parents, by code and measure",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. For a municipality that delivers to KL's gateway from here; what was found counts as observed. It replaces what was said of the child.",
  middleware: [permit("recordFindings"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: newFindings } } },
  },
  responses: {
    200: {
      description: "The contact as it is now.",
      content: recordContent(contact, () => recordExamples().contact),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/findings/0/value", code: "wrongType" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("alreadyUndone"),
    ...versionResponses,
    ...bodyResponses,
    422: problemResponse("wrongPerson", [{ pointer: "/findings/0/of", code: "wrongPerson" }]),
  },
});

const list = createRoute({
  method: "get",
  path: PATH,
  operationId: "listFindings",
  tags: TAGS,
  summary: "What was found at a contact, child by child",
  description: "Reading: may be sent again. The log names the children shown.",
  middleware: [permit("listFindings"), inPages] as const,
  request: { params: idParams, query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "The findings.",
      content: recordContent(findingList, () => fromFindings([findingsExample()])),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

export const findings = newRouter()
  .openapi(record, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const told = toFindings(c.req.valid("json"));
    return answerChange(c, {
      action: "recordFindings",
      holdsItsOwn: true,
      work: (desk) => recordFindings(desk, c.req.valid("param").id, told, expected),
      write: (view) => ({ status: 200, body: fromContact(view), version: view.version }),
      refuse: findingProblem,
    });
  })
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listFindings",
      work: (desk) => listFindings(desk, c.req.valid("param").id),
      write: (all) => ({ status: 200, body: fromFindings(all) }),
      refuse: findingProblem,
    }),
  );

function findingProblem(refusal: FindingRefusal): Problem {
  if (refusal.kind === "findingFaults") {
    return problemOf(
      refusal.faults.map(({ place, field, code }) => ({
        pointer: `/findings/${place}/${field}`,
        code,
      })),
    );
  }
  const faults = [{ pointer: "/child", code: "unknownChild" as const }];
  if (refusal.kind === "unknownChild") return problemOf(faults);
  return refusal.kind === "childMerged"
    ? childMergedProblem(refusal, [{ pointer: "/child", code: refusal.kind }])
    : { code: refusal.kind, faults: [] };
}
