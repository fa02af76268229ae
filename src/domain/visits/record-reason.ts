import type { Title } from "../programme/programme.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { danishDate } from "../time/danish-date.ts";
import { englishDate } from "../time/english-date.ts";
import type { Standing } from "./standing.ts";
import { type VisitHistory, isByProgrammeAlone, standingOn } from "./visit-history.ts";

/** What people have made of a visit, beside the reasons of its plan; or that it was taken back. */
export type RecordReason = { readonly code: keyof typeof WORDS; readonly on: CivilDate };

/** Each goes on with a day. */
const WORDS = {
  agreed: { da: "aftalt til den", en: "agreed for" },
  held: { da: "gennemført den", en: "held on" },
  declined: { da: "fravalgt den", en: "declined on" },
  programmeDeclined: { da: "hele programmet fravalgt den", en: "whole programme declined on" },
  coveredElsewhere: { da: "varetages af andre fra den", en: "covered elsewhere from" },
  visitWithdrawn: { da: "besøget trukket tilbage den", en: "the visit taken back on" },
} as const satisfies Readonly<Record<string, Title>>;

/** `fravalgt den 3. marts 2026`, and the same in English. */
export function recordClause({ code, on }: RecordReason): Title {
  const { da, en } = WORDS[code];
  return { da: `${da} ${danishDate(on)}`, en: `${en} ${englishDate(on)}` };
}

/** What people have made of a visit by a day; none of one that is open. That it lapsed is a reason of its plan. */
export function reasonsOnRecord(history: VisitHistory, day: CivilDate): readonly RecordReason[] {
  const standing = standingOn(history, day);
  if (standing === undefined) return [];
  const code = codeOf(standing, isByProgrammeAlone(history, day));
  if (code === undefined) return [];
  return [{ code, on: "on" in standing ? standing.on : standing.since }];
}

function codeOf({ kind }: Standing, isOfProgramme: boolean): RecordReason["code"] | undefined {
  switch (kind) {
    case "booked":
      return "agreed";
    case "held":
      return "held";
    case "declined":
      return isOfProgramme ? "programmeDeclined" : "declined";
    case "covered-elsewhere":
      return "coveredElsewhere";
    case "lapsed":
      return undefined;
  }
}
