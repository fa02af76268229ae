import { createRoute, z } from "@hono/zod-openapi";
import { LINE_STATES } from "../../../domain/visits/family-import.ts";
import { cancelImport, commitImport } from "../../../operations/imports/commit-import.ts";
import {
  listImportLines,
  listImports,
  readImportById,
} from "../../../operations/imports/read-import.ts";
import { startImport } from "../../../operations/imports/start-import.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { IMPORT_FORMS, NDJSON_MEDIA_TYPES, limitFile } from "../../import-body.ts";
import { IMPORT_PATH, readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, preferredLanguage, problemOf, sendProblem } from "../../problems/problem.ts";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";
import { readBody } from "../../read-body.ts";
import { newRouter } from "../../router.ts";
import { toldWithBody } from "../../told-with-body.ts";
import { expectedVersion } from "../../version.ts";
import { scheduleDate } from "../../wire/blocks/civil-date.ts";
import {
  bodyResponses,
  formResponses,
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
  familyImport,
  fromImport,
  fromImportLine,
  importCommit,
  importLinePage,
  importPage,
} from "../../wire/outward/import.ts";
import { importedFamily } from "../../wire/outward/imported-family.ts";

const TAGS = ["Imports"];
const shownImport = (description: string) => ({
  description,
  content: recordContent(familyImport, () => IMPORT_EXAMPLES.import),
});

const start = createRoute({
  method: "post",
  path: IMPORT_PATH,
  operationId: "startImport",
  tags: TAGS,
  summary:
    "Families from another system, as a file: first looked through, nothing is put on record",
  description:
    "May be sent again with the same Idempotency-Key, and only so; sent without one, whoever is on record by then is found again. A line of `application/x-ndjson` (`application/ndjson`, `application/jsonl`) is one family. A line of `text/csv` is one child; lines with one `family` are one family. Its columns are named as the fields of a family, `mother.address.street`, `child.birthDate`; `child.stillOwed` names rules with blanks between; `held.<rule>` holds the day of a contact, and after a blank what it was if it was not at home. Commas or semicolons divide it, days may be written DD-MM-YYYY, ja and nej are read too. It is read as RFC 4180 writes it, each line with as many cells as the first: a quote that is never closed refuses the file (`/lines/17` is where it is opened), any other fault is its line's, and holds its family back. At most 16 MB and 20,000 families.",
  hide: true,
  middleware: [permit("startImport"), limitFile] as const,
  request: {
    headers: idempotencyHeader,
    query: z.strictObject({
      followedFrom: scheduleDate.optional().openapi({
        description:
          "From this day on the visits are ours; today if left out. A visit whose window ended before it, and that was not held, is `covered-elsewhere` unless its child names it in `stillOwed`.",
      }),
    }),
  },
  responses: {
    201: shownImport("Taken in; its lines are looked through from now on."),
    400: problemResponse("invalidRequest", [{ pointer: "/columns/3", code: "unknownField" }]),
    ...recordResponses,
    409: problemResponse("stillRunning"),
    413: problemResponse("importTooLarge"),
    415: formResponses[415],
    422: problemResponse("keyUsedBefore"),
  },
});

