import { type CivilDate, type DayNumber, addDays, dayNumberOf } from "../../time/civil-date.ts";
import { addDuration } from "../../time/duration.ts";
import { OCCURRENCES_MAX } from "../../time/repeat.ts";
import type { ClosingDays } from "../../time/visiting-days.ts";
import type { Rule } from "../programme.ts";
import { countWindows, placeWindow } from "../visit-window.ts";
import type { Finding } from "./finding.ts";

const DAYS_LOOKED_AT = 365;

/** No pregnancy goes beyond 42 weeks, a fortnight after the due date. Our own default. */
const DAYS_AFTER_DUE_MAX = 14;

/** What is amiss with a rule's windows, counted from each day of the first year that it is valid. */
export function windowFindings(
  rule: Rule,
  place: number,
  validFrom: CivilDate,
  closingDays: ClosingDays,
): readonly Finding[] {
  const first = dayNumberOf(validFrom);
  const days = Array.from({ length: DAYS_LOOKED_AT }, (_, later) => addDays(first, later));
  const windows = days.map((day) => countWindows(rule, day, OCCURRENCES_MAX));
  const isAlways = (is: (day: DayNumber, place: number) => boolean) => days.every(is);
  if (windows.every(({ length }) => length === 0)) {
    return [{ code: "repeatNeverOccurs", rule: place }];
  }
  const opensLate = isAlways((day, at) =>
    (windows[at] ?? []).every(({ earliest }) => earliest - day > DAYS_AFTER_DUE_MAX),
  );
  const { proposeFrom, anchors, clock } = rule;
  const isOfBirth = anchors[0] === "birth" && clock === "chronological";
  const closesFirst =
    proposeFrom !== undefined &&
    isOfBirth &&
    isAlways((day, at) =>
      (windows[at] ?? []).every(({ latest }) => latest < addDuration(day, proposeFrom)),
    );
  const closed = windows.filter((counted) =>
    counted.some((window) => !placeWindow(window, rule.days, closingDays).feasible),
  ).length;
  return [
    ...(rule.pregnancyOnly && opensLate
      ? [{ code: "opensAfterPregnancy", rule: place } as const]
      : []),
    ...(closesFirst ? [{ code: "proposedAfterWindow", rule: place } as const] : []),
    ...closedFinding(place, closed),
  ];
}

function closedFinding(rule: number, days: number): readonly Finding[] {
  if (days === 0) return [];
  return [
    days === DAYS_LOOKED_AT
      ? { code: "alwaysClosed", rule }
      : { code: "sometimesClosed", rule, days },
  ];
}
