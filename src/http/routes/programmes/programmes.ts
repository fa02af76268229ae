import { createRoute, z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import type { ShippedProgramme } from "../../../domain/programme/shipped-programmes.ts";
import { findProgramme } from "../../../operations/programmes/find-programme.ts";
import { listProgrammes } from "../../../operations/programmes/list-programmes.ts";
import { inPages } from "../../in-pages.ts";
import type { AppEnvironment } from "../../door.ts";
import { type ProblemResponse, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { sendTagged } from "../../send-tagged.ts";
import { versionTag } from "../../version.ts";
import { pageQuery } from "../../wire/blocks/list.ts";
import { signInResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { programmeExample } from "../../wire/examples/programme.ts";
import { fromProgrammes, programmeList } from "../../wire/programmes/programme-list.ts";
import { programmeDocument } from "../../wire/programmes/programme.ts";

const unknownQuery = problemResponse("invalidRequest", [
  { pointer: "/versoin", code: "unknownField" },
]);

const list = createRoute({
  method: "get",
  path: "/v1/programmes",
  operationId: "listProgrammes",
  tags: ["Programmes"],
  summary: "The programmes that can be planned by",
  description: "Reading: may be sent again.",
  middleware: [inPages] as const,
  request: { query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description:
        "The shipped programmes, the national template first, then the municipality's own; drafts are shown to coordinators and administrators.",
      content: { "application/json": { schema: programmeList } },
    },
    304: unchanged,
    400: unknownQuery,
    ...signInResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/programmes/{id}",
  operationId: "readProgramme",
  tags: ["Programmes"],
  summary: "A programme as it is written: rules, windows and the source of each value",
  description: "Reading: may be sent again.",
  request: {
    params: z.object({ id: z.string().openapi({ example: "favrskov" }) }),
    query: z.strictObject({ version: z.string().optional().openapi({ example: "2026-1" }) }),
  },
  responses: {
    200: {
      description:
        "The programme, current unless a version is asked for. A draft has the ETag that changes it, and is shown to coordinators and administrators.",
      content: { "application/json": { schema: programmeDocument, example: programmeExample } },
    },
    304: unchanged,
    400: unknownQuery,
    404: problemResponse("notFound"),
    ...signInResponses,
  },
});

export const programmes = newRouter()
  .openapi(list, async (c) => {
    const listed = await listProgrammes(c.var.context);
    if (!listed.ok) return sendProblem(c, { code: listed.refusal.kind, faults: [] });
    return sendWritten(c, JSON.stringify(fromProgrammes(listed.value)), 1);
  })
  .openapi(read, async (c) => {
    const { id } = c.req.valid("param");
    const { version } = c.req.valid("query");
    const found = await findProgramme(c.var.context, { id, version });
    if (!found.ok) return sendProblem(c, { code: found.refusal.kind, faults: [] });
    const programme = found.value;
    return "programme" in programme
      ? sendShipped(c, programme)
      : sendWritten(c, JSON.stringify(programme.document), programme.version);
  });

const shippedTexts = new WeakMap<
  ShippedProgramme,
  { readonly body: string; readonly ETag: string }
>();

/** What is shipped stays as it is while we run: it is written, and its ETag made, once. */
async function sendShipped(
  c: HonoContext<AppEnvironment>,
  shipped: ShippedProgramme,
): Promise<ProblemResponse> {
  let written = shippedTexts.get(shipped);
  if (written === undefined) {
    const body = JSON.stringify(shipped.document);
    written = { body, ETag: await versionTag(1, body) };
    shippedTexts.set(shipped, written);
  }
  return sendTagged(c, written.body, { ETag: written.ETag, "Content-Type": "application/json" });
}

async function sendWritten(
  c: HonoContext<AppEnvironment>,
  body: string,
  version: number,
): Promise<ProblemResponse> {
  const ETag = await versionTag(version, body);
  return sendTagged(c, body, { ETag, "Content-Type": "application/json" });
}
