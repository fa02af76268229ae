import type { Title } from "../programme/programme.ts";
import { type CivilDate, addDays, civilDateOfDay, dayNumberOf } from "../time/civil-date.ts";
import { type ExpectedGpDate, expectedGpDates } from "./gp-calendar.ts";

/** An expected day at the general practitioner that a visit stands in the way of, or is disturbed by. */
export interface GpConflict {
  readonly kind: "vaccination" | "examination";
  readonly expectedOn: CivilDate;
  readonly what: Title;
}

const EXAMINATION: Title = { da: "børneundersøgelse", en: "child examination" };

/** A child may be unwell on the day of a vaccination and the day after; our own default, no published rule. */
const UNWELL_DAYS = 1;

/** Looked back as far as a reaction may last. */
const LOOK_BACK_DAYS = 10;

/** What a visit on a day meets: an examination or vaccination expected that day, a vaccination expected the day before, or the days of a reaction to one. One day at the general practitioner is one conflict, and its vaccination counts. */
export function gpConflictsOn(date: CivilDate, birthDate: CivilDate): readonly GpConflict[] {
  const day = dayNumberOf(date);
  const from = civilDateOfDay(addDays(day, -LOOK_BACK_DAYS));
  return expectedGpDates(birthDate, from, date).flatMap((expected) =>
    conflictAfter(day - dayNumberOf(expected.on), expected),
  );
}

function conflictAfter(
  days: number,
  { on, isExamination, vaccination, reactionDays }: ExpectedGpDate,
): readonly GpConflict[] {
  if (vaccination !== undefined) {
    const isReacting =
      reactionDays !== undefined && days >= reactionDays.first && days <= reactionDays.last;
    if (days <= UNWELL_DAYS || isReacting) {
      return [{ kind: "vaccination", expectedOn: on, what: vaccination }];
    }
  }
  return isExamination && days === 0
    ? [{ kind: "examination", expectedOn: on, what: EXAMINATION }]
    : [];
}
