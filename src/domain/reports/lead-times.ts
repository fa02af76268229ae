import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import { countRows, rowsOfMonth } from "./count-rows.ts";
import {
  LEVEL_AND_DISTRICT,
  type Report,
  type ReportRow,
  YEAR_AND_MONTH,
  countColumn,
} from "./report.ts";

/** A concern, and the days on which anybody was in contact with the child. */
export interface ConcernOfReport {
  readonly openedOn: CivilDate;
  readonly contactDays: readonly CivilDate[];
  readonly district: string | undefined;
}

export const LEAD_TIMES = {
  code: "lead-times",
  title: { da: "Fra bekymring til kontakt", en: "From concern to contact" },
  definition: {
    da: "Bekymringer om børn, der følges nu, efter den måned de blev åbnet: hvor mange dage der gik til den første kontakt med barnet samme dag eller senere.",
    en: "Concerns about children who are followed now, by the month in which they were opened: how many days it took to the first contact with the child on that day or later.",
  },
  columns: [
    ...YEAR_AND_MONTH,
    ...LEVEL_AND_DISTRICT,
    countColumn("concerns", "Bekymringer", "Concerns"),
    countColumn("withinSevenDays", "Inden 7 dage", "Within 7 days"),
    countColumn("withinFourteenDays", "8–14 dage", "8–14 days"),
    countColumn("withinThirtyDays", "15–30 dage", "15–30 days"),
    countColumn("later", "Senere", "Later"),
    countColumn("noneYet", "Ingen endnu", "None yet"),
    {
      code: "shareWithinSevenDays",
      kind: "share",
      of: "concerns",
      part: "withinSevenDays",
      title: { da: "Andel inden 7 dage", en: "Share within 7 days" },
    },
  ],
  sums: [
    {
      sum: "concerns",
      parts: ["withinSevenDays", "withinFourteenDays", "withinThirtyDays", "later", "noneYet"],
    },
  ],
} as const satisfies Report;

/** A needs contact within a week of what called for it; the steps after it are our own default. */
const STEPS = [
  [7, "withinSevenDays"],
  [14, "withinFourteenDays"],
  [30, "withinThirtyDays"],
] as const;

export function countLeadTimes(
  concerns: readonly ConcernOfReport[],
  { from, lastDay }: { readonly from: CivilDate; readonly lastDay: CivilDate },
): readonly ReportRow[] {
  const counted = concerns
    .filter(({ openedOn }) => openedOn >= from && openedOn <= lastDay)
    .map(({ openedOn, contactDays, district }) => ({
      rows: rowsOfMonth(openedOn, { district }, lastDay),
      part: partOf(openedOn, contactDays),
    }));
  return countRows(LEAD_TIMES.sums, counted);
}

function partOf(openedOn: CivilDate, contactDays: readonly CivilDate[]): string {
  const first = contactDays.toSorted().find((on) => on >= openedOn);
  if (first === undefined) return "noneYet";
  const days = dayNumberOf(first) - dayNumberOf(openedOn);
  return STEPS.find(([most]) => days <= most)?.[1] ?? "later";
}
