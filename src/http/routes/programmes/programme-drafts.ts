import { createRoute, z } from "@hono/zod-openapi";
import { lintVersion } from "../../../operations/programmes/lint-version.ts";
import {
  type PublishRefusal,
  publishProgramme,
} from "../../../operations/programmes/publish-programme.ts";
import {
  type DraftRefusal,
  dropDraft,
  writeDraft,
} from "../../../operations/programmes/write-draft.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, problemOf, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { code } from "../../wire/blocks/text.ts";
import { programmeExample } from "../../wire/examples/programme.ts";
import {
  findingFaults,
  findings,
  fromFindings,
  fromPublished,
  lintQuery,
  programmeDraft,
  publication,
  published,
  toPolicy,
  versionCode,
} from "../../wire/programmes/programme-drafts.ts";
import { toProgrammeDocument } from "../../wire/programmes/programme.ts";

const TAGS = ["Programmes"];
const params = z.object({ id: code.openapi({ example: "my-programme" }) });
const draftContent = recordContent(programmeDraft, () => programmeDraft.parse(programmeExample));

const write = createRoute({
  method: "post",
  path: "/v1/programmes",
  operationId: "writeDraft",
  tags: TAGS,
  summary: "Writes a draft of a programme of the municipality's own",
  description:
    "May be sent again with the same Idempotency-Key. The same version sent otherwise replaces the draft, with the If-Match that was read. No child follows a draft.",
  middleware: [permit("writeDraft"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader.extend({
      "If-Match": z
        .string()
        .optional()
        .openapi({ description: "The ETag of the draft that is to be replaced, or *." }),
    }),
    body: { required: true, content: { "application/json": { schema: programmeDraft } } },
  },
  responses: {
    200: { description: "The draft, in the place of the former.", content: draftContent },
    201: { description: "The draft.", content: draftContent },
    400: problemResponse("invalidRequest", [{ pointer: "/rules/0/code", code: "notACode" }]),
    ...recordResponses,
    409: problemResponse("programmePublished"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("programmeOfOtherMunicipality", [
      { pointer: "/municipality", code: "programmeOfOtherMunicipality" },
    ]),
  },
});

const drop = createRoute({
  method: "delete",
  path: "/v1/programmes/{id}",
  operationId: "dropDraft",
  tags: TAGS,
  summary: "Throws a draft away",
  description: "May be sent again: a second one finds nothing.",
  middleware: [permit("dropDraft")] as const,
  request: { params, query: z.strictObject({ version: versionCode }), headers: ifMatchHeader },
  responses: {
    200: { description: "The draft as it was.", content: draftContent },
    400: problemResponse("invalidRequest", [{ pointer: "/version", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("programmePublished"),
    ...versionResponses,
  },
});

const lint = createRoute({
  method: "post",
  path: "/v1/programmes/{id}/lint",
  operationId: "lintProgramme",
  tags: TAGS,
  summary: "What is amiss with a programme of the municipality's own, before anybody follows it",
  description: "Changes nothing: may be sent again as often as you like.",
  middleware: [permit("lintProgramme")] as const,
  request: { params, query: lintQuery },
  responses: {
    200: {
      description: "Errors keep it from being published; warnings want to be accepted.",
      content: recordContent(findings, () => EMPTY),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/version", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const publish = createRoute({
  method: "post",
  path: "/v1/programmes/{id}/publication",
  operationId: "publishProgramme",
  tags: TAGS,
  summary: "Publishes a draft: it never changes again, and children follow it as the policy says",
  description:
    "May be sent again with the same Idempotency-Key, and only so. What is held, agreed or declined stays as it is, under the version that planned it.",
  middleware: [permit("publishProgramme"), readJsonBody] as const,
  request: {
    params,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: publication } } },
  },
  responses: {
    201: {
      description: "The published version, and how many children take it up.",
      content: recordContent(published, () => ({
        id: "my-programme",
        version: "2026-2",
        policy: { kind: "new-families" as const },
        children: 0,
      })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/policy/kind", code: "notAllowed" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("programmePublished"),
    ...bodyResponses,
    422: problemResponse("warningsNotAccepted", [{ pointer: "/rules/4", code: "unknownFact" }]),
  },
});

const EMPTY = { programme: { id: "my-programme", version: "2026-2" }, findings: [] };

export const programmeDrafts = newRouter()
  .openapi(write, (c) =>
    answerChange(c, {
      action: "writeDraft",
      work: (desk) =>
        writeDraft(desk, toProgrammeDocument(c.req.valid("json")), expectedVersion(c)),
      write: ({ document, isNew, version }) => ({
        status: isNew ? 201 : 200,
        body: document,
        version,
      }),
      refuse: draftProblem,
    }),
  )
  .openapi(drop, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { id } = c.req.valid("param");
    const { version } = c.req.valid("query");
    return answerChange(c, {
      action: "dropDraft",
      particulars: `${id} ${version}`,
      work: (desk) => dropDraft(desk, { id, version }, expected),
      write: ({ document, version: gone }) => ({ status: 200, body: document, version: gone }),
      refuse: ({ kind }) => ({ code: kind, faults: [] }),
    });
  })
  .openapi(lint, (c) => {
    const { version, gapWeeks } = c.req.valid("query");
    return answerReading(c, {
      action: "lintProgramme",
      work: (desk) => lintVersion(desk, { id: c.req.valid("param").id, version }, gapWeeks),
      write: (linted) => ({ status: 200, body: fromFindings(linted) }),
      refuse: ({ kind }) => ({ code: kind, faults: [] }),
    });
  })
  .openapi(publish, (c) => {
    const { id } = c.req.valid("param");
    const { version, policy, acceptWarnings = false } = c.req.valid("json");
    const asked = { id, version, policy: toPolicy(policy), acceptsWarnings: acceptWarnings };
    return answerChange(c, {
      action: "publishProgramme",
      particulars: `${id} ${version}: ${policy.kind}`,
      isLong: true,
      work: (desk) => publishProgramme(desk, asked),
      write: (view) => ({ status: 201, body: fromPublished(view) }),
      refuse: publishProblem,
    });
  });

function draftProblem({ kind }: DraftRefusal): Problem {
  return kind === "programmeOfOtherMunicipality"
    ? problemOf([{ pointer: "/municipality", code: kind }])
    : { code: kind, faults: [] };
}

function publishProblem(refusal: PublishRefusal): Problem {
  switch (refusal.kind) {
    case "notFound":
    case "programmePublished":
      return { code: refusal.kind, faults: [] };
    case "programmeUnsound":
    case "warningsNotAccepted":
      return { code: refusal.kind, faults: findingFaults(refusal.findings) };
    case "unknownFollowedChild":
      return problemOf(
        refusal.places.map((place) => ({
          pointer: `/policy/children/${place}`,
          code: "unknownFollowedChild",
        })),
      );
    case "tooManyOccurrences":
      return problemOf(
        refusal.rules.map((place) => ({
          pointer: `/rules/${place}/repeat`,
          code: "tooManyOccurrences",
        })),
      );
  }
}