const list = createRoute({
  method: "get",
  path: IMPORT_PATH,
  operationId: "listImports",
  tags: TAGS,
  summary: "The imports, the newest first",
  description: "Reading: may be sent again.",
  middleware: [permit("listImports")] as const,
  request: { query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "A page of them.",
      content: recordContent(importPage, () => ({ items: [IMPORT_EXAMPLES.import], next: null })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: `${IMPORT_PATH}/{id}`,
  operationId: "readImport",
  tags: TAGS,
  summary: "An import and how far it is",
  description: "Reading: may be sent again.",
  middleware: [permit("readImport")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: shownImport("The import."),
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const lines = createRoute({
  method: "get",
  path: `${IMPORT_PATH}/{id}/lines`,
  operationId: "listImportLines",
  tags: TAGS,
  summary: "The lines of an import: what is wrong with each, and what it became",
  description: "Reading: may be sent again. Nothing of what was sent is repeated.",
  middleware: [permit("listImportLines")] as const,
  request: {
    params: idParams,
    query: z.strictObject({ ...pageQuery, state: z.enum(LINE_STATES).optional() }),
  },
  responses: {
    200: {
      description: "In the order of the file.",
      content: recordContent(importLinePage, () => ({
        items: [IMPORT_EXAMPLES.line],
        next: null,
      })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/state", code: "notAllowed" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const commit = createRoute({
  method: "post",
  path: `${IMPORT_PATH}/{id}/commit`,
  operationId: "commitImport",
  tags: TAGS,
  summary: "Carries an import out, some families at a time, each whole or not at all",
  description:
    "May be sent again: it is done once. Each line is judged again when its turn comes; what no longer fits becomes a problem of that line, and no other waits for it.",
  middleware: [permit("commitImport"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader.extend(ifMatchHeader.shape),
    body: { required: true, content: { "application/json": { schema: importCommit } } },
  },
  responses: {
    200: shownImport("It is on its way."),
    400: problemResponse("invalidRequest", [{ pointer: "/skipFaulty", code: "wrongType" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("linesFaulty"),
    ...versionResponses,
    ...bodyResponses,
    422: problemResponse("keyUsedBefore"),
  },
});

const cancel = createRoute({
  method: "post",
  path: `${IMPORT_PATH}/{id}/cancel`,
  operationId: "cancelImport",
  tags: TAGS,
  summary: "Stops an import: what is done stays, the rest is dropped",
  description: "May be sent again: it is done once.",
  middleware: [permit("cancelImport")] as const,
  request: { params: idParams, headers: idempotencyHeader.extend(ifMatchHeader.shape) },
  responses: {
    200: shownImport("It goes no further."),
    400: problemResponse("invalidIdempotencyKey"),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("importEnded"),
    ...versionResponses,
    422: problemResponse("keyUsedBefore"),
  },
});

export const imports = newRouter();

imports.openAPIRegistry.registerPath(
  toldWithBody(start, {
    ...Object.fromEntries(NDJSON_MEDIA_TYPES.map((name) => [name, { schema: importedFamily }])),
    "text/csv": { schema: z.string(), example: IMPORT_EXAMPLES.table },
  }),
);

imports
  .openapi(start, async (c) => {
    const sent = await readBody(c, IMPORT_FORMS);
    if (!sent.ok) return sendProblem(c, sent.refusal);
    const { followedFrom } = c.req.valid("query");
    return answerChange(c, {
      action: "startImport",
      holdsItsOwn: true,
      isLong: true,
      work: (desk) => startImport(desk, { ...sent.value, followedFrom }),
      write: (view) => ({ status: 201, body: fromImport(view), version: view.import.version }),
      refuse: importProblem,
    });
  })
  .openapi(list, (c) => {
    const { cursor, limit } = c.req.valid("query");
    return answerReading(c, {
      action: "listImports",
      work: (desk) => listImports(desk, { cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromImport) }),
      refuse: importProblem,
    });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readImport",
      work: (desk) => readImportById(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromImport(view), version: view.import.version }),
      refuse: importProblem,
    }),
  )
  .openapi(lines, (c) => {
    const { state, cursor, limit } = c.req.valid("query");
    const language = preferredLanguage(c);
    return answerReading(c, {
      action: "listImportLines",
      work: (desk) => listImportLines(desk, c.req.valid("param").id, { state, cursor, limit }),
      write: ({ of, ...page }) => ({
        status: 200,
        body: fromPage(page, (line) => fromImportLine(line, of, language)),
      }),
      refuse: importProblem,
    });
  })
  .openapi(commit, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { skipFaulty = false } = c.req.valid("json");
    return answerChange(c, {
      action: "commitImport",
      work: (desk) => commitImport(desk, c.req.valid("param").id, { skipFaulty, expected }),
      write: (view) => ({ status: 200, body: fromImport(view), version: view.import.version }),
      refuse: importProblem,
    });
  })
  .openapi(cancel, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    return answerChange(c, {
      action: "cancelImport",
      work: (desk) => cancelImport(desk, c.req.valid("param").id, expected),
      write: (view) => ({ status: 200, body: fromImport(view), version: view.import.version }),
      refuse: importProblem,
    });
  });

function importProblem({ kind }: { readonly kind: ProblemCodeName }): Problem {
  return kind === "invalidCursor"
    ? problemOf([{ pointer: "/cursor", code: kind }])
    : { code: kind, faults: [] };
}
