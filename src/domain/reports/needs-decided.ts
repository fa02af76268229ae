import type { Decision, DecisionCause } from "../needs/proposals/proposal-decision.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { countRows } from "./count-rows.ts";
import {
  LEVEL_AND_DISTRICT,
  type Report,
  type ReportRow,
  countColumn,
  keyColumn,
} from "./report.ts";

/** A decision on a proposed visit, as a report counts it. */
export interface DecisionOfReport {
  readonly rule: string;
  readonly decision: Decision;
  readonly cause: DecisionCause;
  readonly on: CivilDate;
  readonly district: string | undefined;
}

export const NEEDS_DECIDED = {
  code: "needs-decided",
  title: { da: "Afgørelser af foreslåede behovsbesøg", en: "Decisions on proposed needs visits" },
  definition: {
    da: "Hver afgørelse i perioden af et foreslået behovsbesøg, efter regel og begrundelse. Et forslag, der udsættes og siden godkendes, tælles begge gange. En regel, hvis forslag ofte ikke følges, bør ses efter: rapporten handler om reglen, ikke om familierne.",
    en: "Each decision of the period on a proposed needs visit, by rule and cause. A proposal that is put off and accepted later counts both times. A rule whose proposals are often not followed deserves a look: the report is about the rule, not about the families.",
  },
  columns: [
    keyColumn("rule", "Regel", "Rule"),
    keyColumn("cause", "Begrundelse", "Cause"),
    ...LEVEL_AND_DISTRICT,
    countColumn("decided", "Afgjort", "Decided"),
    countColumn("accepted", "Godkendt", "Accepted"),
    countColumn("declined", "Afvist", "Declined"),
    countColumn("deferred", "Udsat", "Deferred"),
    {
      code: "shareDeclined",
      kind: "share",
      of: "decided",
      part: "declined",
      title: { da: "Andel afvist", en: "Share declined" },
    },
  ],
  sums: [{ sum: "decided", parts: ["accepted", "declined", "deferred"] }],
} as const satisfies Report;

const PARTS = { accept: "accepted", decline: "declined", defer: "deferred" } as const;

/** By rule and cause, in each district, all of them, and the rule whatever the cause. */
export function countNeedsDecided(decisions: readonly DecisionOfReport[]): readonly ReportRow[] {
  const counted = decisions.map(({ rule, cause, decision, district }) => ({
    rows: [
      { level: "district", rule, cause, district },
      { level: "all", rule, cause },
      { level: "all", rule },
    ] as const,
    part: PARTS[decision],
  }));
  return countRows(NEEDS_DECIDED.sums, counted);
}
