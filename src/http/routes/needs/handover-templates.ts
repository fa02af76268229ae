import { createRoute, z } from "@hono/zod-openapi";
import { changeTemplate } from "../../../operations/handovers/change-template.ts";
import { listTemplates, readTemplate } from "../../../operations/handovers/read-templates.ts";
import { inPages } from "../../in-pages.ts";
import { answerChange, answerReading, noRefusal } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { ifMatchHeader } from "../../wire/blocks/headers.ts";
import { wholeNumber, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  fromHandoverTemplate,
  handoverTemplate,
  handoverTemplateExample,
  handoverTemplateList,
  newHandoverTemplate,
} from "../../wire/needs/handover-template.ts";

const TAGS = ["Handovers"];
const VERSION_MAX = 1_000_000;
const params = z.object({
  transition: z.string().openapi({ example: "daycare" }),
});

const list = createRoute({
  method: "get",
  path: "/v1/handover-templates",
  operationId: "listHandoverTemplates",
  tags: TAGS,
  summary: "What the municipality tells at each transition",
  description: "Reading: may be sent again.",
  middleware: [permit("listHandoverTemplates"), inPages] as const,
  request: { query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "One for each transition.",
      content: recordContent(handoverTemplateList, () => ({
        items: [handoverTemplateExample()],
        next: null,
      })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/handover-templates/{transition}",
  operationId: "readHandoverTemplate",
  tags: TAGS,
  summary: "What is told at one transition, now or in a version by which something was written",
  description: "Reading: may be sent again.",
  middleware: [permit("readHandoverTemplate")] as const,
  request: {
    params,
    query: z.strictObject({ version: wholeNumber(0, VERSION_MAX).optional() }),
  },
  responses: {
    200: {
      description: "The template.",
      content: recordContent(handoverTemplate, handoverTemplateExample),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/version", code: "wrongType" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const change = createRoute({
  method: "put",
  path: "/v1/handover-templates/{transition}",
  operationId: "changeHandoverTemplate",
  tags: TAGS,
  summary: "Says what is told at a transition from now on",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. What has been written stays as it is, and the version by which it was can be read.",
  middleware: [permit("changeHandoverTemplate"), readJsonBody] as const,
  request: {
    params,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: newHandoverTemplate } } },
  },
  responses: {
    200: {
      description: "The template as it is now.",
      content: recordContent(handoverTemplate, () => ({
        ...handoverTemplateExample(),
        version: 1,
      })),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/sections", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("duplicateSection", [
      { pointer: "/sections/1/code", code: "duplicateSection" },
    ]),
  },
});

const refuse = ({ kind }: { readonly kind: "notFound" | "versionStale" }) => ({
  code: kind,
  faults: [],
});

export const handoverTemplates = newRouter()
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listHandoverTemplates",
      work: listTemplates,
      write: (items) => ({
        status: 200,
        body: { items: items.map(fromHandoverTemplate), next: null },
      }),
      refuse: noRefusal,
    }),
  )
  .openapi(read, (c) => {
    const { version } = c.req.valid("query");
    return answerReading(c, {
      action: "readHandoverTemplate",
      work: (desk) => readTemplate(desk, c.req.valid("param").transition, version),
      write: (template) => ({
        status: 200,
        body: fromHandoverTemplate(template),
        version: template.version,
      }),
      refuse,
    });
  })
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { transition } = c.req.valid("param");
    const { sections } = c.req.valid("json");
    return answerChange(c, {
      action: "changeHandoverTemplate",
      work: (desk) => changeTemplate(desk, transition, sections, expected),
      write: (template) => ({
        status: 200,
        body: fromHandoverTemplate(template),
        version: template.version,
      }),
      refuse,
    });
  });
