import { countingFacts } from "../criteria/recorded-facts.ts";
import type { ChildFacts } from "../criteria/child.ts";
import { type HandoverLife, handoverDoneBefore } from "../needs/handovers/handover-life.ts";
import { type Start, type Transition, neededFact, startOf } from "../needs/handovers/transition.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { countRows, rowsOfMonth } from "./count-rows.ts";
import {
  LEVEL_AND_DISTRICT,
  type Report,
  type ReportRow,
  YEAR_AND_MONTH,
  countColumn,
} from "./report.ts";

export interface StartingChild {
  readonly facts: ChildFacts;
  readonly handovers: readonly (HandoverLife & { readonly transition: Transition })[];
  readonly district: string | undefined;
}

export const HANDOVERS_DONE = {
  code: "handovers",
  title: { da: "Overleveringer før start i dagtilbud", en: "Handovers before daycare start" },
  definition: {
    da: "Børn, der følges nu, efter den måned de startede i dagtilbud: hvor der var overleveret inden dagen, hvor der var brug for det uden at det skete, hvor en fagperson har sagt, at der ikke er brug for det, og hvor ingen har taget stilling.",
    en: "Children who are followed now, by the month in which they started in daycare: where something was handed over before the day, where it was needed and was not done, where a professional has said that it is not needed, and where nobody has decided.",
  },
  columns: [
    ...YEAR_AND_MONTH,
    ...LEVEL_AND_DISTRICT,
    countColumn("starts", "Startet", "Started"),
    countColumn("doneBefore", "Overleveret før start", "Handed over before"),
    countColumn("neededNotDone", "Brug for, ikke sket", "Needed, not done"),
    countColumn("notNeeded", "Ikke brug for", "Not needed"),
    countColumn("undecided", "Ikke afgjort", "Undecided"),
    {
      code: "shareDoneBefore",
      kind: "share",
      of: "starts",
      part: "doneBefore",
      title: { da: "Andel overleveret før start", en: "Share handed over before" },
    },
  ],
  sums: [{ sum: "starts", parts: ["doneBefore", "neededNotDone", "notNeeded", "undecided"] }],
} as const satisfies Report;

const START: Start = "daycare";

export function countHandovers(
  children: readonly StartingChild[],
  { from, lastDay }: { readonly from: CivilDate; readonly lastDay: CivilDate },
): readonly ReportRow[] {
  const counted = children.flatMap((child) => {
    const startOn = startOf(START, child.facts);
    if (startOn === undefined || startOn < from || startOn > lastDay) return [];
    const { district } = child;
    return [{ rows: rowsOfMonth(startOn, { district }, lastDay), part: partOf(child, startOn) }];
  });
  return countRows(HANDOVERS_DONE.sums, counted);
}

/** As its tasks ask for it: what was sent before the day, else what a professional has said of the need by then. */
function partOf({ facts, handovers }: StartingChild, startOn: CivilDate): string {
  const own = handovers.filter(({ transition }) => transition === START);
  if (handoverDoneBefore(own, startOn)) return "doneBefore";
  const needed = countingFacts(facts.recordedFacts, startOn).get(neededFact(START))?.value;
  if (needed === undefined || needed === null) return "undecided";
  return needed === true ? "neededNotDone" : "notNeeded";
}
