import { createRoute, z } from "@hono/zod-openapi";
import { decideImportMatch, listImportMatches } from "../../../operations/imports/decide-match.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { IMPORT_PATH, readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { problemOf, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { fromPage, idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { IMPORT_EXAMPLES } from "../../wire/examples/import.ts";
import {
  fromImportMatch,
  importMatch,
  importMatchPage,
  matchDecision,
} from "../../wire/outward/import.ts";

const TAGS = ["Imports"];

const list = createRoute({
  method: "get",
  path: `${IMPORT_PATH}/{id}/matches`,
  operationId: "listImportMatches",
  tags: TAGS,
  summary:
    "Children of an import who may be on record, or on another line: for a person to look at",
  description: "Reading: may be sent again.",
  middleware: [permit("listImportMatches")] as const,
  request: {
    params: idParams,
    query: z.strictObject({ ...pageQuery, decided: z.enum(["true", "false"]).optional() }),
  },
  responses: {
    200: {
      description: "In the order of their lines.",
      content: recordContent(importMatchPage, () => ({
        items: [IMPORT_EXAMPLES.match],
        next: null,
      })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/decided", code: "notAllowed" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const decide = createRoute({
  method: "post",
  path: `${IMPORT_PATH}/{id}/matches/{match}/decision`,
  operationId: "decideImportMatch",
  tags: TAGS,
  summary: "Says whether two children are one",
  description:
    "May be sent again with the same Idempotency-Key; it may be decided anew until the import is carried out. Of `same` children the one on record is joined; a line whose child is another line's, or stands on it twice, is faulty from then on.",
  middleware: [permit("decideImportMatch"), readJsonBody] as const,
  request: {
    params: idParams.extend({ match: z.string().transform((id) => id.toLowerCase()) }),
    headers: idempotencyHeader.extend(ifMatchHeader.shape),
    body: { required: true, content: { "application/json": { schema: matchDecision } } },
  },
  responses: {
    200: {
      description: "Decided.",
      content: recordContent(importMatch, () => ({
        ...IMPORT_EXAMPLES.match,
        etag: '"2.0"',
        decision: "same" as const,
      })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/decision", code: "notAllowed" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("importNotReady"),
    ...versionResponses,
    ...bodyResponses,
    422: problemResponse("keyUsedBefore"),
  },
});

export const importMatches = newRouter()
  .openapi(list, (c) => {
    const { decided, cursor, limit } = c.req.valid("query");
    const asked = {
      cursor,
      limit,
      decided: decided === undefined ? undefined : decided === "true",
    };
    return answerReading(c, {
      action: "listImportMatches",
      work: (desk) => listImportMatches(desk, c.req.valid("param").id, asked),
      write: (page) => ({ status: 200, body: fromPage(page, fromImportMatch) }),
      refuse: ({ kind }) =>
        kind === "invalidCursor"
          ? problemOf([{ pointer: "/cursor", code: kind }])
          : { code: kind, faults: [] },
    });
  })
  .openapi(decide, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { id, match } = c.req.valid("param");
    const { decision } = c.req.valid("json");
    return answerChange(c, {
      action: "decideImportMatch",
      work: (desk) => decideImportMatch(desk, id, match, { decision, expected }),
      write: (view) => ({
        status: 200,
        body: fromImportMatch(view),
        version: view.match.version,
      }),
      refuse: ({ kind }) => ({ code: kind, faults: [] }),
    });
  });
