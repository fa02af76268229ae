import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import type { ReportView, ShownRow } from "../../../domain/disclosure/disclose-report.ts";
import { SMALLEST_SHOWN } from "../../../domain/disclosure/small-counts.ts";
import type { Report, ReportColumn, RowKeys } from "../../../domain/reports/report.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { writeCsv } from "../blocks/csv.ts";
import { nameDaysOutOfOrder } from "../blocks/days-in-order.ts";
import { familyQuery } from "../blocks/list.ts";

const inAddress = (description: string) =>
  scheduleDate.optional().openapi({ format: "date", type: "string", description });

export const reportQuery = z
  .strictObject({
    from: inAddress("Its month is the first; of the last 12 that are over if left out."),
    until: inAddress("Its month is the last; the last one that is over if left out."),
    at: inAddress("The day that everything is read on; today in Denmark if left out."),
    district: familyQuery.district.openapi({
      description:
        "The rows of this district alone, as they stand in the whole report. Families with a protected address are in none.",
    }),
    format: z.enum(["json", "csv"]).optional().openapi({ description: "Before what Accept says." }),
  })
  .check(acrossFields(nameDaysOutOfOrder));

const words = z.object({ da: z.string(), en: z.string() });
const date = z.string().openapi({ format: "date" });

const columns = z.array(
  z.object({ code: z.string(), kind: z.enum(["key", "count", "share"]), title: words }),
);

const described = { title: words, definition: words, columns };

export const reportList = z
  .object({
    items: z.array(z.object({ code: z.string(), ...described })),
    next: z.string().nullable(),
  })
  .openapi("ReportList");

export const reportAnswer = z
  .object({
    report: z.string(),
    ...described,
    from: date,
    until: date.openapi({ description: "Months that are not over on asOf are not counted." }),
    asOf: date,
    rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))).openapi({
      description:
        "By column. level is district or all; in a row of a district null is no district, or one that is not told; a row without a month is a whole year's. A count or share that is null is suppressed, or a share of nothing.",
    }),
    suppressed: z.object({ below: z.int() }),
  })
  .openapi("Report");

export function fromReports(reports: readonly Report[]): z.input<typeof reportList> {
  return {
    items: reports.map((report) => ({ code: report.code, ...fromReport(report) })),
    next: null,
  };
}

function fromReport({ title, definition, columns: of }: Report) {
  return {
    title,
    definition,
    columns: of.map(({ code, kind, title: label }) => ({ code, kind, title: label })),
  };
}

export function fromReportView({ report, period, asOf, rows }: ReportView) {
  return {
    report: report.code,
    ...fromReport(report),
    from: period.from,
    until: period.until,
    asOf,
    rows: rows.map((row) =>
      Object.fromEntries(
        report.columns.map((column) => [column.code, valueOf(column, row) ?? null]),
      ),
    ),
    suppressed: { below: SMALLEST_SHOWN },
  } satisfies z.input<typeof reportAnswer>;
}

/** The same as a table; the last column names those that are suppressed in a row, and empty for that. */
export function toCsv({ report: { columns: shown }, rows }: ReportView): string {
  return writeCsv([
    [...shown.map(({ code }) => code), "suppressed"],
    ...rows.map((row) => [...shown.map((column) => valueOf(column, row)), row.hidden.join(" ")]),
  ]);
}

function valueOf({ code, kind }: ReportColumn, { keys, numbers }: ShownRow) {
  return kind === "key" ? keys[code as keyof RowKeys] : numbers[code];
}
