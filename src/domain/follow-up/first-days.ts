import type { ChildFacts } from "../criteria/child.ts";
import { countingFacts } from "../criteria/recorded-facts.ts";
import type { BirthParticulars } from "../registration/child-on-record.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import { pauseOn } from "../visits/pause.ts";
import type { StoredVisit } from "../visits/stored-visit.ts";
import { agreementOn } from "../visits/visit-history.ts";

/** The recorded fact that says who looks after a family until its health visitor does. */
const FIRST_DAYS_COVERED_BY = "first-days-covered-by";

export const COVERERS = ["midwife", "hospital", "health-visitor"] as const;
export type Coverer = (typeof COVERERS)[number];

/**
 * The day of birth and the three after it: the maternity ward is responsible until the health visitor has had personal contact
 * (Region Midtjylland, sundhedsaftalen, "Udskrivelse ved normal fødsel"), and the health visitor's own visit lies on day 4 or 5.
 */
const FIRST_DAYS = 3;

/** Who looks after a newborn in its first days; undefined where nobody does as far as is known. */
export interface FirstDays {
  readonly coveredBy: Coverer | undefined;
  readonly until: CivilDate;
}

/** What tells who covers the first days. */
export interface AroundBirth {
  readonly facts: ChildFacts;
  readonly particulars: BirthParticulars;
  readonly visits: readonly StoredVisit[];
  /** The days of all contacts about the child, those too that fulfilled no visit. */
  readonly contactDays: readonly CivilDate[];
}

/** What was recorded counts; else a child that is admitted is the hospital's, and one whom we have seen or agreed to see in these days is ours. Once they have passed, as it was on the last of them. */
export function firstDaysOn(child: AroundBirth, asked: CivilDate): FirstDays | undefined {
  const { birthDate, recordedFacts } = child.facts;
  if (birthDate === undefined || birthDate > asked) return undefined;
  const until = daysAfter(birthDate, FIRST_DAYS);
  const day = asked > until ? until : asked;
  const recorded = countingFacts(recordedFacts, day).get(FIRST_DAYS_COVERED_BY)?.value;
  const said = COVERERS.find((coverer) => coverer === recorded);
  if (said !== undefined) return { coveredBy: said, until };
  if (pauseOn(child, day) !== undefined) return { coveredBy: "hospital", until };
  const isWithin = (date: CivilDate) => birthDate <= date && date <= until;
  const isOurs =
    child.contactDays.some((date) => isWithin(date) && date <= day) ||
    agreedDays(child.visits, day).some(isWithin);
  return { coveredBy: isOurs ? "health-visitor" : undefined, until };
}

function agreedDays(visits: readonly StoredVisit[], day: CivilDate): readonly CivilDate[] {
  return visits.flatMap(({ history, isWithdrawn }) => {
    const agreed = isWithdrawn ? undefined : agreementOn(history, day);
    return agreed === undefined ? [] : [agreed.on];
  });
}
