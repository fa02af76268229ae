import type { ReportView } from "../../../domain/disclosure/disclose-report.ts";
import { VISITS_IN_WINDOW } from "../../../domain/reports/visits-in-window.ts";
import { reportPeriod } from "../../../domain/reports/report-period.ts";
import { civilDateOf } from "../../../domain/time/civil-date.ts";

/** A month of one rule in one district, where too few visits were late to be told. */
export function reportExample(): ReportView {
  const asOf = civilDateOf("2026-11-22");
  const month = civilDateOf("2026-09-01");
  return {
    report: VISITS_IN_WINDOW,
    period: reportPeriod({ from: month, until: month }, asOf),
    asOf,
    rows: [
      {
        keys: {
          level: "district",
          rule: "two-months",
          year: "2026",
          month: "2026-09",
          district: "hammel",
        },
        numbers: { owed: 41, declined: 0, coveredElsewhere: 0, notHeld: 6 },
        hidden: ["heldInWindow", "heldLate", "shareHeldInWindow"],
      },
    ],
  };
}
