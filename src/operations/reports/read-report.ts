import { type ReportView, discloseReport } from "../../domain/disclosure/disclose-report.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { reportPeriod } from "../../domain/reports/report-period.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { REPORTS } from "./count-reports.ts";

export interface ReportQuestion {
  readonly code: string;
  readonly from: CivilDate | undefined;
  readonly until: CivilDate | undefined;
  /** The day on which everything is read; today if undefined. */
  readonly at: CivilDate | undefined;
  readonly district: string | undefined;
}

/** A report of the families that are the viewer's to count, without what would tell of few. */
export async function readReport(
  desk: Desk,
  { code, district, at, ...asked }: ReportQuestion,
): Promise<Result<Disclosed<ReportView>, NotFound>> {
  const found = REPORTS.find(({ report }) => report.code === code);
  if (found === undefined) return refused({ kind: "notFound" });
  const asOf = at ?? desk.today;
  const period = reportPeriod(asked, asOf);
  const rows = await found.count(desk, { period, asOf });
  return accepted(discloseReport(found.report, rows, { period, asOf, district }));
}
