import type { ChildFacts } from "../criteria/child.ts";
import type { KnownProgrammes } from "../programme/versions/programmes.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { visitOnRecord } from "../visits/schedule-on-record.ts";
import type { StoredVisit } from "../visits/stored-visit.ts";
import type { VisitState } from "../visits/visit-state.ts";
import { type Counted, countRows, rowsOfMonth } from "./count-rows.ts";
import {
  LEVEL_AND_DISTRICT,
  type Report,
  type ReportRow,
  YEAR_AND_MONTH,
  countColumn,
  keyColumn,
} from "./report.ts";

/** A visit as a report counts it. */
export interface VisitOfReport {
  readonly visit: StoredVisit;
  readonly facts: Pick<ChildFacts, "birthDate">;
  /** Undefined where none is told. */
  readonly district: string | undefined;
}

export const VISITS_IN_WINDOW = {
  code: "visits-in-window",
  title: { da: "Besøg i deres vindue", en: "Visits in their windows" },
  definition: {
    da: "Besøg til børn, der følges nu, efter den måned, hvor vinduet sluttede; en måned tælles, når den er gået. Hvert besøg tælles i den tilstand, som listen over besøg viser på dagen: holdt senest på vinduets sidste dag (også før det åbnede), holdt senere, fravalgt, dækket andetsteds, ellers ikke holdt; også det, der er aftalt til senere, eller hviler, fordi barnet er indlagt. Bortfaldne graviditetsbesøg tælles ikke.",
    en: "Visits of children who are followed now, by the month in which the window closed; a month is counted once it is over. Each visit counts in the state that the list of visits shows on the day: held by the window's last day (before it opened too), held later, declined, covered elsewhere, or else not held; so does one that is agreed for later, or rests since the child is admitted. Pregnancy visits that lapsed are not counted.",
  },
  columns: [
    keyColumn("rule", "Besøg", "Visit"),
    ...YEAR_AND_MONTH,
    ...LEVEL_AND_DISTRICT,
    countColumn("owed", "Skulle holdes", "Owed"),
    countColumn("heldInWindow", "Holdt i vinduet", "Held in the window"),
    countColumn("heldLate", "Holdt for sent", "Held late"),
    countColumn("notHeld", "Ikke holdt", "Not held"),
    countColumn("declined", "Fravalgt", "Declined"),
    countColumn("coveredElsewhere", "Dækket andetsteds", "Covered elsewhere"),
    {
      code: "shareHeldInWindow",
      kind: "share",
      of: "owed",
      part: "heldInWindow",
      title: { da: "Andel holdt i vinduet", en: "Share held in the window" },
    },
  ],
  sums: [
    {
      sum: "owed",
      parts: ["heldInWindow", "heldLate", "notHeld", "declined", "coveredElsewhere"],
    },
  ],
} as const satisfies Report;

type Part = (typeof VISITS_IN_WINDOW.sums)[0]["parts"][number];

/** What each state counts as once the window has closed; undefined is not counted. */
const COUNTED_AS: Readonly<Record<VisitState, Part | undefined>> = {
  held: "heldInWindow",
  "held-late": "heldLate",
  declined: "declined",
  "covered-elsewhere": "coveredElsewhere",
  overdue: "notHeld",
  booked: "notHeld",
  infeasible: "notHeld",
  due: "notHeld",
  planned: "notHeld",
  lapsed: undefined,
};

/** Visits whose windows have closed, as they stand on a day. */
export function countVisitsInWindow(
  visits: readonly VisitOfReport[],
  programmes: KnownProgrammes,
  { asOf, lastDay }: { readonly asOf: CivilDate; readonly lastDay: CivilDate },
): readonly ReportRow[] {
  const counted = visits.flatMap(({ visit, facts, district }): readonly Counted[] => {
    const { latest } = visit.window;
    if (visit.isWithdrawn || latest > lastDay) return [];
    const { rule, state } = visitOnRecord(visit, programmes, facts, asOf);
    const part = COUNTED_AS[state];
    if (part === undefined) return [];
    return [{ rows: rowsOfMonth(latest, { rule: rule.code, district }, lastDay), part }];
  });
  return countRows(VISITS_IN_WINDOW.sums, counted);
}
