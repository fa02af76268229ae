import type { CivilDate } from "../time/civil-date.ts";
import type { StoredVisit } from "./stored-visit.ts";
import { standingOn } from "./visit-history.ts";

/** From the first birthday on; before it no municipality is known to count (Aarhus Kommune, Vil du have besøg af sundhedsplejersken?). */
const COUNTED_FROM_YEARS = 1;

/** Whether visits on these days would be more needs visits in one year of a child's life than its municipality gives; what the family has declined does not count. */
export function isBeyondCap(
  stored: readonly StoredVisit[],
  added: readonly CivilDate[],
  birthDate: CivilDate | undefined,
  perYearMax: number | null,
  day: CivilDate,
): boolean {
  if (birthDate === undefined || perYearMax === null) return false;
  const given = stored.filter(
    ({ need, isWithdrawn, history }) =>
      need?.basis === "needs" && !isWithdrawn && standingOn(history, day)?.kind !== "declined",
  );
  const yearOf = (on: CivilDate) => completedYears(birthDate, on);
  const years = [...given.map(({ window }) => window.target), ...added].map(yearOf);
  return added
    .map(yearOf)
    .some(
      (year) =>
        year >= COUNTED_FROM_YEARS && years.filter((each) => each === year).length > perYearMax,
    );
}

const YEAR_DIGITS = 4;

/** A birthday on 29 February is the 1 March of other years, as dates in this order say. */
function completedYears(birthDate: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, YEAR_DIGITS)) - Number(birthDate.slice(0, YEAR_DIGITS));
  return on.slice(YEAR_DIGITS) < birthDate.slice(YEAR_DIGITS) ? years - 1 : years;
}
