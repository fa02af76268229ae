import { createRoute, z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { accepts } from "hono/accepts";
import { listReports } from "../../../operations/reports/list-reports.ts";
import { readReport } from "../../../operations/reports/read-report.ts";
import { inPages } from "../../in-pages.ts";
import { answerReading, noRefusal } from "../../at-desk.ts";
import type { AppEnvironment } from "../../door.ts";
import { permit } from "../../permissions.ts";
import { newRouter } from "../../router.ts";
import { pageQuery } from "../../wire/blocks/list.ts";
import { recordResponses, unchanged } from "../../wire/blocks/common-responses.ts";
import { CSV_MEDIA_TYPE } from "../../wire/blocks/csv.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { reportExample } from "../../wire/examples/report.ts";
import {
  fromReportView,
  fromReports,
  reportAnswer,
  reportList,
  reportQuery,
  toCsv,
} from "../../wire/programmes/report.ts";

const TAGS = ["Reports"];

const list = createRoute({
  method: "get",
  path: "/v1/reports",
  operationId: "listReports",
  tags: TAGS,
  summary: "What can be reported, and what each figure means",
  description: "Reading: may be sent again.",
  middleware: [permit("listReports"), inPages] as const,
  request: { query: z.strictObject(pageQuery) },
  responses: {
    200: {
      description: "Every report.",
      content: recordContent(reportList, () => fromReports([reportExample().report])),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/reports/{report}",
  operationId: "readReport",
  tags: TAGS,
  summary: "A report, as JSON or CSV: counts and shares of whole months, the small ones suppressed",
  description:
    "Reading: may be sent again. Counted are a health visitor's own families, a coordinator's districts', a leader's all. A count from 1 to 4 is null, and so is what it could be reckoned from. The log names nobody, since nobody is shown.",
  middleware: [permit("readReport")] as const,
  request: {
    params: z.object({ report: z.string().openapi({ example: "visits-in-window" }) }),
    query: reportQuery,
  },
  responses: {
    200: {
      description: "The report. As CSV (RFC 4180) its last column names what is suppressed.",
      content: {
        ...recordContent(reportAnswer, () => fromReportView(reportExample())),
        ...csvContent(),
      },
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/from", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    422: problemResponse("daysOutOfOrder", [{ pointer: "/until", code: "daysOutOfOrder" }]),
  },
});

export const reports = newRouter()
  .openapi(list, (c) =>
    answerReading(c, {
      action: "listReports",
      work: listReports,
      write: (shown) => ({ status: 200, body: fromReports(shown) }),
      refuse: noRefusal,
    }),
  )
  .openapi(read, (c) => {
    const { from, until, at, district, format } = c.req.valid("query");
    const { report: code } = c.req.valid("param");
    const isCsv = format === undefined ? prefersCsv(c) : format === "csv";
    c.header("Vary", "Accept");
    return answerReading(c, {
      action: "readReport",
      isLong: true,
      work: (desk) => readReport(desk, { code, from, until, at, district }),
      write: (view) =>
        isCsv
          ? { status: 200, text: toCsv(view), mediaType: `${CSV_MEDIA_TYPE}; charset=utf-8` }
          : { status: 200, body: fromReportView(view) },
      refuse: ({ kind }) => ({ code: kind, faults: [] }),
    });
  });

function prefersCsv(c: HonoContext<AppEnvironment>): boolean {
  const supports = ["application/json", CSV_MEDIA_TYPE];
  const wanted = accepts(c, { header: "Accept", supports, default: "application/json" });
  return wanted === CSV_MEDIA_TYPE;
}

/** Of no type at all, as the other answers from records. */
function csvContent() {
  const { "application/json": content } = recordContent(z.string(), () => toCsv(reportExample()));
  return { [CSV_MEDIA_TYPE]: content };
}
