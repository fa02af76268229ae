import type { CivilDate } from "../time/civil-date.ts";
import { FAMILIES_BY_MET, type FamilyOfReport, familiesThere, partByMet } from "./continuity.ts";
import { countRows, rowsOfDistrict } from "./count-rows.ts";
import { LEVEL_AND_DISTRICT, type Report, type ReportRow, countColumn } from "./report.ts";

export const PARTICIPATION = {
  code: "participation",
  title: { da: "Familier, der er set", en: "Families seen" },
  definition: {
    da: "Familier, der følges nu, med et barn, der var født og kommet til kommunen ved periodens slutning, og hvor stor en del af dem der havde mindst én kontakt i den; en familie, der kun blev set i graviditeten, tælles med. At en familie ikke er set, siger intet om familien: måske var intet besøg på tide.",
    en: "Families that are followed now, with a child that had been born and had come to the municipality by the end of the period, and the share of them that had at least one contact in it; a family that was seen in pregnancy alone counts too. That a family was not seen says nothing of the family: no visit may have been due.",
  },
  columns: [
    ...LEVEL_AND_DISTRICT,
    countColumn("families", "Familier", "Families"),
    countColumn("familiesMetNone", "Ikke set", "Not seen"),
    {
      code: "shareSeen",
      kind: "share",
      of: "families",
      part: "familiesMetNone",
      isOfTheRest: true,
      title: { da: "Andel set", en: "Share seen" },
    },
  ],
  sums: [FAMILIES_BY_MET],
} as const satisfies Report;

/** Families with and without a contact in a period. */
export function countParticipation(
  families: readonly FamilyOfReport[],
  lastDay: CivilDate,
): readonly ReportRow[] {
  return countRows(
    PARTICIPATION.sums,
    familiesThere(families, lastDay).map(({ district, contacts }) => ({
      rows: rowsOfDistrict(district),
      part: partByMet(contacts),
    })),
  );
}
