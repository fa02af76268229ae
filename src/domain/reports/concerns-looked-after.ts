import type { Concern } from "../needs/concerns/concern.ts";
import { lookedAfterFaults } from "../needs/concerns/concern-faults.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { countRows, rowsOfDistrict } from "./count-rows.ts";
import { LEVEL_AND_DISTRICT, type Report, type ReportRow, countColumn } from "./report.ts";

export const CONCERNS_LOOKED_AFTER = {
  code: "concerns",
  title: { da: "Åbne bekymringer", en: "Open concerns" },
  definition: {
    da: "Bekymringer, som er åbne eller ses an på dagen, om børn, der følges: om de har en ansvarlig, et næste skridt og en opfølgningsdag, og om dagen er overskredet. Målet for dem uden næste skridt er 0.",
    en: "Concerns that are open or watched on the day, about children who are followed: whether they have an owner, a next step and a review day, and whether a day has passed. The aim for those without a next step is 0.",
  },
  columns: [
    ...LEVEL_AND_DISTRICT,
    countColumn("concerns", "Bekymringer", "Concerns"),
    countColumn("ahead", "Næste skridt ligger fremme", "Next step ahead"),
    countColumn("passed", "En dag er overskredet", "A day has passed"),
    countColumn("withoutNextStep", "Uden næste skridt", "Without a next step"),
  ],
  sums: [{ sum: "concerns", parts: ["ahead", "passed", "withoutNextStep"] }],
} as const satisfies Report;

export function countConcerns(
  concerns: readonly { readonly concern: Concern; readonly district: string | undefined }[],
  day: CivilDate,
): readonly ReportRow[] {
  const counted = concerns
    .filter(({ concern }) => concern.state !== "closed")
    .map(({ concern, district }) => ({
      rows: rowsOfDistrict(district),
      part: partOf(concern, day),
    }));
  return countRows(CONCERNS_LOOKED_AFTER.sums, counted);
}

function partOf(concern: Concern, day: CivilDate): string {
  if (lookedAfterFaults(concern).length > 0) return "withoutNextStep";
  const days = [concern.nextStep?.due, concern.reviewOn];
  return days.some((on) => on !== undefined && on < day) ? "passed" : "ahead";
}
