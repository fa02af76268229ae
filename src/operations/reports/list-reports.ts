import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import type { Report } from "../../domain/reports/report.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { REPORTS } from "./count-reports.ts";

/** What can be reported, and what each figure means. */
export function listReports(): Promise<Result<Disclosed<readonly Report[]>, never>> {
  return Promise.resolve(accepted(discloseNonPersonal(REPORTS.map(({ report }) => report))));
}
