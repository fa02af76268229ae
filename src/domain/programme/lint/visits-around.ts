import { judge } from "../../criteria/condition.ts";
import { type CivilDate, type DayNumber, dayNumberOf } from "../../time/civil-date.ts";
import { addDuration, type Duration } from "../../time/duration.ts";
import { OCCURRENCES_MAX } from "../../time/repeat.ts";
import type { Anchor, Rule } from "../programme.ts";
import { countWindows } from "../visit-window.ts";
import { type Finding, WATCHED_ANCHORS } from "./finding.ts";

const DAYS_PER_WEEK = 7;

/** When an imagined child goes home, to daycare and to kindergarten, counted from its birth at term. Our own defaults. */
const COURSE: Readonly<Partial<Record<Anchor, Duration>>> = {
  due: { months: 0, days: 0 },
  birth: { months: 0, days: 0 },
  discharge: { months: 0, days: 2 },
  "daycare-start": { months: 10, days: 0 },
  "kindergarten-start": { months: 36, days: 0 },
};

/** The transitions around which no visit for everyone has its window within so many weeks. */
export function gapFindings(
  rules: readonly Rule[],
  validFrom: CivilDate,
  weeksMax: number,
): readonly Finding[] {
  const born = dayNumberOf(validFrom);
  const forEveryone = rules.filter(isForEveryone);
  const windows = forEveryone.flatMap((rule) => {
    const from = firstDayOf(rule.anchors, born);
    return from === undefined ? [] : countWindows(rule, from, OCCURRENCES_MAX);
  });
  return WATCHED_ANCHORS.flatMap((anchor): readonly Finding[] => {
    const day = firstDayOf([anchor], born) ?? born;
    const away = windows.map(({ earliest, latest }) => Math.max(0, earliest - day, day - latest));
    const nearest = Math.min(...away);
    if (nearest <= weeksMax * DAYS_PER_WEEK) return [];
    const weeks = windows.length === 0 ? undefined : Math.floor(nearest / DAYS_PER_WEEK);
    return [{ code: "noVisitAround", anchor, weeks }];
  });
}

/** Whatever is known of a child, and though nothing is. */
function isForEveryone({ offer, when }: Rule): boolean {
  if (offer !== "everyone") return false;
  return when === undefined || judge(when, () => undefined) === "holds";
}

function firstDayOf(anchors: readonly Anchor[], born: DayNumber): DayNumber | undefined {
  const [after] = anchors.flatMap((anchor) => COURSE[anchor] ?? []);
  return after && addDuration(born, after);
}
