import type { ProposalState } from "../needs/proposals/proposal-on-record.ts";
import type { VisitState } from "../visits/visit-state.ts";
import { type Counted, countRows } from "./count-rows.ts";
import {
  LEVEL_AND_DISTRICT,
  type Report,
  type ReportRow,
  countColumn,
  keyColumn,
} from "./report.ts";

/** A proposal with the visits that came of it, as a report counts them. */
export interface ProposalOfReport {
  readonly rule: string;
  readonly state: ProposalState;
  readonly visits: readonly VisitState[];
  readonly district: string | undefined;
}

export const NEEDS_VISITS = {
  code: "needs-visits",
  title: { da: "Behovsbesøg: fra forslag til besøg", en: "Needs visits: from proposal to visit" },
  definition: {
    da: "Alle forslag om behovsbesøg til børn, der følges på dagen, efter regel: hvor mange der venter, er udsat, afvist eller godkendt, og hvad der blev af de besøg, som er givet. En families nej er dens ret og siger intet om den.",
    en: "All proposals of needs visits to children who are followed on the day, by rule: how many wait, are put off, declined or accepted, and what came of the visits that were given. That a family declines is its right and says nothing of it.",
  },
  columns: [
    keyColumn("rule", "Regel", "Rule"),
    ...LEVEL_AND_DISTRICT,
    countColumn("proposed", "Foreslået", "Proposed"),
    countColumn("open", "Venter", "Waiting"),
    countColumn("deferred", "Udsat", "Deferred"),
    countColumn("declined", "Afvist", "Declined"),
    countColumn("accepted", "Godkendt", "Accepted"),
    countColumn("visits", "Besøg givet", "Visits given"),
    countColumn("held", "Gennemført", "Held"),
    countColumn("declinedByFamily", "Fravalgt af familien", "Declined by the family"),
    countColumn("coveredElsewhere", "Varetages af andre", "Covered elsewhere"),
    countColumn("notHeld", "Ikke gennemført endnu", "Not held yet"),
  ],
  sums: [
    { sum: "proposed", parts: ["open", "deferred", "declined", "accepted"] },
    { sum: "visits", parts: ["held", "declinedByFamily", "coveredElsewhere", "notHeld"] },
  ],
} as const satisfies Report;

export function countNeedsVisits(proposals: readonly ProposalOfReport[]): readonly ReportRow[] {
  const counted = proposals.flatMap(({ rule, state, visits, district }): Counted[] => {
    const rows = [
      { level: "district", rule, district },
      { level: "all", rule },
    ] as const;
    return [
      { rows, part: state },
      ...visits.map((visit) => ({ rows, part: PARTS[visit] ?? "notHeld" })),
    ];
  });
  return countRows(NEEDS_VISITS.sums, counted);
}

const PARTS: Readonly<Partial<Record<VisitState, string>>> = {
  held: "held",
  "held-late": "held",
  declined: "declinedByFamily",
  "covered-elsewhere": "coveredElsewhere",
};
