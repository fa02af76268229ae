import { FAMILIES_BY_MET, type FamilyOfReport, partByMet } from "./continuity.ts";
import { countRows, rowsOfDistrict } from "./count-rows.ts";
import { LEVEL_AND_DISTRICT, type Report, type ReportRow, countColumn } from "./report.ts";

export const PARTICIPATION = {
  code: "participation",
  title: { da: "Familier, der er set", en: "Families seen" },
  definition: {
    da: "Familier, der følges nu og var registreret i perioden, og hvor stor en del af dem der havde mindst én kontakt i den. At en familie ikke er set, siger intet om familien: måske var intet besøg på tide.",
    en: "Families that are followed now and were on record in the period, and the share of them that had at least one contact in it. That a family was not seen says nothing of the family: no visit may have been due.",
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
export function countParticipation(families: readonly FamilyOfReport[]): readonly ReportRow[] {
  return countRows(
    PARTICIPATION.sums,
    families.map(({ district, contacts }) => ({
      rows: rowsOfDistrict(district),
      part: partByMet(contacts),
    })),
  );
}
