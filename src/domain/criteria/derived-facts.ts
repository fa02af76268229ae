import { type CivilDate, civilDateOfDay, dayNumberOf } from "../time/civil-date.ts";
import { addDuration } from "../time/duration.ts";
import { TERM_DAYS_MIN, gestationalDaysAtBirth } from "../time/corrected-age.ts";
import type { ChildFacts } from "./child.ts";

type Derivation = (child: ChildFacts, day: CivilDate) => boolean | number | undefined;

/** Early discharge is within 72 hours of birth (Barnets og familiens trivsel i centrum; Middelfart Kommune): with days alone, the third day after the day of birth. */
const EARLY_DISCHARGE_DAYS_MAX = 3;

/** From then on it is asked whether a child is in daycare (Brøndby Kommune). */
const TWO_AND_A_HALF_YEARS = { months: 30, days: 0 };

/** Facts that follow from what is registered about the child, each unknown while what it needs is. */
const DERIVATIONS: ReadonlyMap<string, Derivation> = new Map(
  Object.entries<Derivation>({
    "first-time-parents": (child) => child.firstTimeParents,
    "gestational-days": gestationalDays,
    preterm: (child) => {
      const days = gestationalDays(child);
      return days === undefined ? undefined : days < TERM_DAYS_MIN;
    },
    "multiple-birth": ({ bornTogether }) =>
      bornTogether === undefined ? undefined : bornTogether > 1,
    "early-discharge": ({ birthDate, dischargedOn }) =>
      birthDate === undefined || dischargedOn === undefined
        ? undefined
        : dayNumberOf(dischargedOn) - dayNumberOf(birthDate) <= EARLY_DISCHARGE_DAYS_MAX,
    "in-daycare": ({ daycareStart }, day) =>
      daycareStart === undefined ? undefined : daycareStart <= day,
    "turned-two-and-a-half": ({ birthDate }, day) =>
      birthDate === undefined ? undefined : turnsTwoAndAHalf(birthDate) <= day,
    "birth-weight-grams": (child) => child.birthWeightGrams,
  }),
);

/** A derived fact's value on a day, or undefined while it is unknown or when no such fact is derived. */
export function derivedFact(
  name: string,
  child: ChildFacts,
  day: CivilDate,
): boolean | number | undefined {
  return DERIVATIONS.get(name)?.(child, day);
}

/** The day on which a child turns two and a half. */
export function turnsTwoAndAHalf(birthDate: CivilDate): CivilDate {
  return civilDateOfDay(addDuration(dayNumberOf(birthDate), TWO_AND_A_HALF_YEARS));
}

function gestationalDays({ birthDate, dueDate, gestationalAgeDays }: ChildFacts) {
  if (birthDate === undefined) return undefined;
  const due = dueDate === undefined ? undefined : dayNumberOf(dueDate);
  return gestationalDaysAtBirth(dayNumberOf(birthDate), gestationalAgeDays, due);
}
