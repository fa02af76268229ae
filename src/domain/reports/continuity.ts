import type { ChildFacts } from "../criteria/child.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type Counted, countRows, rowsOfDistrict } from "./count-rows.ts";
import {
  LEVEL_AND_DISTRICT,
  type CountedSum,
  type Report,
  type ReportRow,
  countColumn,
} from "./report.ts";

/** A family that is followed, with the contacts held with it in a period. */
export interface FamilyOfReport {
  /** Undefined where none is told. */
  readonly district: string | undefined;
  /** Who follows it now. */
  readonly healthVisitor: string | undefined;
  /** Those that are followed. */
  readonly children: readonly Pick<ChildFacts, "birthDate" | "arrivedOn">[];
  readonly contacts: readonly { readonly contact: string; readonly healthVisitor: string }[];
}

/** Of every report that counts families by those they met, so that none tells what another hides. */
export const FAMILIES_BY_MET = {
  sum: "families",
  parts: [
    "familiesMetNone",
    "familiesMetOne",
    "familiesMetTwo",
    "familiesMetThree",
    "familiesMetFourOrMore",
  ],
} as const satisfies CountedSum;

export const CONTINUITY = {
  code: "continuity",
  title: { da: "Den samme sundhedsplejerske", en: "The same health visitor" },
  definition: {
    da: "Kontakter, der er holdt i perioden med familier, der følges nu: hvor mange ved den sundhedsplejerske, der følger familien nu, og hvor mange forskellige en familie har mødt. En kontakt, også i en gruppe, tælles én gang for hver familie, den handlede om. En familie uden sundhedsplejerske har kun mødt andre.",
    en: "Contacts held in the period with families that are followed now: how many by the health visitor who follows the family now, and how many different ones a family has met. A contact, one in a group too, counts once for each family that it was about. A family without a health visitor has met others only.",
  },
  columns: [
    ...LEVEL_AND_DISTRICT,
    countColumn("contacts", "Kontakter", "Contacts"),
    countColumn("contactsByOwn", "Ved familiens egen", "By the family's own"),
    countColumn("contactsByOthers", "Ved andre", "By others"),
    {
      code: "shareByOwn",
      kind: "share",
      of: "contacts",
      part: "contactsByOwn",
      title: { da: "Andel ved familiens egen", en: "Share by the family's own" },
    },
    countColumn("familiesMetOne", "Familier, der har mødt én", "Families that met one"),
    countColumn("familiesMetTwo", "… to", "… two"),
    countColumn("familiesMetThree", "… tre", "… three"),
    countColumn("familiesMetFourOrMore", "… fire eller flere", "… four or more"),
  ],
  sums: [{ sum: "contacts", parts: ["contactsByOwn", "contactsByOthers"] }, FAMILIES_BY_MET],
} as const satisfies Report;

/** Who held the contacts of a period, and how many each family met. */
export function countContinuity(
  families: readonly FamilyOfReport[],
  lastDay: CivilDate,
): readonly ReportRow[] {
  const counted = familiesThere(families, lastDay).flatMap(
    ({ district, healthVisitor: own, contacts }) => {
      const rows = rowsOfDistrict(district);
      return [
        ...contacts.map(({ healthVisitor }): Counted => ({
          rows,
          part: healthVisitor === own ? "contactsByOwn" : "contactsByOthers",
        })),
        { rows, part: partByMet(contacts) },
      ];
    },
  );
  return countRows(CONTINUITY.sums, counted);
}

/** Those with a child that had been born and had come by a day, and those who were met before. */
export function familiesThere(
  families: readonly FamilyOfReport[],
  day: CivilDate,
): readonly FamilyOfReport[] {
  const isThere = ({ birthDate, arrivedOn }: FamilyOfReport["children"][number]) =>
    birthDate !== undefined && birthDate <= day && (arrivedOn === undefined || arrivedOn <= day);
  return families.filter(({ children, contacts }) => contacts.length > 0 || children.some(isThere));
}

/** By how many different health visitors a family has met. */
export function partByMet(contacts: FamilyOfReport["contacts"]): string {
  const { parts } = FAMILIES_BY_MET;
  const met = new Set(contacts.map(({ healthVisitor }) => healthVisitor)).size;
  return parts[Math.min(met, parts.length - 1)] ?? parts[0];
}
