import type { CivilDate } from "../time/civil-date.ts";
import { type Outcome, endsAppointment } from "../visits/outcome.ts";
import { countRows, rowsOfMonth } from "./count-rows.ts";
import {
  LEVEL_AND_DISTRICT,
  type Report,
  type ReportRow,
  YEAR_AND_MONTH,
  countColumn,
} from "./report.ts";

/** What came of a visit, as a report counts it. */
export interface OutcomeOfReport {
  readonly family: string;
  /** Undefined where none is told. */
  readonly district: string | undefined;
  readonly outcome: Outcome;
  readonly on: CivilDate;
  /** The appointment that it ended; undefined where it ended none. */
  readonly appointment: string | undefined;
}

export const OUTCOMES_REPORT = {
  code: "outcomes",
  title: { da: "Aftaler, der ikke blev til noget", en: "Appointments that came to nothing" },
  definition: {
    da: "Aftaler med familier, der følges nu, som sluttede uden besøg, efter årsag og måned; en måned tælles, når den er gået. En aftale om flere besøg tælles én gang for hver familie. Rapporten handler om tjenesten: at et besøg ikke blev til noget, siger intet om en familie.",
    en: "Appointments with families that are followed now that ended without a visit, by cause and month; a month is counted once it is over. An appointment for several visits counts once for each family. The report is about the service: that a visit came to nothing says nothing of a family.",
  },
  columns: [
    ...YEAR_AND_MONTH,
    ...LEVEL_AND_DISTRICT,
    countColumn("cameToNothing", "Blev ikke til noget", "Came to nothing"),
    countColumn("notHome", "Ingen hjemme", "Nobody at home"),
    countColumn("cancelledByFamily", "Aflyst af familien", "Cancelled by the family"),
    countColumn("cancelledByService", "Aflyst af os", "Cancelled by the service"),
  ],
  sums: [{ sum: "cameToNothing", parts: ["notHome", "cancelledByFamily", "cancelledByService"] }],
} as const satisfies Report;

/** What settles a visit itself ends no appointment, and is not counted. */
const COUNTED_AS: Readonly<Record<Outcome, string | undefined>> = {
  "not-home": "notHome",
  "cancelled-by-family": "cancelledByFamily",
  "cancelled-by-service": "cancelledByService",
  declined: undefined,
  "covered-elsewhere": undefined,
};

/** Appointments that ended without a visit. */
export function countOutcomes(
  outcomes: readonly OutcomeOfReport[],
  lastDay: CivilDate,
): readonly ReportRow[] {
  const ended = new Map(
    outcomes
      .filter(({ outcome, on }) => endsAppointment(outcome) && on <= lastDay)
      .map((told) => [JSON.stringify([told.family, told.appointment]), told]),
  );
  const counted = [...ended.values()].flatMap(({ outcome, on, district }) => {
    const part = COUNTED_AS[outcome];
    return part === undefined ? [] : [{ rows: rowsOfMonth(on, { district }, lastDay), part }];
  });
  return countRows(OUTCOMES_REPORT.sums, counted);
}
